import type { PGlite } from "@electric-sql/pglite";

export interface WireServerOptions {
  /** Milliseconds for which a transaction may send nothing while others wait; 30 seconds unless given. */
  idleInTransaction?: number;
  /** A transaction was rolled back for that reason. */
  onEvicted?: () => void;
  /** PGlite itself failed and cannot go on. */
  onFatal: (error: unknown) => void;
}

/**
 * Serves one PGlite, which nothing else may use meanwhile, to many connections on a socket (or Windows
 * pipe). A stale socket file must have been removed. `close` ends every connection, rolling back what
 * it had not committed.
 */
export function serveWire(
  db: PGlite,
  path: string,
  options: WireServerOptions,
): Promise<{ close: () => Promise<void> }>;
