import { readAuthEnv } from "@plumbline/auth/env";
import { z } from "zod";

const limitsEnv = z.object({
  PLUMBLINE_PROXIES: z.preprocess(
    (value) => value || "0",
    z.coerce.number("must be a whole number").int("must be a whole number").min(0).max(9),
  ),
  PLUMBLINE_LIMITS: z.preprocess(
    (value) => value || "1",
    z.union([
      z.literal("none").transform(() => null),
      z.coerce.number('must be a number above 0, or "none"').positive('must be a number above 0, or "none"'),
    ]),
  ),
});

/** What the app reads from its environment: what each package reads for itself, put together. */
export function readEnv(source: Record<string, string | undefined>) {
  return {
    auth: readAuthEnv(source),
    /** The embedded database is for evaluation and small local use; pages for organizers say so. */
    embedded: source["PLUMBLINE_EMBEDDED"] === "1",
    ...readLimits(source),
  };
}

/** @throws Error with one line per bad variable. */
function readLimits(source: Record<string, string | undefined>): { proxies: number; limits: number | null } {
  const parsed = limitsEnv.safeParse(source);
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"),
    );
  }
  return {
    /** Reverse proxies between this process and whoever sends a request. */
    proxies: parsed.data.PLUMBLINE_PROXIES,
    /** Times the usual limits on requests; null for none. */
    limits: parsed.data.PLUMBLINE_LIMITS,
  };
}
