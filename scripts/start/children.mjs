import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Stop } from "./stop.mjs";

const WITH_PARENT = new URL("./with-parent.mjs", import.meta.url).href;
const DATABASE_SERVER = fileURLToPath(new URL("../../packages/db/embedded/server.mjs", import.meta.url));
const GRACE_MS = 10_000;

/** What Next.js says about itself on starting; ours is the line that counts. */
const BANNER =
  /^\s*(▲ Next\.js|- (Local|Network|Environments|Experiments)|✓ (Starting|Ready|Running next\.config))/;

/**
 * A process of ours that runs until it is stopped.
 *
 * @typedef {object} Child
 * @property {string} name
 * @property {import("node:child_process").ChildProcess} process
 * @property {Promise<string>} ended  how it ended: "exit code 1", "SIGKILL"
 */

/**
 * Children get a process group of their own, so that Ctrl-C reaches this process alone and it can stop
 * them in order.
 *
 * @param {string} name
 * @param {string[]} args  of node
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Child}
 */
function start(name, args, options = {}) {
  const child = spawn(process.execPath, args, {
    ...options,
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  return { name, process: child, ended };
}

/**
 * @param {string} dataFolder
 * @returns {{ child: Child, socketPath: Promise<string> }} the path, once the database accepts connections
 */
export function startDatabase(dataFolder) {
  const child = start("The embedded database", [DATABASE_SERVER, dataFolder]);
  return { child, socketPath: untilListening(child) };
}

/** @param {Child} child */
async function untilListening(child) {
  const firstLine = new Promise((resolve) => {
    if (!child.process.stdout) throw new Error("no output to read");
    createInterface({ input: child.process.stdout }).once("line", resolve);
  });
  const line = await Promise.race([firstLine, child.ended.then(() => undefined)]);
  const said = line === undefined ? {} : JSON.parse(line);
  if (said.refused) throw new Stop(said.refused);
  if (!said.socketPath) throw new Stop(`The embedded database did not start (${await child.ended}).`);
  return said.socketPath;
}

/**
 * @param {string[]} args  the program of Next.js and its arguments
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Child}
 */
export function startWeb(args, cwd, env) {
  const child = start("The web server", ["--import", WITH_PARENT, ...args], { cwd, env });
  if (child.process.stdout) {
    createInterface({ input: child.process.stdout }).on("line", (line) => {
      if (!BANNER.test(line)) console.log(line);
    });
  }
  return child;
}

/**
 * Stops a child and whatever it has started; resolves when it is gone.
 *
 * @param {Child} child
 */
export async function stopChild(child) {
  if (child.process.exitCode === null && child.process.signalCode === null) {
    // Windows has no SIGTERM; there the end of the channel is the signal.
    if (process.platform === "win32") child.process.disconnect();
    else child.process.kill("SIGTERM");
    const timer = setTimeout(() => child.process.kill("SIGKILL"), GRACE_MS);
    await child.ended;
    clearTimeout(timer);
  }
  killGroup(child);
}

/** @param {Child} child */
export function killGroup(child) {
  if (process.platform === "win32" || !child.process.pid) return;
  try {
    process.kill(-child.process.pid, "SIGKILL");
  } catch {
    // Nobody is left in it, as it should be.
  }
}
