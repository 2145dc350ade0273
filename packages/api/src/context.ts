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
  /** Null where no limits hold: for pages of our own, which only read. */
  sender: Sender | null;
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

/** Who sends a request, as far as limits need to know it. Neither an address nor a code is ever stored. */
export interface Sender {
  /** Where the request came from; null where nobody knows. */
  address: string | null;
  /** Stands for a text on one day: a hash with a key of that day, which is not in the database. */
  pseudonym(day: Date, text: string): string;
  /** Times the usual limits. */
  patience: number;
}

/** Logs carry an event's name and codes; never an answer, an address, a parameter or a statement. */
export interface Log {
  error(event: string, codes: Record<string, string | number | undefined>): void;
}
