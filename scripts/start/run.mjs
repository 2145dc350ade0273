import { spawn } from "node:child_process";
import { Stop } from "./stop.mjs";

const LINES_SHOWN = 60;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** Ends whatever `runQuietly` is running: a signal to this process alone would leave it behind. */
export function endRunning() {
  for (const child of running) child.kill("SIGTERM");
}

/**
 * Runs a program to its end and shows what it printed only if it fails.
 *
 * @param {string} what  the name of the work, for the sentence about its failure
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, shell?: boolean }} options
 */
export function runQuietly(what, command, args, { cwd, env = process.env, shell = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: ["ignore", "pipe", "pipe"] });
    running.add(child);
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on("data", (data) => output.push(data));
    child.stderr.on("data", (data) => output.push(data));
    child.once("error", (error) => {
      running.delete(child);
      reject(new Stop(`${what} could not start: ${error.message}`));
    });
    child.once("close", (code, signal) => {
      running.delete(child);
      if (code === 0) return resolve(undefined);
      const lines = Buffer.concat(output).toString("utf8").trimEnd().split("\n").slice(-LINES_SHOWN);
      reject(new Stop(`${lines.join("\n")}\n${what} failed (${signal ?? `exit code ${code}`}).`));
    });
  });
}
