import type { Adapter } from "@auth/core/adapters";
import { DrizzleAdapter } from "@auth/drizzle-adapter";
import type { Database } from "@plumbline/db/client";
import { account, session, user, verificationToken } from "@plumbline/db/schema/auth";
import { deleteSession, findSession, insertSession } from "./sessions.ts";

/** How Auth.js reaches our tables: sessions are stored hashed, and signing in never makes a user. */
export function authAdapter(db: Database): Adapter {
  return {
    ...DrizzleAdapter(db, {
      usersTable: user,
      accountsTable: account,
      sessionsTable: session,
      verificationTokensTable: verificationToken,
    }),
    createUser: () => Promise.reject(new Error("users are made by an administrator")),
    createSession: (row) => insertSession(db, row),
    getSessionAndUser: (token) => findSession(db, token),
    deleteSession: (token) => deleteSession(db, token),
    // A session is never prolonged, so that a stolen one ends as well.
    updateSession: async () => null,
  };
}
