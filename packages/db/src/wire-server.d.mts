import type { PGlite } from "@electric-sql/pglite";

export interface WireServer {
  /** Stops listening, ends every connection and waits until no message is in the database. */
  close(): Promise<void>;
}

export interface WireServerOptions {
  /** Unix socket path (or Windows pipe name) to listen on. A stale socket file is removed first. */
  path: string;
  /** Further connections are refused. */
  maxConnections?: number;
  /** A connection that keeps a transaction open and silent for longer is cut off. */
  idleInTransactionMs?: number;
}

/** Serves one PGlite instance to several PostgreSQL clients. */
export function serveWire(database: PGlite, options: WireServerOptions): Promise<WireServer>;
