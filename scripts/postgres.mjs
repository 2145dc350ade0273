/**
 * A PostgreSQL server of one's own for as long as the tests need it: `node scripts/postgres.mjs` prints
 * its URL and keeps it until Ctrl-C. With PLUMBLINE_TEST_POSTGRES=postgres://… that server is used instead.
 *
 * Started over an IPC channel (see test/postgres-client.mjs) it sends {url, folder} or {problem} and stops when
 * the channel closes, so that no server is left however the tests end.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { checkDatabaseServer } from "./start/checks.mjs";
import { reason, Stop } from "./start/stop.mjs";

const READY_MS = 30_000;

/** Where the common packages put the server's programs. */
const PLACES = [
  ...(process.env["PATH"] ?? "").split(delimiter),
  ...versionsIn("/usr/lib/postgresql", "bin"), // Debian, Ubuntu
  ...versionsIn("/opt/homebrew/opt", "bin", /^postgresql(@\d+)?$/),
  ...versionsIn("/usr/local/opt", "bin", /^postgresql(@\d+)?$/),
  ...versionsIn("/usr", "bin", /^pgsql-\d+$/), // Fedora, Red Hat
];

/** @returns {string} the folder that holds initdb and postgres */
export function postgresPrograms() {
  const found = PLACES.find((place) => ["initdb", "postgres"].every((name) => existsSync(join(place, name))));
  if (found) return found;
  const command =
    process.platform === "darwin" ? "brew install postgresql@17" : "sudo apt-get install postgresql";
  throw new Stop(
    `The database tests need a PostgreSQL server, and none is installed. Install one (${command}) ` +
      "or name a running one in PLUMBLINE_TEST_POSTGRES=postgres://…",
  );
}

/**
 * @param {string} folder
 * @param {string} inside
 * @param {RegExp} [name]
 */
function versionsIn(folder, inside, name = /^\d+$/) {
  if (!existsSync(folder)) return [];
  const numberOf = (/** @type {string} */ text) => Number(/\d+/.exec(text)?.[0] ?? Infinity);
  return readdirSync(folder)
    .filter((entry) => name.test(entry))
    .toSorted((a, b) => numberOf(b) - numberOf(a)) // the newest first
    .map((entry) => join(folder, entry, inside));
}

/** Starts a server in a temporary folder. */
async function startServer() {
  const programs = postgresPrograms();
  const user = unprivilegedUser();
  const folder = mkdtempSync(join(tmpdir(), "plumbline-postgres-"));
  const data = join(folder, "data");
  if (user) chownSync(folder, user.uid, user.gid);
  const port = await freePort();
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let server;
  async function stop() {
    if (server && server.exitCode === null && server.signalCode === null) {
      server.kill("SIGINT"); // "fast shutdown": https://www.postgresql.org/docs/current/server-shutdown.html
      await once(server, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    execFileSync(
      join(programs, "initdb"),
      ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
      { ...user, cwd: folder, stdio: "pipe" },
    );
    const sockets = join(folder, "sockets");
    mkdirSync(sockets, { mode: 0o700 });
    if (user) chownSync(sockets, user.uid, user.gid);
    server = spawn(
      join(programs, "postgres"),
      ["-D", data, "-h", "127.0.0.1", "-p", String(port), "-k", sockets],
      { ...user, cwd: folder, stdio: "ignore" },
    );
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
    await untilReady(url, server);
    return { url, folder, stop };
  } catch (error) {
    await stop();
    if (error instanceof Stop) throw error;
    const { stderr } = /** @type {{ stderr?: Buffer }} */ (error);
    throw new Stop(`PostgreSQL did not start: ${stderr?.toString().trim() || reason(error)}`);
  }
}

/**
 * PostgreSQL refuses to run as root: there it gets the user its package made, or else nobody.
 */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (/** @type {string} */ flag) => Number(execFileSync("id", [flag, name], { stdio: "pipe" }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // The next one.
    }
  }
  throw new Stop("PostgreSQL cannot run as root, and there is no other user (postgres, nobody) to run it.");
}

/**
 * @param {string} url
 * @param {import("node:child_process").ChildProcess} server
 */
async function untilReady(url, server) {
  const deadline = performance.now() + READY_MS;
  for (;;) {
    try {
      return await checkDatabaseServer(url);
    } catch (error) {
      if (server.exitCode !== null)
        throw new Stop(`PostgreSQL ended at once (exit code ${server.exitCode}).`);
      if (performance.now() > deadline) throw error;
    }
    await delay(50);
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address ? address.port : 0;
}

async function main() {
  /** @type {Awaited<ReturnType<typeof startServer>> | undefined} */
  let server;
  let leaving = false;
  async function leave() {
    if (leaving) return;
    leaving = true;
    await server?.stop();
    process.exit(0);
  }
  for (const event of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(event, () => void leave());
  try {
    server = await startServer();
    if (leaving) await server.stop();
    else if (process.send) process.send({ url: server.url, folder: server.folder });
    else console.log(server.url);
    // Something to wait for: the server itself is no reason for Node to stay.
    setInterval(() => {}, 2 ** 30);
  } catch (error) {
    const problem = error instanceof Stop ? error.message : String(error);
    if (process.send) process.send({ problem }, () => process.exit(1));
    else {
      console.error(problem);
      process.exitCode = 1;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
