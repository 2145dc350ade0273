import { isAbsolute } from "node:path";
import { z } from "zod";
import type { DatabaseTarget } from "./client.ts";

const isPostgresUrl = (text: string) =>
  URL.canParse(text) && ["postgres:", "postgresql:"].includes(new URL(text).protocol);
const isSocketPath = (text: string) => isAbsolute(text) || text.startsWith("\\\\.\\pipe\\");

/** An empty variable counts as unset, as in most shells and compose files. */
const optional = (schema: z.ZodString) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const databaseEnv = z.object({
  DATABASE_URL: optional(z.string().refine(isPostgresUrl, "must be a postgres:// URL")),
  PLUMBLINE_DATABASE_SOCKET: optional(
    z.string().refine(isSocketPath, "must be the absolute path of the embedded database's socket"),
  ),
});

/**
 * Where the database is. The value itself never appears in the error: it holds a password.
 * @throws Error with one line per bad variable.
 */
export function readDatabaseEnv(source: Record<string, string | undefined>): DatabaseTarget {
  const parsed = databaseEnv.safeParse(source);
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"),
    );
  }
  const { DATABASE_URL: url, PLUMBLINE_DATABASE_SOCKET: socketPath } = parsed.data;
  if (url) return { kind: "server", url };
  if (socketPath) return { kind: "embedded", socketPath };
  throw new Error("DATABASE_URL is not set, and PLUMBLINE_DATABASE_SOCKET names no embedded database");
}
