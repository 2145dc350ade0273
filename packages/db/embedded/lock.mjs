import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { startOfProcess, stillRuns } from "./process-identity.mjs";

/**
 * @typedef {object} LockRecord
 * @property {number} pid
 * @property {string} start    when that process started, see process-identity.mjs
 * @property {string} command  what it was doing, for the sentence shown to whoever is refused
 * @property {string} token    random, names this very taking of the lock
 *
 * @typedef {object} Lock
 * @property {LockRecord} record
 * @property {LockRecord | undefined} takenFrom  the dead holder this lock was taken over from
 * @property {() => void} release
 */

/** @type {LockRecord} */
const UNREADABLE = { pid: -1, start: "", command: "", token: "0000000000000000" };

/** Another living process holds the lock. */
export class LockHeldError extends Error {
  /**
   * @param {string} file
   * @param {LockRecord} holder
   */
  constructor(file, holder) {
    super(`${dirname(file)} is in use by process ${holder.pid} (${holder.command}).`);
    this.name = "LockHeldError";
    this.holder = holder;
  }
}

/**
 * Takes the lock file for this process, at once or not at all. A lock whose holder has died (or whose
 * pid now belongs to another process) is taken over.
 *
 * PGlite itself does not notice a second process on its folder and loses writes silently, so everything
 * that opens a data folder goes through here.
 *
 * Two processes that find the same dead holder cannot both win: a lock with token T is replaced only by
 * whoever holds the lock `<file>.T`, and that one is made by the same exclusive creation. Should the
 * process die between the two steps, `<file>.T` is itself a dead lock and is taken over in the same way.
 *
 * @param {string} file
 * @param {string} command
 * @returns {Lock}
 */
export function acquireLock(file, command) {
  mkdirSync(dirname(file), { recursive: true });
  const record = {
    pid: process.pid,
    start: startOfProcess(process.pid) ?? "",
    command,
    token: randomBytes(8).toString("hex"),
  };
  const takenFrom = take(file, record);
  return { record, takenFrom, release: () => release(file, record.token) };
}

/**
 * Who holds the lock now; undefined when nobody alive does.
 *
 * @param {string} file
 * @returns {LockRecord | undefined}
 */
export function lockHolder(file) {
  const record = read(file);
  return record && stillRuns(record) ? record : undefined;
}

/**
 * @param {string} file
 * @param {LockRecord} record
 * @returns {LockRecord | undefined} the dead record it replaced
 */
function take(file, record) {
  for (let tries = 0; ; tries++) {
    if (createExclusively(file, record)) return undefined;
    let found = read(file);
    if (found?.pid === UNREADABLE.pid) {
      // Perhaps its writer is between creating and filling it (file systems without hard links).
      pause(200);
      found = read(file);
    }
    if (!found) continue; // released in between
    if (stillRuns(found)) throw new LockHeldError(file, found);

    const successor = `${file}.${found.token}`;
    try {
      take(successor, record);
    } catch (error) {
      // Someone else is taking over this very moment: see who it was in the end.
      if (!(error instanceof LockHeldError) || tries >= 25) throw error;
      pause(20);
      continue;
    }
    // Someone may have completed the takeover after we read the dead record: then this file is not ours.
    if (read(file)?.token === found.token) {
      renameSync(successor, file);
      return found;
    }
    release(successor, record.token);
  }
}

/**
 * Creates the file with its whole content in one step, so that nobody ever reads half a record.
 *
 * @param {string} file
 * @param {LockRecord} record
 */
function createExclusively(file, record) {
  const content = JSON.stringify(record) + "\n";
  const draft = `${file}.${record.token}.new`;
  writeFileSync(draft, content, { flag: "wx", mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "EEXIST") return false;
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "EOPNOTSUPP" && code !== "ENOSYS") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  // File systems without hard links (exFAT, some network shares).
  try {
    writeFileSync(file, content, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * @param {string} file
 * @returns {LockRecord | undefined} undefined when there is no lock file
 */
function read(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const record = JSON.parse(text);
    if (record.pid > 0 && /^[0-9a-f]{16}$/.test(record.token)) return record;
  } catch {
    // A damaged file names no holder and may be taken over.
  }
  return UNREADABLE;
}

/**
 * @param {string} file
 * @param {string} token
 */
function release(file, token) {
  if (read(file)?.token === token) rmSync(file, { force: true });
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
