import { spawn } from "node:child_process";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** Asks what is running to end. */
export function endShown() {
  for (const child of running) child.kill("SIGTERM");
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
    });
    running.add(child);
    child.once("error", (error) => {
      console.error(error.message);
      running.delete(child);
      done(false);
    });
    child.once("exit", (code) => {
      running.delete(child);
      done(code === 0);
    });
  });
}
