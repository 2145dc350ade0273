/**
 * Serves one PGlite instance to several PostgreSQL clients over a unix socket.
 *
 * PGlite is a single PostgreSQL session. Clients send one query as several messages (Parse, Bind, Execute,
 * Sync), so letting connections take turns message by message would run one client's parameters against
 * another client's statement. Here a connection owns the session from its first message until PostgreSQL
 * answers ReadyForQuery with "idle": a query, or a whole transaction, is never interleaved with another.
 *
 * Plain JavaScript because the process that holds the database runs it without a build step.
 */
import { chmod, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { WireConnection } from "./wire-connection.mjs";

/** @typedef {import("@electric-sql/pglite").PGlite} PGlite */

class Turns {
  /** @type {WireConnection | undefined} */
  owner;
  /** @type {Set<WireConnection>} connections in the order in which they became ready */
  waiting = new Set();
  running = Promise.resolve();
  busy = false;

  /** @param {WireConnection} connection */
  request(connection) {
    this.waiting.add(connection);
    if (this.busy) return;
    this.busy = true;
    this.running = this.run();
  }

  async run() {
    for (;;) {
      const next = this.owner ?? this.waiting.values().next().value;
      if (!next || !this.waiting.delete(next)) break;
      const finished = await next.work();
      this.owner = finished ? undefined : next;
      if (next.hasWork()) this.waiting.add(next);
    }
    this.busy = false;
  }
}

/**
 * @param {PGlite} database
 * @param {{ path: string, maxConnections?: number, idleInTransactionMs?: number }} options
 */
export async function serveWire(database, { path, maxConnections = 50, idleInTransactionMs = 60_000 }) {
  const turns = new Turns();
  /** @type {Set<WireConnection>} */
  const connections = new Set();
  const server = createServer((socket) => {
    const connection = new WireConnection(database, socket, turns, idleInTransactionMs);
    connections.add(connection);
    socket.once("close", () => connections.delete(connection));
  });
  server.maxConnections = maxConnections;

  const isFile = process.platform !== "win32";
  if (isFile) await rm(path, { force: true });
  await database.waitReady;
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, () => resolve(undefined));
  });
  if (isFile) await chmod(path, 0o600);

  return {
    async close() {
      const closed = new Promise((resolve) => server.close(() => resolve(undefined)));
      for (const connection of connections) connection.end();
      await closed;
      // "close" handlers queue the roll-back of open transactions: let them run before the caller closes PGlite.
      await new Promise((resolve) => setImmediate(resolve));
      await turns.running;
    },
  };
}
