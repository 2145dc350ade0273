import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";

/** Lies in the database folder once its first creation has come to an end. */
const COMPLETE = "plumbline-complete";

/**
 * Opens the embedded database of a data folder, creating it on first use (some 5 seconds).
 *
 * A process killed during that creation leaves a folder that PostgreSQL can never open again. It holds
 * nobody's data yet, but is set aside rather than deleted.
 *
 * @param {string} dataFolder  absolute, its lock held by this process
 * @returns {Promise<PGlite>}
 */
export async function openDatabase(dataFolder) {
  const folder = join(dataFolder, "database");
  const marker = join(folder, COMPLETE);
  if (existsSync(folder) && !existsSync(marker)) {
    let aside = 1;
    while (existsSync(`${folder}.incomplete-${aside}`)) aside++;
    renameSync(folder, `${folder}.incomplete-${aside}`);
  }
  if (!existsSync(marker)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await createDatabase(folder);
    writeFileSync(marker, "");
  }
  return PGlite.create(folder);
}

/**
 * In a thread of its own, since WebAssembly never gives memory back: after creating a database a process
 * stays at 840 MB, after opening one it has 400 MB.
 *
 * @param {string} folder
 * @returns {Promise<void>}
 */
function createDatabase(folder) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./create-database.mjs", import.meta.url), { workerData: folder });
    worker.once("error", reject);
    worker.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
  });
}
