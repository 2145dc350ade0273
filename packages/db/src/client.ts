import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema.ts";

/** Where the data lives: a PostgreSQL server, or the embedded database behind its unix socket. */
export type DatabaseTarget = { kind: "server"; url: string } | { kind: "embedded"; socketPath: string };

export type Database = PostgresJsDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
/** What a read or a write takes. Inside a transaction always pass the transaction, never the outer database. */
export type Executor = Database | Transaction;

export interface ConnectOptions {
  /** Connections kept by this process. */
  maxConnections?: number;
  /** A statement on a server is cut off after this long; the embedded database has no such clock. */
  statementTimeoutMs?: number;
}

export interface Connection {
  db: Database;
  /** Waits for running queries, five seconds unless told otherwise, then ends every connection. */
  close(graceSeconds?: number): Promise<void>;
}

const silent = () => {};

/** Opens a pool. Connections are made on first use; statements and parameters are never logged. */
export function connect(target: DatabaseTarget, options: ConnectOptions = {}): Connection {
  const common = { connect_timeout: 5, onnotice: silent, debug: false } as const;
  const client =
    target.kind === "server"
      ? postgres(target.url, {
          ...common,
          max: options.maxConnections ?? 10,
          idle_timeout: 60,
          connection: {
            application_name: "plumbline",
            statement_timeout: options.statementTimeoutMs ?? 30_000,
            lock_timeout: 5_000,
            idle_in_transaction_session_timeout: 30_000,
          },
        })
      : postgres({
          ...common,
          path: target.socketPath,
          user: "postgres",
          database: "postgres",
          // One session serves them all: more connections would only queue.
          max: options.maxConnections ?? 5,
        });
  return {
    db: drizzle({ client, schema, logger: false }),
    close: (graceSeconds = 5) => client.end({ timeout: graceSeconds }),
  };
}

/**
 * The SQLSTATE of a failed query ("23505" is a unique violation), found also under drizzle's wrapping;
 * undefined for errors that PostgreSQL did not report.
 */
export function sqlState(error: unknown): string | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (current instanceof postgres.PostgresError) return current.code;
  }
  return undefined;
}
