/**
 * Outside packages/instrument/src/kinds no source file names a question kind: a kind is one folder and
 * one line, and code asks for capabilities. Tests and the ready-made instruments of templates/ may name
 * kinds, since they are about particular ones.
 *
 * `node scripts/kinds.mjs [folder of the repository]` lists what breaks this and fails if anything does.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url));
const KINDS = join(root, "packages", "instrument", "src", "kinds");
const SKIPPED_FOLDERS = new Set([
  "node_modules",
  ".next",
  ".turbo",
  "e2e",
  "templates",
  "testing",
  "gallery",
]);
const SOURCE = /(?<!\.test|\.spec|\.config)\.(ts|tsx|mts|mjs|js|cjs)$/;

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (path === KINDS || SKIPPED_FOLDERS.has(entry.name)) return [];
    if (entry.isDirectory()) return sources(path);
    return SOURCE.test(entry.name) ? [path] : [];
  });
}

/** @param {string[]} ids */
function naming(ids) {
  const id = `["'\`](?:${ids.join("|")})["'\`]`;
  return new RegExp(
    [
      String.raw`\bkind\w*["'\]]*\??\s*(?:[=!]==?|:)\s*${id}`, // kind === "…", { kind: "…" }
      String.raw`${id}\s*[=!]==?\s*[\w.?\]]*kind`, // "…" === question.kind
      String.raw`\bcase\s+${id}`,
      String.raw`\bkind\w*\(\s*${id}`, // kindById("…")
      String.raw`["'\`][^"'\`]*/kinds/(?:${ids.join("|")})/`, // an import from inside the folder
    ].join("|"),
    "i",
  );
}

const ids = readdirSync(KINDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const pattern = naming(ids);
const found = ["apps", "packages"]
  .flatMap((folder) => sources(join(root, folder)))
  .flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, i) => (pattern.test(line) ? [`${relative(root, file)}:${i + 1}  ${line.trim()}`] : [])),
  );

if (ids.length === 0) {
  console.error(`There is no kind in ${relative(root, KINDS)}.`);
  process.exitCode = 1;
} else if (found.length > 0) {
  console.error(`A question kind is named outside its folder:\n${found.join("\n")}`);
  process.exitCode = 1;
} else {
  console.log(`No file outside kinds/ names one of the ${ids.length} kinds (${ids.join(", ")}).`);
}
