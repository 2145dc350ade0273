import { Auth as authenticate } from "@auth/core";
import type { Database } from "@plumbline/db/client";
import { verificationToken } from "@plumbline/db/schema/auth";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Background } from "./background.ts";
import { AUTH_PATH, authConfig, internalConfig, type ConfigParts } from "./config.ts";
import { normalizeEmail } from "./email-address.ts";
import { routeHandlers, type RouteHandlers } from "./handlers.ts";
import { answer, readJsonPost } from "./json-post.ts";
import type { Mailer } from "./mailer.ts";
import { describeFailure, type Log } from "./quiet-log.ts";
import { endedCookieHeader, readSessionToken, sessionCookie } from "./session-cookie.ts";
import { currentUser, deleteSession, startSession, type CurrentUser } from "./sessions.ts";

export interface AuthSetup {
  db: Database;
  secret: string;
  /** Origin of the site; every link, cookie and origin check follows it, whatever Host a request names. */
  baseUrl: string;
  mailer: Mailer;
  log?: Log;
}

export interface Auth {
  /** For app/api/auth/[...nextauth]/route.ts. */
  handlers: RouteHandlers;
  /** POST /api/sign-in `{email}`: mails a link to a known address, and answers alike for an unknown one. */
  requestLink(request: Request): Promise<Response>;
  /** POST /api/sign-in/confirm `{token, email}`: uses the link up and starts the session. */
  confirmSignIn(request: Request): Promise<Response>;
  /** POST /api/sign-out `{}`: ends the session of this browser. */
  signOut(request: Request): Promise<Response>;
  currentUser(headers: Headers): Promise<CurrentUser | null>;
  /** Signs a user in without a mail: for the set-up of a new installation. */
  startSession(userId: string): Promise<{ cookieHeader: string }>;
  mailKind: Mailer["kind"];
  /** Resolves when every mail asked for so far has been sent or has failed: before the process ends. */
  settled(): Promise<void>;
}

const address = z.string().transform((typed, context) => {
  try {
    return normalizeEmail(typed);
  } catch {
    context.addIssue({ code: "custom", message: "not an e-mail address" });
    return z.NEVER;
  }
});
const linkRequest = z.strictObject({ email: z.string() });
const confirmation = z.strictObject({ token: z.string().min(1).max(256), email: address });

/** Sign-in by links in mails, for users that exist already. */
export function createAuth({ db, secret, baseUrl, mailer, log = console.error }: AuthSetup): Auth {
  const background = new Background((error) => log(`mail not sent: ${describeFailure(error)}`));
  const parts: ConfigParts = { db, secret, baseUrl, mailer, background, log };
  const cookie = sessionCookie(baseUrl);

  /** Lets Auth.js do one step and gives its redirect and cookies, or the kind of error it redirects with. */
  async function step(path: string, init?: RequestInit) {
    const response = await authenticate(
      new Request(`${baseUrl}${AUTH_PATH}${path}`, init),
      internalConfig(parts),
    );
    const location = response.headers.get("location");
    const error = location ? new URL(location, baseUrl).searchParams.get("error") : "Configuration";
    return { error, cookies: response.headers.getSetCookie() };
  }

  async function requestLink(request: Request): Promise<Response> {
    const post = await readJsonPost(request, baseUrl, linkRequest);
    if (!post.ok) return post.response;
    const email = address.safeParse(post.data.email);
    if (!email.success) return answer(400, { ok: false, code: "invalid-email" });
    const { error } = await step("/signin/email", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: email.data }),
    });
    return error ? answer(503, { ok: false, code: "unavailable" }) : answer(200, { ok: true });
  }

  async function confirmSignIn(request: Request): Promise<Response> {
    const post = await readJsonPost(request, baseUrl, confirmation);
    if (!post.ok) return post.response;
    const { token, email } = post.data;
    const { error, cookies } = await step(`/callback/email?${new URLSearchParams({ token, email })}`);
    if (error === "Configuration") return answer(503, { ok: false, code: "unavailable" });
    const started = cookies.find((header) => header.startsWith(`${cookie.name}=`));
    if (error || !started) return answer(400, { ok: false, code: "link-used-or-expired" });
    await db.delete(verificationToken).where(eq(verificationToken.identifier, email));
    const previous = readSessionToken(request.headers, cookie);
    if (previous) await deleteSession(db, previous);
    return answer(200, { ok: true }, { "set-cookie": started });
  }

  async function signOut(request: Request): Promise<Response> {
    const post = await readJsonPost(request, baseUrl, z.strictObject({}));
    if (!post.ok) return post.response;
    const token = readSessionToken(request.headers, cookie);
    if (token) await deleteSession(db, token);
    return answer(200, { ok: true }, { "set-cookie": endedCookieHeader(cookie) });
  }

  return {
    handlers: routeHandlers(baseUrl, () => authConfig(parts)),
    requestLink,
    confirmSignIn,
    signOut,
    currentUser: (headers) => currentUser(db, headers, cookie),
    startSession: (userId) => startSession(db, userId, cookie),
    mailKind: mailer.kind,
    settled: () => background.settled(),
  };
}
