import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { databaseAddress } from "./settings.mjs";
import { reason, Stop } from "./stop.mjs";

/** The question "do you speak TLS?", which any PostgreSQL answers with one byte before any sign-in. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);
const DATABASE_PATIENCE_MS = 3000;

/**
 * The data folder exists and can be written.
 *
 * @param {string} folder
 */
export function checkDataFolder(folder) {
  const probe = join(folder, `.write-test-${randomBytes(6).toString("hex")}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new Stop(
      `The data folder ${folder} cannot be written (${reason(error)}); set PLUMBLINE_DATA to one that can.`,
    );
  }
}

/**
 * A PostgreSQL server answers where DATABASE_URL points.
 *
 * @param {string} databaseUrl
 */
export async function checkDatabaseServer(databaseUrl) {
  const address = databaseAddress(databaseUrl);
  const place = "path" in address ? address.path : `${address.host}:${address.port}`;
  const socket = connect(address);
  const problem = await new Promise((done) => {
    socket.setTimeout(DATABASE_PATIENCE_MS, () => done("no answer within 3 seconds"));
    socket.once("connect", () => socket.write(SSL_REQUEST));
    socket.once("data", (bytes) =>
      done(/^[SN]/.test(bytes.toString("latin1")) ? "" : "not a PostgreSQL server"),
    );
    socket.once("error", (error) => done(reason(error)));
    socket.once("close", () => done("it hung up, so it is no PostgreSQL server"));
  });
  socket.destroy();
  if (problem) throw new Stop(`No database at ${place}, where DATABASE_URL points: ${problem}.`);
}

/**
 * The port is free. One that a stopping predecessor still holds gets a moment to become so.
 *
 * @param {string} host
 * @param {number} port
 * @param {number} patience  milliseconds
 */
export async function checkPort(host, port, patience = 0) {
  const deadline = performance.now() + patience;
  for (;;) {
    const problem = await tryToListen(host, port);
    if (!problem) return;
    if (problem === "EADDRINUSE" && performance.now() < deadline) {
      await new Promise((done) => setTimeout(done, 100));
      continue;
    }
    if (problem === "EADDRINUSE") {
      throw new Stop(
        `Port ${port} is in use by another program; stop that one or set PORT to another number.`,
      );
    }
    throw new Stop(`Cannot listen on ${host} port ${port} (${problem}); check HOST and PORT.`);
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string>} what went wrong, "" when nothing did
 */
function tryToListen(host, port) {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", (error) => done(reason(error)));
    server.listen({ host, port, exclusive: true }, () => server.close(() => done("")));
  });
}
