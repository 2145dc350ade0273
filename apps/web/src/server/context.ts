import { after } from "next/server";
import type { Actor, Context, Sender } from "@plumbline/api/context";
import { sqlStateOf } from "@plumbline/api/connection";
import { Refusal } from "@plumbline/api/errors";
import { app } from "./app.ts";
import { randomInt, randomToken } from "./chance.ts";
import { log } from "./log.ts";

/** Who sent this request, by its session cookie; looked up afresh each time, so that revoking works at once. */
export async function actorOf(headers: Headers): Promise<Actor | null> {
  try {
    return await app().auth.currentUser(headers);
  } catch (error) {
    // The error of a failed query carries its text and its parameters: it goes no further than here.
    log.error("session-look-up", { sqlState: sqlStateOf(error) });
    throw new Refusal("unavailable");
  }
}

/** What procedures get. `sameOrigin` is false unless the caller has checked the request. */
export function contextOf(
  user: Actor | null,
  {
    sameOrigin = false,
    headers = null,
    sender = null,
  }: { sameOrigin?: boolean; headers?: Headers | null; sender?: Sender | null } = {},
): Context {
  const { db, auth } = app();
  return {
    db,
    user,
    sameOrigin,
    headers,
    sender,
    now: () => new Date(),
    randomToken,
    randomInt,
    log,
    defer: (work) =>
      after(async () => {
        try {
          await work();
        } catch (error) {
          log.error("deferred-work", { name: error instanceof Error ? error.name : undefined });
        }
      }),
    startSession: async (userId) => (await auth.startSession(userId)).cookieHeader,
  };
}
