import { join } from "node:path";
import { z } from "zod";
import { normalizeEmail } from "./email-address.ts";

const hasProtocol = (text: string, ...protocols: string[]) =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

const isOrigin = (text: string) => {
  if (!hasProtocol(text, "http:", "https:")) return false;
  const { pathname, search, hash, username, password } = new URL(text);
  return pathname === "/" && `${search}${hash}${username}${password}` === "";
};

const isAddress = (text: string) => {
  try {
    return normalizeEmail(text) !== "";
  } catch {
    return false;
  }
};

/** An empty variable counts as unset, as in most shells and compose files. */
const unsetIfEmpty = (value: unknown) => (value === "" ? undefined : value);

const authEnv = z
  .object({
    AUTH_SECRET: z.preprocess(
      unsetIfEmpty,
      z.string("is not set").min(32, "must have at least 32 characters"),
    ),
    PLUMBLINE_URL: z.preprocess(
      unsetIfEmpty,
      z
        .string("is not set")
        .refine(isOrigin, "must be the http:// or https:// address of the site, without a path"),
    ),
    PLUMBLINE_DATA: z.preprocess(unsetIfEmpty, z.string().default("data")),
    SMTP_URL: z.preprocess(
      unsetIfEmpty,
      z
        .string()
        .refine((text) => hasProtocol(text, "smtp:", "smtps:"), "must be an smtp:// or smtps:// URL")
        .optional(),
    ),
    MAIL_FROM: z.preprocess(
      unsetIfEmpty,
      z.string().refine(isAddress, "must be an e-mail address").optional(),
    ),
  })
  .refine((env) => (env.SMTP_URL === undefined) === (env.MAIL_FROM === undefined), {
    path: ["SMTP_URL"],
    message: "and MAIL_FROM must be set together",
  });

export interface AuthEnv {
  secret: string;
  /** Origin of the site, without a slash at the end. */
  baseUrl: string;
  mail: MailEnv;
}

export type MailEnv = { kind: "smtp"; url: string; from: string } | { kind: "outbox"; folder: string };

/**
 * The variables of sign-in. A value itself never appears in an error: it may be a secret.
 * @throws Error with one line per bad variable.
 */
export function readAuthEnv(source: Record<string, string | undefined>): AuthEnv {
  const parsed = authEnv.safeParse(source);
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"),
    );
  }
  const { AUTH_SECRET, PLUMBLINE_URL, PLUMBLINE_DATA, SMTP_URL, MAIL_FROM } = parsed.data;
  return {
    secret: AUTH_SECRET,
    baseUrl: new URL(PLUMBLINE_URL).origin,
    mail:
      SMTP_URL && MAIL_FROM
        ? { kind: "smtp", url: SMTP_URL, from: MAIL_FROM }
        : { kind: "outbox", folder: join(PLUMBLINE_DATA, "outbox") },
  };
}
