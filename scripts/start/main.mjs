import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { acquireLock, lockHolder, LockHeldError } from "../../packages/db/embedded/lock.mjs";
import { nextProgram } from "./build.mjs";
import { checkDatabaseServer, checkDataFolder, checkPort } from "./checks.mjs";
import { killGroup, startDatabase, startWeb, stopChild } from "./children.mjs";
import { untilHealthy } from "./health.mjs";
import { whenNpmIsGone } from "./npm-parent.mjs";
import { phase, seconds } from "./phase.mjs";
import { ensureBuilt, ensureInstalled } from "./prepare.mjs";
import { endRunning } from "./run.mjs";
import { keptSecret } from "./secret.mjs";
import { readSettings } from "./settings.mjs";
import { Stop } from "./stop.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** For what a killed predecessor leaves: its children close by themselves, the database last. */
const PREDECESSOR_MS = 10_000;
/** For the first migration and, in development, the first compilation. */
const HEALTH_MS = 120_000;
/** Ctrl-C reaches this process twice where npm passes on what the terminal has already told everyone. */
const SAME_SIGNAL_MS = 1000;

/** @type {import("./children.mjs").Child[]} in the order in which they were started */
const children = [];
let stopping = false;
let stoppingSince = 0;

/** @param {string[]} args */
export async function main(args) {
  const began = performance.now();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stopOnSignal);
  whenNpmIsGone(() => void stop(0));
  try {
    if (existsSync(join(ROOT, ".env"))) process.loadEnvFile(join(ROOT, ".env"));
    const settings = readSettings(process.env, args, ROOT);
    await check(settings);
    await ensureInstalled(ROOT);
    if (!settings.dev) await ensureBuilt(ROOT);
    await run(settings);
    if (!stopping) {
      console.log(`Plumbline is ready at ${settings.publicUrl} (${seconds(performance.now() - began)}).`);
    }
  } catch (error) {
    if (stopping) return; // what fails while everything is being stopped is no news
    console.error(error instanceof Stop ? error.message : error);
    await stop(1);
  }
}

/**
 * Everything that can be found wrong before the long work begins.
 *
 * @param {import("./settings.mjs").Settings} settings
 */
async function check({ data, databaseUrl, host, port }) {
  checkDataFolder(data);
  let patience = 0;
  if (databaseUrl) await checkDatabaseServer(databaseUrl);
  else if (holdDataFolder(data)) {
    patience = PREDECESSOR_MS;
    await untilReleased(data);
  }
  await checkPort(host, port, patience);
}

/**
 * @param {string} data
 * @returns {boolean} whether the last process to hold it was killed
 */
function holdDataFolder(data) {
  try {
    const lock = acquireLock(join(data, "lock.json"), "npm start");
    process.on("exit", lock.release);
    if (lock.takenFrom) return true;
    const holder = lockHolder(databaseLock(data));
    if (holder) throw new LockHeldError(databaseLock(data), holder);
    return false;
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error;
    throw new Stop(`${error.message.slice(0, -1)}; stop that one, or set PLUMBLINE_DATA to another folder.`);
  }
}

/** @param {string} data */
async function untilReleased(data) {
  const deadline = performance.now() + PREDECESSOR_MS;
  while (lockHolder(databaseLock(data)) && performance.now() < deadline && !stopping) await delay(50);
}

/** @param {string} data */
function databaseLock(data) {
  return join(data, "database.lock.json");
}

/** @param {import("./settings.mjs").Settings} settings */
async function run(settings) {
  const { data, databaseUrl, dev, host, port, publicUrl } = settings;
  const socketPath = databaseUrl ? undefined : await phase("Opening the database", () => openDatabase(data));
  if (stopping) return;

  const web = startWeb(
    [nextProgram(ROOT), dev ? "dev" : "start", "--hostname", host, "--port", String(port)],
    join(ROOT, "apps", "web"),
    {
      ...process.env,
      NODE_ENV: dev ? "development" : "production",
      PLUMBLINE_DATA: data,
      PLUMBLINE_MIGRATIONS: join(ROOT, "packages", "db", "migrations"),
      PLUMBLINE_URL: publicUrl,
      PLUMBLINE_EMBEDDED: socketPath ? "1" : undefined,
      PLUMBLINE_DATABASE_SOCKET: socketPath,
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: process.env["AUTH_SECRET"] || keptSecret(data),
      AUTH_URL: publicUrl,
      NEXT_TELEMETRY_DISABLED: "1",
    },
  );
  children.push(web);
  watch(web);
  const healthy = await Promise.race([untilHealthy(host, port, HEALTH_MS), web.ended.then(() => true)]);
  if (!healthy) throw new Stop("The web server did not become ready; what it printed above may say why.");
}

/** @param {string} data */
async function openDatabase(data) {
  const { child, socketPath } = startDatabase(data);
  children.push(child);
  const path = await socketPath;
  watch(child);
  return path;
}

/**
 * A child that ends of itself ends the rest.
 *
 * @param {import("./children.mjs").Child} child
 */
function watch(child) {
  void child.ended.then((how) => {
    if (stopping) return;
    console.error(`${child.name} stopped unexpectedly (${how}).`);
    void stop(1);
  });
}

function stopOnSignal() {
  if (stopping && performance.now() - stoppingSince > SAME_SIGNAL_MS) {
    // Asked again: no more waiting.
    for (const child of children) killGroup(child);
    process.exit(1);
  }
  void stop(0);
}

/**
 * Stops the children, the last started first, and then this process.
 *
 * @param {number} code
 */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  stoppingSince = performance.now();
  endRunning();
  for (const child of children.toReversed()) await stopChild(child);
  process.exit(code);
}
