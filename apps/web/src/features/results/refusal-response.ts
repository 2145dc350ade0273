import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { PROBLEMS, type ProblemReport, type Refusal } from "@plumbline/api/errors";

/** For whatever only the person who asked may see. */
export const PRIVATE_HEADERS = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

/** A refusal as an HTTP answer: a small document, with the status that the same problem has anywhere else. */
export function refusalResponse({ problem, message }: Refusal, incident?: string): Response {
  const report: ProblemReport = { problem, message, ...(incident ? { incident } : {}) };
  const status = getHTTPStatusCodeFromError(new TRPCError({ code: PROBLEMS[problem].code }));
  return Response.json(report, { status, headers: PRIVATE_HEADERS });
}
