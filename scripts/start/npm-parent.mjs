import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { startOfProcess } from "../../packages/db/embedded/process-identity.mjs";

const INTERVAL_MS = 400;

/**
 * Calls back when the npm that runs this script is gone. npm passes a SIGTERM on to the shell between
 * itself and the script, and the shell keeps it; so the script looks after its ancestors itself.
 * Does nothing when no npm runs it: then it may well outlive its parent on purpose.
 *
 * @param {() => void} callback
 */
export function whenNpmIsGone(callback) {
  if (!process.env["npm_lifecycle_event"] || process.platform === "win32") return;
  const ancestors = ancestorsUpToNpm().map((pid) => ({ pid, start: startOfProcess(pid) }));
  const timer = setInterval(() => {
    if (ancestors.every(({ pid, start }) => startOfProcess(pid) === start)) return;
    clearInterval(timer);
    callback();
  }, INTERVAL_MS);
  timer.unref();
}

/** The shell npm uses, where it stays, and npm; only what can be told for sure. */
function ancestorsUpToNpm() {
  const found = [];
  for (let pid = process.ppid; pid > 1 && found.length < 3;) {
    found.push(pid);
    const { parent, command } = describe(pid);
    if (/\bnpm\b/.test(command)) return found;
    pid = parent;
  }
  return found.slice(0, 1);
}

/** @param {number} pid */
function describe(pid) {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
      return { parent, command: readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ") };
    }
    const line = execFileSync("ps", ["-o", "ppid=,command=", "-p", String(pid)], { encoding: "utf8" }).trim();
    return { parent: Number.parseInt(line, 10), command: line.replace(/^\d+\s*/, "") };
  } catch {
    return { parent: 0, command: "" };
  }
}
