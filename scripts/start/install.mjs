import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./run.mjs";

/**
 * Whether node_modules holds just what package-lock.json names. npm keeps, in
 * node_modules/.package-lock.json, a list of what it has put there; it is written last, so that an
 * installation cut short has none.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const present = readPackages(join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === "" || !path.includes("node_modules/")) continue; // the workspaces themselves
    const there = present[path];
    if (!there && !entry.optional && !entry.devOptional) return false;
    if (there && (there.version !== entry.version || there.integrity !== entry.integrity)) return false;
  }
  return Object.keys(present).every((path) => path in wanted);
}

/**
 * @param {string} root
 */
export async function install(root) {
  const args = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env["npm_execpath"]; // the npm that runs us, if one does
  const [command, before, shell] = npm?.endsWith(".js")
    ? [process.execPath, [npm], false]
    : ["npm", [], process.platform === "win32"]; // on Windows npm is a batch file
  // NODE_ENV=production would make npm, and what it runs, leave out what the build needs.
  const env = { ...process.env, NODE_ENV: undefined };
  await runQuietly("npm ci", command, [...before, ...args], { cwd: root, env, shell });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}
