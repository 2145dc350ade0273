import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { runQuietly } from "./run.mjs";

/** What a build can be made of; everything else in these folders is left out below. */
const SOURCES = ["package.json", "package-lock.json", "tsconfig.base.json", "apps/web", "packages"];
// prettier-ignore
const NOT_SOURCES = new Set([
  "node_modules", ".next", ".turbo", "coverage", "reports", "test-results", "playwright-report",
  "e2e", "embedded", "migrations", "next-env.d.ts",
]);

/**
 * A hash over the content of all that goes into a production build.
 *
 * @param {string} root
 */
export function sourceHash(root) {
  const hash = createHash("sha256");
  hash.update(`node ${process.versions.modules}\0`);
  for (const [name, value] of Object.entries(process.env).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.startsWith("NEXT_PUBLIC_")) hash.update(`${name}=${value}\0`); // built into the pages
  }
  for (const source of SOURCES) {
    for (const file of filesUnder(join(root, source))) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} hash
 */
export function isBuilt(root, hash) {
  const output = join(root, "apps", "web", ".next");
  return existsSync(join(output, "BUILD_ID")) && readStamp(join(output, "plumbline-sources")) === hash;
}

/**
 * @param {string} root
 * @param {string} hash  of the sources, taken before the build: what changes meanwhile is built next time
 */
export async function build(root, hash) {
  const cwd = join(root, "apps", "web");
  const stamp = join(cwd, ".next", "plumbline-sources");
  rmSync(stamp, { force: true });
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await runQuietly("The build", process.execPath, [nextProgram(root), "build"], { cwd, env });
  writeFileSync(stamp, hash);
}

/**
 * The file that `next` on a command line would run.
 *
 * @param {string} root
 */
export function nextProgram(root) {
  return createRequire(join(root, "apps", "web", "package.json")).resolve("next/dist/bin/next");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return existsSync(path) ? [path] : [];
  }
  return entries
    .filter((entry) => !NOT_SOURCES.has(entry.name) && !/\.(test|spec)\.\w+$|^\.env/.test(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return filesUnder(join(path, entry.name));
      return entry.isFile() ? [join(path, entry.name)] : [];
    });
}

/** @param {string} file */
function readStamp(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
