import { createServer } from "node:net";
import { refuseCopyIn } from "./copy-in.mjs";
import { FrameError, Frames } from "./frames.mjs";

/**
 * Serves one PGlite to many connections, each of which sees what a PostgreSQL server would show it.
 *
 * PGlite is a single session. A connection therefore has the session to itself from the first message of
 * a query until the server would say ReadyForQuery outside a transaction; the others queue, first come,
 * first served. Handing over anywhere in between (as a queue of single messages does) lets one
 * connection bind the unnamed statement that another has just parsed. What belongs to a session for
 * longer than a transaction is shared by all: SET without LOCAL, LISTEN, temporary tables, session-level
 * advisory locks. Plumbline uses none of these. COPY … FROM STDIN is refused.
 *
 * @typedef {import("@electric-sql/pglite").PGlite} PGlite
 * @typedef {import("./frames.mjs").Frame} Frame
 *
 * @typedef {object} Connection
 * @property {import("node:net").Socket} socket
 * @property {Frame[]} inbox
 * @property {Set<string>} statements  names it has prepared, dropped when it leaves
 * @property {boolean} evicted  its transaction was rolled back because it kept the others waiting
 *
 * @typedef {object} Options
 * @property {number} [idleInTransaction]  milliseconds for which a transaction may send nothing while others wait
 * @property {() => void} [onEvicted]  a transaction was rolled back for that reason
 * @property {(error: unknown) => void} onFatal  PGlite itself failed and cannot go on
 */

const SYNC = message("S");
const ROLLBACK = message("Q", "ROLLBACK");
const BEGIN_FAILED = Buffer.concat([
  message("Q", "BEGIN"),
  message("Q", "DO $$BEGIN RAISE EXCEPTION ''; END$$"),
]);
const ADMIN_SHUTDOWN = message("E", "SFATAL\0VFATAL\0C57P01\0Mterminating connection: the database stops\0");
/** Message types after which the server answers ReadyForQuery: Query, Sync, FunctionCall. */
const ENDS_CYCLE = new Set(["Q", "S", "F"]);

