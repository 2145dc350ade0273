import { createHash, randomBytes } from "node:crypto";
import type { Executor } from "@plumbline/db/client";
import { session, user } from "@plumbline/db/schema/auth";
import { and, eq, isNull, lt } from "drizzle-orm";
import { readSessionToken, sessionCookieHeader, type SessionCookie } from "./session-cookie.ts";

/** A session ends this long after sign-in, used or not. */
export const SESSION_DAYS = 14;

/** Who is asking. */
export interface CurrentUser {
  id: string;
  name: string | null;
  email: string;
}

export interface SessionRow {
  sessionToken: string;
  userId: string;
  expires: Date;
}

/** 256 random bits. */
export const newSessionToken = () => randomBytes(32).toString("base64url");

/** Stored in place of the token, so that who reads the database or a backup cannot use a session. */
const stored = (token: string) => createHash("sha256").update(token).digest("base64url");

export async function insertSession(db: Executor, row: SessionRow): Promise<SessionRow> {
  await db.insert(session).values({ ...row, sessionToken: stored(row.sessionToken) });
  return row;
}

/** The session and its user as stored, expired ones included; null for a disabled user. */
export async function findSession(db: Executor, token: string) {
  const [row] = await db
    .select({ session, user })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(and(eq(session.sessionToken, stored(token)), isNull(user.disabledAt)));
  return row ? { ...row, session: { ...row.session, sessionToken: token } } : null;
}

export async function deleteSession(db: Executor, token: string): Promise<void> {
  await db.delete(session).where(eq(session.sessionToken, stored(token)));
}

/** Signs the user out everywhere. */
export async function revokeAllSessions(db: Executor, userId: string): Promise<void> {
  await db.delete(session).where(eq(session.userId, userId));
}

export async function deleteExpiredSessions(db: Executor): Promise<void> {
  await db.delete(session).where(lt(session.expires, new Date()));
}

/** Signs a user in without a mail: for the set-up of a new installation, which makes its first user. */
export async function startSession(
  db: Executor,
  userId: string,
  cookie: SessionCookie,
): Promise<{ cookieHeader: string }> {
  const token = newSessionToken();
  const expires = new Date(Date.now() + SESSION_DAYS * 24 * 60 * 60 * 1000);
  await insertSession(db, { sessionToken: token, userId, expires });
  return { cookieHeader: sessionCookieHeader(cookie, token, expires) };
}

/** Who sent the request; null when there is no live session, or its user has been disabled. */
export async function currentUser(
  db: Executor,
  headers: Headers,
  cookie: SessionCookie,
): Promise<CurrentUser | null> {
  const token = readSessionToken(headers, cookie);
  if (!token) return null;
  const found = await findSession(db, token);
  if (!found || found.session.expires.getTime() <= Date.now()) return null;
  const { id, name, email } = found.user;
  return { id, name, email };
}
