export type Log = (line: string) => void;

/**
 * One line about a failure: kinds and codes only. Messages and stacks of Auth.js, of the database driver and
 * of mail servers repeat addresses and query parameters.
 */
export function describeFailure(error: unknown): string {
  const words = new Set<string>();
  for (let current = error; current instanceof Error; current = causeOf(current)) {
    words.add("type" in current && typeof current.type === "string" ? current.type : current.name);
    // A SQLSTATE, or the name of a system or mail error.
    if ("code" in current && typeof current.code === "string" && /^[A-Z0-9_]{3,40}$/.test(current.code)) {
      words.add(current.code);
    }
  }
  return words.size > 0 ? [...words].join(" ") : "unknown failure";
}

/** Auth.js wraps what it caught as `cause: { err }`. */
function causeOf(error: Error): unknown {
  const { cause } = error;
  return typeof cause === "object" && cause !== null && "err" in cause ? cause.err : cause;
}
