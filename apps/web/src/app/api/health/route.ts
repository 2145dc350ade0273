import { databaseAnswers } from "@plumbline/api/connection";
import { app } from "@/server/app";

export const dynamic = "force-dynamic";

/** 200 while the app can answer and its database answers it. */
export async function GET(): Promise<Response> {
  const ok = await databaseAnswers(app().db);
  return Response.json({ ok }, { status: ok ? 200 : 503, headers: { "cache-control": "no-store" } });
}
