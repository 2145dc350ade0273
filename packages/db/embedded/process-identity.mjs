import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * What tells two processes with the same pid apart: when the process started. On Linux that is
 * counted from the boot of the machine, so the boot is named too.
 *
 * @param {number} pid
 * @returns {string | undefined} undefined when no such process runs, "" when it runs but its start cannot be read
 */
export function startOfProcess(pid) {
  if (!(pid > 0)) return undefined; // to the kernel 0 and below mean groups of processes
  if (process.platform === "linux") return startOnLinux(pid);
  if (process.platform === "win32") return exists(pid) ? "" : undefined;
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
  } catch {
    // `ps` answers with status 1 for an unknown pid; where it is missing altogether, ask the kernel.
    return exists(pid) ? "" : undefined;
  }
}

/**
 * Whether the process that wrote this pid and start still runs.
 *
 * @param {{ pid: number, start: string }} written
 */
export function stillRuns(written) {
  const start = startOfProcess(written.pid);
  if (start === undefined) return false;
  // With no start to compare, a running pid counts as the writer: refusing is safer than opening twice.
  return start === "" || written.start === "" || start === written.start;
}

/** @param {number} pid */
function startOnLinux(pid) {
  let stat;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    // A hidden /proc (hidepid) shows no file for a process of another user.
    return exists(pid) ? "" : undefined;
  }
  // The command in parentheses may itself hold spaces and parentheses: count from the last one.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const state = fields[0]; // field 3 of proc(5)
  if (state === "Z" || state === "X") return undefined; // killed, only not yet collected by its parent
  return `${bootId()}/${fields[19]}`; // field 22: start time in clock ticks since boot
}

function bootId() {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

/** @param {number} pid */
function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
