import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

// sockaddr_un.sun_path holds 108 bytes on Linux, 104 on macOS, the closing zero included.
const LONGEST_PATH = 100;
// The name psql looks for in the folder it is given: `psql -h <folder> postgres postgres`.
const NAME = ".s.PGSQL.5432";

/**
 * Where the embedded database listens. There is no password: whoever can open the socket has the
 * database, so it lies in a folder that only this user can enter.
 *
 * @param {string} dataFolder  absolute
 * @returns {{ path: string, remove: () => void }}
 */
export function prepareSocketPath(dataFolder) {
  if (process.platform === "win32") {
    // A named pipe: by default Windows lets nobody but its creator and administrators write to one.
    return { path: `\\\\.\\pipe\\plumbline-${randomBytes(16).toString("hex")}`, remove: () => {} };
  }
  const inData = join(dataFolder, "run", NAME);
  if (Buffer.byteLength(inData) <= LONGEST_PATH) {
    mkdirSync(dirname(inData), { recursive: true, mode: 0o700 });
    chmodSync(dirname(inData), 0o700);
    rmSync(inData, { force: true }); // left by a killed process; the lock says that nobody listens any more
    return { path: inData, remove: () => rmSync(inData, { force: true }) };
  }
  const folder = mkdtempSync(join(tmpdir(), "plumbline-")); // created with mode 0700
  return { path: join(folder, NAME), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
