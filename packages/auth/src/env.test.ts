import { describe, expect, it } from "vitest";
import { readAuthEnv } from "./env.ts";

const good = { AUTH_SECRET: "s".repeat(32), PLUMBLINE_URL: "https://survey.example.org" };

const complaint = (source: Record<string, string | undefined>) => {
  try {
    readAuthEnv(source);
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "none";
};

describe("the variables of sign-in", () => {
  it("write mails to the outbox of the data folder when no mail server is named", () => {
    expect(readAuthEnv({ ...good, PLUMBLINE_DATA: "/srv/plumbline", SMTP_URL: "" })).toEqual({
      secret: "s".repeat(32),
      baseUrl: "https://survey.example.org",
      mail: { kind: "outbox", folder: "/srv/plumbline/outbox" },
    });
  });

  it("name a mail server and the sender together", () => {
    const mail = { SMTP_URL: "smtps://u:p@mail.example.org", MAIL_FROM: "plumbline@example.org" };
    expect(readAuthEnv({ ...good, ...mail }).mail).toEqual({
      kind: "smtp",
      url: "smtps://u:p@mail.example.org",
      from: "plumbline@example.org",
    });
    expect(complaint({ ...good, SMTP_URL: mail.SMTP_URL })).toBe(
      "SMTP_URL and MAIL_FROM must be set together",
    );
  });

  it.each([
    [{ AUTH_SECRET: undefined }, "AUTH_SECRET is not set"],
    [{ AUTH_SECRET: "s".repeat(31) }, "AUTH_SECRET must have at least 32 characters"],
    [{ PLUMBLINE_URL: "" }, "PLUMBLINE_URL is not set"],
    [
      { PLUMBLINE_URL: "ftp://example.org" },
      "PLUMBLINE_URL must be the http:// or https:// address of the site, without a path",
    ],
    [
      { PLUMBLINE_URL: "https://example.org/survey" },
      "PLUMBLINE_URL must be the http:// or https:// address of the site, without a path",
    ],
    [
      { SMTP_URL: "mail.example.org", MAIL_FROM: "a@example.org" },
      "SMTP_URL must be an smtp:// or smtps:// URL",
    ],
    [{ SMTP_URL: "smtp://mail", MAIL_FROM: "Plumbline" }, "MAIL_FROM must be an e-mail address"],
  ])("with %o are refused in one line", (change, line) => {
    expect(complaint({ ...good, ...change })).toBe(line);
  });

  it("never repeat a bad value, which may be a secret", () => {
    const secret = "hunter2-hunter2";
    expect(
      complaint({ AUTH_SECRET: secret, PLUMBLINE_URL: `https://u:${secret}@example.org` }),
    ).not.toContain(secret);
  });
});
