import { session, user, verificationToken } from "@plumbline/db/schema/auth";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { truncateAll } from "@plumbline/db/testing/truncate-all";
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createAuth, type Auth } from "./auth.ts";
import { revokeAllSessions } from "./sessions.ts";
import { Browser } from "./testing/browser.ts";
import { capturingMailer, credentialsOf } from "./testing/captured-mail.ts";

const BASE_URL = "https://survey.example.org";
const SECRET = "a secret of at least thirty-two characters";
const ADA = "ada@example.org";

let test: TestDatabase;
let auth: Auth;
let mailer: ReturnType<typeof capturingMailer>;
let log: string[];
let adaId: string;

beforeAll(async () => {
  test = await testDatabase();
  return test.close;
});
beforeEach(async () => {
  await truncateAll(test.db);
  mailer = capturingMailer();
  log = [];
  auth = createAuth({
    db: test.db,
    secret: SECRET,
    baseUrl: BASE_URL,
    mailer,
    log: (line) => log.push(line),
  });
  const [ada] = await test.db.insert(user).values({ name: "Ada", email: ADA }).returning();
  adaId = ada?.id ?? "";
});

async function linkFor(email: string) {
  const response = await auth.requestLink(new Browser(BASE_URL).post("/api/sign-in", { email }));
  expect(response.status).toBe(200);
  await auth.settled();
  return credentialsOf(mailer.mails.at(-1));
}

const confirm = (browser: Browser, credentials: { token: string; email: string }) =>
  auth.confirmSignIn(browser.post("/api/sign-in/confirm", credentials));

async function signedIn() {
  const browser = new Browser(BASE_URL);
  browser.take(await confirm(browser, await linkFor(ADA)));
  return browser;
}

const shiftLinks = (minutes: number, seconds: number) =>
  test.db.update(verificationToken).set({
    expires: sql`${verificationToken.expires} - make_interval(mins => ${minutes}, secs => ${seconds})`,
  });

