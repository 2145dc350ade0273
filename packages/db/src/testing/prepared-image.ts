import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrationsFolder } from "../migrate.ts";

/** A cold PGlite takes 3 to 9 s to initialise; a maker that is silent for longer than this has died. */
const MAKER_PATIENCE_MS = 60_000;
const KEEP_IMAGES_MS = 24 * 60 * 60 * 1000;

/**
 * The data folder of a freshly migrated embedded database, as one archive, made once per set of
 * migrations and kept in the temporary folder. Test workers that need it at once wait for the first.
 */
export async function preparedImage(make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const folder = join(tmpdir(), `plumbline-test-images-${userInfo().username}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const image = join(folder, `${imageKey()}.tar`);
  const lock = `${image}.lock`;
  for (const deadline = Date.now() + MAKER_PATIENCE_MS; ; await delay(50)) {
    const found = await readFile(image).catch(() => undefined);
    if (found) return found;
    if (
      await mkdir(lock)
        .then(() => true)
        .catch(() => false)
    )
      break;
    // Its maker has died: make the image ourselves. Two that think so both make the same one.
    if (Date.now() > deadline) break;
  }
  try {
    const bytes = await make();
    const unfinished = `${image}.${randomUUID()}`;
    await writeFile(unfinished, bytes);
    await rename(unfinished, image);
    await removeOldImages(folder);
    return bytes;
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

function imageKey(): string {
  const hash = createHash("sha256").update(process.versions.node);
  for (const migration of readMigrationFiles({ migrationsFolder: migrationsFolder() })) {
    hash.update(`${migration.folderMillis}:${migration.hash}\n`);
  }
  return hash.digest("hex").slice(0, 32);
}

async function removeOldImages(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > KEEP_IMAGES_MS) await rm(path, { recursive: true, force: true });
  }
}
