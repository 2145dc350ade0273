import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "../chromium.mjs";
import { postgresPrograms } from "../postgres.mjs";
import { ensureBuilt } from "../start/prepare.mjs";
import { withPostgres } from "./postgres-client.mjs";
import { runShown } from "./run-shown.mjs";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const WEB = join(ROOT, "apps", "web");

/** Two workers, since the tests share a small machine with the servers they start; the patience is for a busy one. */
const VITEST = ["vitest/vitest.mjs", "run", "--maxWorkers=2", "--testTimeout=30000", "--hookTimeout=90000"];
/** The suites that need a database, by the name of their files. */
const DATABASE_SUITES = ".db.test.";

/**
 * @typedef {object} Step
 * @property {string} name   for --only and --from
 * @property {string} title
 * @property {() => Promise<boolean>} run  whether it passed
 * @property {() => void} [needs]  throws a Stop when something it needs is not installed
 */

/**
 * Runs programs of installed packages one after the other, until one fails.
 *
 * @param {string[][]} commands  the file of the program under node_modules, then its arguments
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 */
async function programs(commands, { cwd = ROOT, env = {} } = {}) {
  for (const [program = "", ...args] of commands) {
    const file = program.startsWith("--") ? program : join(ROOT, "node_modules", program);
    if (!(await runShown(process.execPath, [file, ...args], { cwd, env }))) return false;
  }
  return true;
}

/**
 * The tests of what runs before any package is installed. Listed here because Node 20 takes a folder and
 * Node 22 a pattern.
 *
 * @param {string} folder
 */
function nodeTests(folder) {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".test.mjs"))
    .map((name) => join(folder, name));
}

/** @param {string} database */
function databaseSuites(database) {
  return programs([[...VITEST, DATABASE_SUITES]], {
    env: { PLUMBLINE_TEST_DATABASE: database },
  });
}

/** @type {Step[]} in the order in which they run: what is quick and says most comes first */
export const STEPS = [
  {
    name: "format",
    title: "Formatting",
    run: () => programs([["prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."]]),
  },
  {
    name: "lint",
    title: "Lint",
    run: () => programs([["oxlint/bin/oxlint", "--deny-warnings"]]),
  },
  {
    name: "types",
    title: "Types",
    run: () =>
      programs([
        ["turbo/bin/turbo", "run", "typecheck", "--concurrency=2", "--output-logs=errors-only"],
        ["typescript/bin/tsc", "-p", "scripts"],
      ]),
  },
  {
    name: "arrows",
    title: "Arrows between the rooms",
    run: async () =>
      (await programs([
        [
          "dependency-cruiser/bin/dependency-cruise.mjs",
          "apps",
          "packages",
          "--config",
          ".dependency-cruiser.cjs",
        ],
      ])) && runShown(process.execPath, ["scripts/kinds.mjs"], { cwd: ROOT }),
  },
  {
    name: "floors",
    title: "Versions above their security floors",
    run: () => programs([["--test", "--test-reporter=dot", ...nodeTests("security")]]),
  },
  {
    name: "unit",
    title: "Unit tests",
    run: () =>
      programs([
        [...VITEST, `--exclude=**/*${DATABASE_SUITES}*`, "--exclude=**/e2e/**"],
        ["--test", "--test-concurrency=1", "--test-reporter=spec", ...nodeTests("scripts")],
      ]),
  },
  {
    name: "database",
    title: "Database suites on the embedded database",
    run: () => databaseSuites("pglite"),
  },
  {
    name: "postgres",
    title: "Database suites on a PostgreSQL server",
    needs: () => void (process.env["PLUMBLINE_TEST_POSTGRES"] || postgresPrograms()),
    run: () => withPostgres(databaseSuites),
  },
  {
    name: "build",
    title: "Production build",
    run: async () => {
      if (!(await ensureBuilt(ROOT))) console.log("The sources are those of the last build.");
      return true;
    },
  },
  {
    name: "browser",
    title: "Browser journeys",
    needs: () => void findChromium(ROOT),
    run: () =>
      programs([["@playwright/test/cli.js", "test"]], {
        cwd: WEB,
        env: { PLUMBLINE_CHROMIUM: findChromium(ROOT) },
      }),
  },
];
