/**
 * The embedded database as a process of its own, so that a long query never blocks a request and several
 * processes can share it: `node server.mjs <data folder>`.
 *
 * Prints one JSON line: {"socketPath":…} once it accepts connections, or {"refused":…} with a sentence
 * when another process holds the folder. Ends cleanly on SIGTERM, SIGINT, and when the process that
 * started it over an IPC channel is gone.
 */
import { connect } from "node:net";
import { join, resolve } from "node:path";
import { acquireLock, LockHeldError } from "./lock.mjs";
import { prepareSocketPath } from "./socket-path.mjs";

const dataFolder = resolve(process.argv[2] ?? "data");
const startedOverIpc = process.channel !== undefined;

let closing = false;
/** @type {(() => Promise<void>) | undefined} */
let closeEverything;

process.on("SIGTERM", () => leave(0));
process.on("SIGINT", () => leave(0));
process.on("disconnect", () => leave(0));

/** @param {number} code */
async function leave(code) {
  if (closing) return;
  closing = true;
  await closeEverything?.();
  process.exit(code);
}

/** @param {unknown} error */
function fail(error) {
  process.stderr.write(
    `The embedded database stopped: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1); // the lock dies with its holder
}

/** @param {object} line */
function say(line) {
  return new Promise((written) => process.stdout.write(JSON.stringify(line) + "\n", written));
}

/** @param {string} sentence */
async function refuse(sentence) {
  await say({ refused: sentence });
  await leave(1);
}

/**
 * The lock knows processes of this machine only as far as it can see them; the socket is also answered
 * by a process in another container that shares the folder.
 *
 * @param {string} path
 * @returns {Promise<boolean>}
 */
function answers(path) {
  return new Promise((done) => {
    const socket = connect(path);
    socket.once("connect", () => (socket.destroy(), done(true)));
    socket.once("error", () => done(false));
  });
}

try {
  const lock = acquireLock(join(dataFolder, "database.lock.json"), "embedded database");
  closeEverything = async () => lock.release();
  if (await answers(join(dataFolder, "run", ".s.PGSQL.5432"))) {
    await refuse(`${dataFolder} is in use by a process out of sight, perhaps in another container.`);
  }
  // Loaded only now: a refusal should not wait for PGlite.
  const { openDatabase } = await import("./open-database.mjs");
  const { serveWire } = await import("./wire-server.mjs");
  const db = await openDatabase(dataFolder);
  const socket = prepareSocketPath(dataFolder);
  const server = await serveWire(db, socket.path, {
    onFatal: fail,
    onEvicted: () =>
      process.stderr.write(
        "A database transaction kept others waiting without a query and was rolled back.\n",
      ),
  });
  closeEverything = async () => {
    await server.close();
    await db.close();
    socket.remove();
    lock.release();
  };
  if (startedOverIpc && !process.connected) await leave(0); // the parent died while we opened
  await say({ socketPath: socket.path });
} catch (error) {
  if (error instanceof LockHeldError) await refuse(error.message);
  else fail(error);
}
