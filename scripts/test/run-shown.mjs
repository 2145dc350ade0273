import { spawn } from "node:child_process";

/** For one program. The longest, the journeys, takes a quarter of an hour on two quiet cores and twice that on busy ones. */
const PATIENCE_MS = 40 * 60_000;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** Asks what is running to end. */
export function endShown() {
  for (const child of running) signalAll(child, "SIGTERM");
}

/**
 * A program and all it has started: a worker in an endless loop does not hear of the end of its parent.
 *
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalAll(child, signal) {
  if (!child.pid || process.platform === "win32") return void child.kill(signal);
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody is left.
  }
}

/**
 * Runs a program with its output on ours.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: Record<string, string> }} options
 * @returns {Promise<boolean>} whether it ended well
 */
export function runShown(command, args, { cwd, env = {} }) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NEXT_TELEMETRY_DISABLED: "1", ...env },
      stdio: ["ignore", "inherit", "inherit"],
      detached: process.platform !== "win32", // a group of its own, to be ended as a whole
    });
    running.add(child);
    const timer = setTimeout(() => {
      console.error(`Not done after ${PATIENCE_MS / 60_000} minutes; stopped.`);
      signalAll(child, "SIGKILL");
    }, PATIENCE_MS);
    child.once("error", (error) => {
      console.error(error.message);
      end(false);
    });
    child.once("exit", (code) => end(code === 0));

    /** @param {boolean} well */
    function end(well) {
      clearTimeout(timer);
      running.delete(child);
      signalAll(child, "SIGKILL");
      done(well);
    }
  });
}
