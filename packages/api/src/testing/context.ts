import { randomBytes, randomInt } from "node:crypto";
import type { Database } from "@plumbline/db/client";
import type { Actor, Context } from "../context.ts";
import type { Chance } from "../releases/cut.ts";
import { createCaller } from "../root.ts";

export const chance: Chance = {
  randomInt: (bound) => randomInt(bound),
  randomToken: (bytes) => randomBytes(bytes).toString("base64url"),
};

/** What one of our own pages sends along. Work put off until after the reply is dropped unless `changed` keeps it. */
export function contextFor(db: Database, user: Actor | null, changed: Partial<Context> = {}): Context {
  return {
    db,
    user,
    sameOrigin: true,
    sender: null,
    now: () => new Date("2031-05-06T07:08:09Z"),
    ...chance,
    defer: () => {},
    log: { error: () => {} },
    headers: null,
    startSession: async () => "session=started",
    ...changed,
  };
}

export function callerFor(db: Database, user: Actor | null, changed: Partial<Context> = {}) {
  return createCaller(contextFor(db, user, changed));
}
