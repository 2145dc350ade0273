import type { Database } from "@plumbline/db/client";

/** Who is asking, already proved by the edge. */
export interface Actor {
  id: string;
  name: string | null;
  email: string;
}

/** What a procedure may use besides its input. Chance and time are parts of it, so that tests decide both. */
export interface Context {
  db: Database;
  user: Actor | null;
  /** Whether the request comes from one of our own pages: same origin, JSON. Mutations need it. */
  sameOrigin: boolean;
  now(): Date;
  /** Cryptographic randomness: `bytes` bytes in base64url. */
  randomToken(bytes: number): string;
  /** A uniform integer in [0, bound). */
  randomInt(bound: number): number;
  /** Runs after the reply has been sent; what it throws is logged and goes no further. */
  defer(work: () => Promise<void>): void;
  log: Log;
  /** Response headers, where the transport has any. */
  headers: Headers | null;
  /** Makes a session of a user, as a Set-Cookie value. */
  startSession(userId: string): Promise<string>;
}

/** Logs carry an event's name and codes; never an answer, an address, a parameter or a statement. */
export interface Log {
  error(event: string, codes: Record<string, string | number | undefined>): void;
}
