import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The key that protects sign-in, made once per data folder for those who set none themselves.
 *
 * @param {string} dataFolder
 */
export function keptSecret(dataFolder) {
  const file = join(dataFolder, "secret");
  try {
    // 32 bytes: as long as the SHA-256 it is used with. Exclusive, so that two starts agree on one.
    writeFileSync(file, randomBytes(32).toString("base64url") + "\n", { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}