describe("a sign-in link", () => {
  it("signs an existing user in, whatever the case in which the address was typed", async () => {
    const browser = new Browser(BASE_URL);
    const response = browser.take(await confirm(browser, await linkFor("Ada@Example.org")));
    expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
    expect(await auth.currentUser(browser.headers())).toEqual({ id: adaId, name: "Ada", email: ADA });
    const [ada] = await test.db.select().from(user);
    expect(ada?.emailVerified).toBeInstanceOf(Date);
  });

  it("works once", async () => {
    const credentials = await linkFor(ADA);
    await confirm(new Browser(BASE_URL), credentials);
    const second = await confirm(new Browser(BASE_URL), credentials);
    expect([second.status, await second.json()]).toEqual([400, { ok: false, code: "link-used-or-expired" }]);
    expect(second.headers.getSetCookie()).toEqual([]);
    expect(await test.db.$count(session)).toBe(1);
  });

  it("works once also when pressed ten times at the same moment", async () => {
    const credentials = await linkFor(ADA);
    const responses = await Promise.all(
      Array.from({ length: 10 }, () => confirm(new Browser(BASE_URL), credentials)),
    );
    expect(responses.filter((response) => response.status === 200)).toHaveLength(1);
    expect(await test.db.$count(session)).toBe(1);
  });

  it("works until ten minutes have passed", async () => {
    const credentials = await linkFor(ADA);
    await shiftLinks(9, 30);
    expect((await confirm(new Browser(BASE_URL), credentials)).status).toBe(200);
  });

  it("is refused when ten minutes have passed", async () => {
    const credentials = await linkFor(ADA);
    await shiftLinks(10, 0);
    const response = await confirm(new Browser(BASE_URL), credentials);
    expect([response.status, await response.json()]).toEqual([
      400,
      { ok: false, code: "link-used-or-expired" },
    ]);
    expect(await test.db.$count(session)).toBe(0);
  });

  it("dies with the use of another one for the same address", async () => {
    const first = await linkFor(ADA);
    await confirm(new Browser(BASE_URL), await linkFor(ADA));
    expect((await confirm(new Browser(BASE_URL), first)).status).toBe(400);
  });

  it("does not sign in another address", async () => {
    await test.db.insert(user).values({ email: "eve@example.org" });
    const { token } = await linkFor(ADA);
    expect((await confirm(new Browser(BASE_URL), { token, email: "eve@example.org" })).status).toBe(400);
  });

  it("is stored neither as it is nor under a guessable name", async () => {
    const { token } = await linkFor(ADA);
    const [row] = await test.db.select().from(verificationToken);
    expect(row?.identifier).toBe(ADA);
    expect(row?.token).not.toContain(token);
    expect(token).toMatch(/^[0-9a-f]{64}$/);
  });

  it("signs in on no GET, in no spelling, and is not used up by one", async () => {
    const credentials = await linkFor(ADA);
    const query = new URLSearchParams(credentials);
    const paths = [
      "callback/email",
      "Callback/EMAIL",
      "%63allback/email",
      "%2563allback/email",
      "callback%2Femail",
      "/callback/email",
      "callback/email/",
      "./callback/email",
      "session/../callback/email",
    ];
    for (const path of paths) {
      const response = await auth.handlers.GET(new Browser(BASE_URL).get(`/api/auth/${path}?${query}`));
      expect([path, response.status, response.headers.getSetCookie()]).toEqual([path, 405, []]);
    }
    const posted = await auth.handlers.POST(
      new Browser(BASE_URL).post(`/api/auth/callback/email?${query}`, credentials),
    );
    expect(posted.status).toBe(405);
    expect(
      (await auth.confirmSignIn(new Browser(BASE_URL).get(`/api/sign-in/confirm?${query}`))).status,
    ).toBe(405);
    expect(await test.db.$count(session)).toBe(0);
    expect((await confirm(new Browser(BASE_URL), credentials)).status).toBe(200);
  });

  it.each([
    ["from another origin", { origin: "https://evil.example" }, 403],
    ["from a sibling host", { origin: "https://x.survey.example.org" }, 403],
    ["from an opaque origin", { origin: "null" }, 403],
    ["without an origin", { origin: null }, 403],
    ["as a form", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["as plain text", { "content-type": "text/plain" }, 415],
    ["as text that mentions JSON", { "content-type": "text/plain; application/json" }, 415],
  ])("is not used up by a post %s", async (_, change, status) => {
    const credentials = await linkFor(ADA);
    const foreign = new Browser(BASE_URL).post("/api/sign-in/confirm", credentials, change);
    expect((await auth.confirmSignIn(foreign)).status).toBe(status);
    expect((await confirm(new Browser(BASE_URL), credentials)).status).toBe(200);
  });

  it("leads to the configured site, whatever host the request names", async () => {
    const request = new Request("https://evil.example/api/sign-in", {
      method: "POST",
      headers: {
        origin: BASE_URL,
        host: "evil.example",
        "x-forwarded-host": "evil.example",
        "content-type": "application/json",
      },
      body: JSON.stringify({ email: ADA }),
    });
    await auth.requestLink(request);
    await auth.settled();
    expect(mailer.mails[0]?.link).toMatch(/^https:\/\/survey\.example\.org\/sign-in\/confirm#token=/);
  });
});

describe("an address without an account", () => {
  it("gets the same answer as a known one, and no mail", async () => {
    const ask = async (email: string) => {
      const response = await auth.requestLink(new Browser(BASE_URL).post("/api/sign-in", { email }));
      return [response.status, [...response.headers], await response.text()];
    };
    const [known, unknown] = [await ask(ADA), await ask("nobody@example.org")];
    await auth.settled();
    expect(unknown).toEqual(known);
    expect(mailer.mails.map((mail) => mail.to)).toEqual([ADA]);
  });

  it("is answered before any mail is sent", async () => {
    const browser = new Browser(BASE_URL);
    await auth.requestLink(browser.post("/api/sign-in", { email: ADA }));
    expect(mailer.mails).toEqual([]);
    await auth.settled();
    expect(mailer.mails).toHaveLength(1);
  });

  it("cannot register itself, even with a token that is right", async () => {
    const email = "nobody@example.org";
    const known = await linkFor(ADA);
    await test.db.update(verificationToken).set({ identifier: email });
    const response = await confirm(new Browser(BASE_URL), { token: known.token, email });
    expect(response.status).toBe(400);
    expect(await test.db.$count(user)).toBe(1);
  });

  it.each(["", "ada", "ada@example.org,eve@example.org", '"ada"@example.org', "ada@example.org\n"])(
    "is refused at once when it is none: %j",
    async (email) => {
      const response = await auth.requestLink(new Browser(BASE_URL).post("/api/sign-in", { email }));
      expect([response.status, await response.json()]).toEqual([400, { ok: false, code: "invalid-email" }]);
      expect(await test.db.$count(verificationToken)).toBe(0);
    },
  );
});

describe("a session", () => {
  it("is a __Host- cookie that scripts cannot read, and expires after fourteen days", async () => {
    const response = await confirm(new Browser(BASE_URL), await linkFor(ADA));
    const cookies = response.headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    const [pair, ...attributes] = cookies[0]?.split("; ") ?? [];
    expect(pair).toMatch(/^__Host-plumbline\.session=[\w-]{43}$/);
    const expires = attributes.find((attribute) => attribute.startsWith("Expires="))?.slice(8) ?? "";
    const days = (new Date(expires).getTime() - Date.now()) / (24 * 60 * 60 * 1000);
    expect(days).toBeGreaterThan(13.99);
    expect(days).toBeLessThanOrEqual(14);
    const rest = attributes.filter((attribute) => !attribute.startsWith("Expires="));
    expect(rest.sort()).toEqual(["HttpOnly", "Path=/", "SameSite=Lax", "Secure"]);
  });

  it("over plain http has a cookie without the prefix", async () => {
    const baseUrl = "http://localhost:3000";
    const local = createAuth({ db: test.db, secret: SECRET, baseUrl, mailer, log: () => {} });
    const { cookieHeader } = await local.startSession(adaId);
    expect(cookieHeader).toMatch(
      /^plumbline\.session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
  });

  it("cannot be used by a reader of the database", async () => {
    await signedIn();
    const [row] = await test.db.select().from(session);
    const thief = new Browser(BASE_URL);
    thief.cookies.set("__Host-plumbline.session", row?.sessionToken ?? "");
    expect(await auth.currentUser(thief.headers())).toBeNull();
  });

  it("cannot be planted: signing in makes a new one and ends the one the browser had", async () => {
    const browser = await signedIn();
    const before = new Browser(BASE_URL);
    before.cookies.set("__Host-plumbline.session", browser.cookies.get("__Host-plumbline.session") ?? "");
    expect(await auth.currentUser(before.headers())).not.toBeNull();
    browser.take(await confirm(browser, await linkFor(ADA)));
    expect(await auth.currentUser(browser.headers())).not.toBeNull();
    expect(await auth.currentUser(before.headers())).toBeNull();
  });

  it("is dead at once when its user is disabled, for us and for Auth.js", async () => {
    const browser = await signedIn();
    const seen = async () => (await auth.handlers.GET(browser.get("/api/auth/session"))).json();
    expect(await seen()).toMatchObject({ user: { email: ADA } });
    await test.db.update(user).set({ disabledAt: new Date() });
    expect(await auth.currentUser(browser.headers())).toBeNull();
    expect(await seen()).toBeNull();
  });

  it("is not given to a disabled user, who gets no mail either", async () => {
    const credentials = await linkFor(ADA);
    await test.db.update(user).set({ disabledAt: new Date() });
    expect((await confirm(new Browser(BASE_URL), credentials)).status).toBe(400);
    await linkFor(ADA);
    expect(mailer.mails).toHaveLength(1);
  });

  it("is dead when it has expired, and is not prolonged by being used", async () => {
    const browser = await signedIn();
    const expires = new Date(Date.now() + 60_000);
    await test.db.update(session).set({ expires });
    await auth.handlers.GET(browser.get("/api/auth/session"));
    const [row] = await test.db.select().from(session);
    expect(row?.expires).toEqual(expires);
    await test.db.update(session).set({ expires: new Date(Date.now() - 1) });
    expect(await auth.currentUser(browser.headers())).toBeNull();
  });

  it("ends everywhere when all of a user's sessions are revoked, and only that user's", async () => {
    const [first, second] = [await signedIn(), await signedIn()];
    const [eve] = await test.db.insert(user).values({ email: "eve@example.org" }).returning();
    const other = new Browser(BASE_URL);
    other.takeCookie((await auth.startSession(eve?.id ?? "")).cookieHeader);
    await revokeAllSessions(test.db, adaId);
    expect(await auth.currentUser(first.headers())).toBeNull();
    expect(await auth.currentUser(second.headers())).toBeNull();
    expect(await auth.currentUser(other.headers())).toMatchObject({ email: "eve@example.org" });
  });

  it("ends with signing out: the row is gone and the old cookie refused", async () => {
    const browser = await signedIn();
    const old = browser.headers();
    const foreign = browser.post("/api/sign-out", {}, { origin: "https://evil.example" });
    expect((await auth.signOut(foreign)).status).toBe(403);
    expect(await auth.currentUser(old)).not.toBeNull();
    browser.take(await auth.signOut(browser.post("/api/sign-out", {})));
    expect(browser.cookies.size).toBe(0);
    expect(await auth.currentUser(old)).toBeNull();
    expect(await test.db.$count(session)).toBe(0);
  });
});

describe("the routes of Auth.js", () => {
  it.each([
    ["GET", "signin", 404],
    ["GET", "signin/email", 404],
    ["GET", "verify-request", 404],
    ["GET", "csrf", 200],
    ["GET", "providers", 200],
    ["GET", "session", 200],
    ["POST", "signin/email", 404],
    ["POST", "session", 404],
  ] as const)("answer %s /%s with %i", async (method, path, status) => {
    const browser = new Browser(BASE_URL);
    const request =
      method === "GET" ? browser.get(`/api/auth/${path}`) : browser.post(`/api/auth/${path}`, {});
    expect((await auth.handlers[method](request)).status).toBe(status);
  });

  it("sign out with a CSRF token and not without", async () => {
    const browser = await signedIn();
    const withToken = async (csrfToken: string) => {
      browser.take(await auth.handlers.POST(browser.post("/api/auth/signout", { csrfToken })));
      return auth.currentUser(browser.headers());
    };
    const csrf = browser.take(await auth.handlers.GET(browser.get("/api/auth/csrf")));
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    expect(await withToken("wrong")).not.toBeNull();
    expect(await withToken(csrfToken)).toBeNull();
  });
});

describe("what is logged", () => {
  it("names neither address nor token nor query when sign-in or mail fails", async () => {
    const { token } = await linkFor(ADA);
    await confirm(new Browser(BASE_URL), { token: "0".repeat(64), email: ADA });
    mailer.send = async (mail) => {
      throw Object.assign(new Error(`550 no such user ${mail.to}`), { code: "EENVELOPE" });
    };
    await auth.requestLink(new Browser(BASE_URL).post("/api/sign-in", { email: ADA }));
    await auth.settled();
    await test.db.execute(sql`alter table session rename to session_elsewhere`);
    const broken = await confirm(new Browser(BASE_URL), { token, email: ADA });
    await test.db.execute(sql`alter table session_elsewhere rename to session`);
    expect([broken.status, await broken.json()]).toEqual([503, { ok: false, code: "unavailable" }]);
    const lines = log.join("\n");
    expect(lines).toContain("Verification");
    expect(lines).toContain("mail not sent: Error EENVELOPE");
    expect(lines).toContain("PostgresError 42P01");
    for (const secret of ["ada", "example.org", token, "select", "insert", "http"]) {
      expect(lines).not.toContain(secret);
    }
  });
});