/**
 * @param {PGlite} db  must not be used by anything else
 * @param {string} path  of the socket
 * @param {Options} options
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
export async function serveWire(db, path, { idleInTransaction = 30_000, onEvicted, onFatal }) {
  /** @type {Set<Connection>} */
  const connections = new Set();
  /** @type {Connection[]} */
  const waiting = [];
  /** @type {Connection | undefined} */
  let owner;
  let cycleOpen = false;
  /** @type {NodeJS.Immediate | undefined} */
  let scheduled;
  /** @type {NodeJS.Timeout | undefined} */
  let idleTimer;
  /** @type {string[]} */
  let orphanedStatements = [];

  const server = createServer((socket) => {
    /** @type {Connection} */
    const connection = { socket, inbox: [], statements: new Set(), evicted: false };
    const frames = new Frames();
    connections.add(connection);
    socket.setNoDelay(true);
    socket.on("error", () => socket.destroy()); // the close event follows
    socket.on("close", () => leave(connection));
    socket.on("data", (chunk) => {
      try {
        for (const frame of frames.push(chunk)) receive(connection, frame);
      } catch (error) {
        if (!(error instanceof FrameError)) throw error;
        socket.destroy();
      }
    });
  });

  /**
   * @param {Connection} connection
   * @param {Frame} frame
   */
  function receive(connection, frame) {
    if (frame.type === "ssl") return void connection.socket.write("N");
    // PGlite runs each query to its end before it looks at anything else, so there is nothing to cancel.
    if (frame.type === "cancel" || frame.type === "X") return void connection.socket.end();
    connection.inbox.push(refuseCopyIn(frame));
    if (connection !== owner && !waiting.includes(connection)) waiting.push(connection);
    schedule();
  }

  function schedule() {
    scheduled ??= setImmediate(() => {
      scheduled = undefined;
      try {
        work();
      } catch (error) {
        onFatal(error);
      }
    });
  }

  /** Runs one batch of the connection whose turn it is. */
  function work() {
    if (!owner) dropOrphanedStatements();
    owner ??= waiting.shift();
    clearTimeout(idleTimer);
    if (!owner) return;
    const batch = nextBatch(owner);
    if (batch.length === 0) return watchIdle(owner);

    if (owner.evicted) {
      // From here the server itself says that the transaction is aborted, until its owner ends it.
      run(BEGIN_FAILED);
      owner.evicted = false;
    }
    const last = /** @type {Frame} */ (batch.at(-1));
    const answer = run(Buffer.concat(batch.map((frame) => frame.bytes)));
    cycleOpen = !ENDS_CYCLE.has(last.type) && last.type !== "startup";
    if (answer.length > 0 && owner.socket.writable) owner.socket.write(answer);
    if (!cycleOpen && !db.isInTransaction()) handOver();
    schedule();
  }

  function handOver() {
    if (owner && owner.inbox.length > 0) waiting.push(owner);
    owner = undefined;
  }

  /**
   * The messages up to the next ReadyForQuery, or as many of them as have arrived.
   *
   * @param {Connection} connection
   */
  function nextBatch({ inbox, statements }) {
    const end = inbox.findIndex((frame) => ENDS_CYCLE.has(frame.type) || frame.type === "startup");
    const batch = inbox.splice(0, end === -1 ? inbox.length : end + 1);
    for (const { type, bytes } of batch) {
      if (type === "P" && bytes[5] !== 0) statements.add(bytes.toString("utf8", 5, bytes.indexOf(0, 5)));
    }
    return batch;
  }

  /** @param {Buffer} bytes */
  function run(bytes) {
    /** @type {Buffer[]} */
    const answers = [];
    // Works synchronously; the promise only covers a flush that the file system of Node does not need.
    db.execProtocolRawStream(bytes, {
      syncToFs: false,
      onRawData: (data) => void answers.push(Buffer.from(data)), // a copy: PGlite reuses its memory
    }).catch(onFatal);
    return Buffer.concat(answers);
  }

  /**
   * Rolls back a transaction that waits, without sending anything, while others wait for it: most likely
   * it waits for one of them. The connection stays, and reads that its transaction was aborted.
   *
   * @param {Connection} connection
   */
  function watchIdle(connection) {
    idleTimer = setTimeout(() => {
      if (connection !== owner) return;
      if (waiting.length === 0) return watchIdle(connection);
      connection.evicted = db.isInTransaction();
      endTurn();
      onEvicted?.();
      schedule();
    }, idleInTransaction);
    idleTimer.unref();
  }

  /** Takes the session from its owner, wherever that one stood. */
  function endTurn() {
    if (cycleOpen) run(SYNC);
    if (db.isInTransaction()) run(ROLLBACK);
    cycleOpen = false;
    owner = undefined;
  }

  /**
   * A connection that ends takes its open transaction with it.
   *
   * @param {Connection} connection
   */
  function leave(connection) {
    if (!connections.delete(connection)) return;
    connection.inbox.length = 0;
    orphanedStatements.push(...connection.statements);
    const place = waiting.indexOf(connection);
    if (place !== -1) waiting.splice(place, 1);
    if (connection === owner) endTurn();
    schedule();
  }

  function dropOrphanedStatements() {
    if (orphanedStatements.length === 0) return;
    run(Buffer.concat([...orphanedStatements.map((name) => message("C", "S" + name)), SYNC]));
    orphanedStatements = [];
  }

  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, () => resolve(undefined));
  });

  return {
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const connection of connections) {
        connection.socket.write(ADMIN_SHUTDOWN);
        connection.socket.destroySoon();
        leave(connection);
      }
      await closed;
      clearImmediate(scheduled);
      clearTimeout(idleTimer);
    },
  };
}

/**
 * A message that carries at most one string.
 *
 * @param {string} type
 * @param {string} [text]
 */
function message(type, text) {
  const body = text === undefined ? Buffer.alloc(0) : Buffer.from(text + "\0");
  const head = Buffer.from(type + "\0\0\0\0");
  head.writeInt32BE(4 + body.length, 1);
  return Buffer.concat([head, body]);
}
