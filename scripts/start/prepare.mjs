import { setTimeout as delay } from "node:timers/promises";
import { join } from "node:path";
import { acquireLock, LockHeldError } from "../../packages/db/embedded/lock.mjs";
import { build, isBuilt, sourceHash } from "./build.mjs";
import { install, isInstalled } from "./install.mjs";
import { phase } from "./phase.mjs";

/**
 * Installs the packages if they are not, or not all, installed.
 *
 * @param {string} root
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  await alone(root, async () => {
    if (!isInstalled(root)) await phase("Installing packages", () => install(root));
  });
}

/**
 * Makes the production build unless there is one of just these sources.
 *
 * @param {string} root
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function ensureBuilt(root) {
  const hash = sourceHash(root);
  if (isBuilt(root, hash)) return false;
  await alone(root, async () => {
    if (!isBuilt(root, hash)) await phase("Building", () => build(root, hash));
  });
  return true;
}

/**
 * Two starts at once must not write the same folders: the second waits, and then finds the work done.
 *
 * @param {string} root
 * @param {() => Promise<void>} work
 */
async function alone(root, work) {
  const file = join(root, ".turbo", "setup.lock.json");
  let told = false;
  for (;;) {
    let lock;
    try {
      lock = acquireLock(file, "installing or building");
    } catch (error) {
      if (!(error instanceof LockHeldError)) throw error;
      if (!told) console.log(`Waiting for process ${error.holder.pid}, which is installing or building …`);
      told = true;
      await delay(300);
      continue;
    }
    try {
      return await work();
    } finally {
      lock.release();
    }
  }
}
