import { skipCSRFCheck, type AuthConfig } from "@auth/core";
import type { EmailConfig } from "@auth/core/providers/email";
import type { Database } from "@plumbline/db/client";
import { user, verificationToken } from "@plumbline/db/schema/auth";
import { and, eq, isNull, lt } from "drizzle-orm";
import { authAdapter } from "./adapter.ts";
import type { Background } from "./background.ts";
import { normalizeEmail } from "./email-address.ts";
import type { Mailer } from "./mailer.ts";
import { describeFailure, type Log } from "./quiet-log.ts";
import { sessionCookie } from "./session-cookie.ts";
import { deleteExpiredSessions, newSessionToken, SESSION_DAYS } from "./sessions.ts";
import { LINK_MINUTES, signInLink, signInMail } from "./sign-in-mail.ts";

export const AUTH_PATH = "/api/auth";

export interface ConfigParts {
  db: Database;
  secret: string;
  baseUrl: string;
  mailer: Mailer;
  background: Background;
  log: Log;
}

/** The configuration of Auth.js, made anew for each request since Auth.js writes into it. */
export function authConfig(parts: ConfigParts): AuthConfig {
  const { db, secret, baseUrl, log } = parts;
  const session = sessionCookie(baseUrl);
  const maxAge = SESSION_DAYS * 24 * 60 * 60;
  const cookie = (name: string) => ({
    name: `${session.secure ? "__Host-" : ""}plumbline.${name}`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure: session.secure } as const,
  });
  return {
    adapter: authAdapter(db),
    secret,
    basePath: AUTH_PATH,
    trustHost: true,
    useSecureCookies: session.secure,
    providers: [emailProvider(parts)],
    session: { strategy: "database", maxAge, updateAge: maxAge, generateSessionToken: newSessionToken },
    pages: { signIn: "/sign-in", verifyRequest: "/sign-in/sent", error: "/sign-in" },
    cookies: {
      sessionToken: cookie("session"),
      csrfToken: cookie("csrf"),
      callbackUrl: cookie("callback"),
    },
    callbacks: {
      async signIn({ user: candidate, email }) {
        // Asking for a link is answered alike for every address; only the link's use tells them apart.
        if (email?.verificationRequest) return true;
        return typeof candidate.email === "string" && (await mayEnter(db, candidate.email));
      },
    },
    logger: {
      error: (error) => log(`sign-in failed: ${describeFailure(error)}`),
      warn: (code) => log(`sign-in warning: ${code}`),
      debug: () => {},
    },
  };
}

/** For requests made here on behalf of a caller whose origin has been checked already. */
export function internalConfig(parts: ConfigParts): AuthConfig {
  return { ...authConfig(parts), skipCSRFCheck };
}

function emailProvider({ db, baseUrl, mailer, background }: ConfigParts): EmailConfig {
  return {
    id: "email",
    type: "email",
    name: "E-mail",
    maxAge: LINK_MINUTES * 60,
    normalizeIdentifier: normalizeEmail,
    sendVerificationRequest({ identifier, token }) {
      background.run(async () => {
        await deleteExpired(db);
        if (!(await mayEnter(db, identifier))) return;
        if ((await outstanding(db, identifier)) > MOST_LINKS) return;
        await mailer.send(signInMail(identifier, signInLink(baseUrl, token, identifier), baseUrl));
      });
    },
  };
}

/** Links to one address at a time. More would only fill a mailbox; the reply is the same either way. */
const MOST_LINKS = 3;

async function outstanding(db: Database, identifier: string): Promise<number> {
  return db.$count(verificationToken, eq(verificationToken.identifier, identifier));
}

async function mayEnter(db: Database, email: string): Promise<boolean> {
  const [row] = await db
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.email, email), isNull(user.disabledAt)));
  return row !== undefined;
}

async function deleteExpired(db: Database): Promise<void> {
  await db.delete(verificationToken).where(lt(verificationToken.expires, new Date()));
  await deleteExpiredSessions(db);
}
