import { readAuthEnv } from "@plumbline/auth/env";

/** What the app reads from its environment: what each package reads for itself, put together. */
export function readEnv(source: Record<string, string | undefined>) {
  return {
    auth: readAuthEnv(source),
    /** The embedded database is for evaluation and small local use; pages for organizers say so. */
    embedded: source["PLUMBLINE_EMBEDDED"] === "1",
  };
}
