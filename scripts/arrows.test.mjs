import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PROGRAM = join(ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
const CONFIG = join(ROOT, ".dependency-cruiser.cjs");
let folder;

/**
 * The names of the rules that a repository of these files breaks.
 *
 * @param {Record<string, string>} files
 */
function broken(files) {
  const root = mkdtempSync(join(folder, "case-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  mkdirSync(join(root, "apps"), { recursive: true });
  mkdirSync(join(root, "packages"), { recursive: true });
  writeFileSync(join(root, "package.json"), JSON.stringify({ dependencies: { react: "*" } }));
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  const args = [PROGRAM, "apps", "packages", "--config", CONFIG, "--output-type", "json"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  assert.ok(stdout, stderr);
  return [...new Set(JSON.parse(stdout).summary.violations.map((violation) => violation.rule.name))];
}

const VALUE = "export const value = 1;";

before(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-arrows-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe("the arrows", () => {
  it("let a room lean on the rooms below it", () => {
    const files = {
      "packages/analytics/src/a.ts": VALUE,
      "packages/api/src/a.ts": 'import { value } from "../../analytics/src/a.ts"; console.log(value);',
      "apps/web/src/a.tsx":
        'import { value } from "../../../packages/api/src/a.ts"; export const A = () => <p>{value}</p>;',
    };
    assert.deepEqual(broken(files), []);
  });

  it("forbid a room to lean on one above it, types included", () => {
    const files = {
      "packages/db/src/a.ts": VALUE,
      "packages/analytics/src/a.ts":
        'import type { value } from "../../db/src/a.ts"; export type A = typeof value;',
    };
    assert.deepEqual(broken(files), ["analytics-leans-on-rooms-below-it"]);
  });

  it("forbid the web app to reach the database", () => {
    const files = {
      "packages/db/src/a.ts": VALUE,
      "apps/web/src/app/page.tsx":
        'import { value } from "../../../../packages/db/src/a.ts"; export const A = () => <p>{value}</p>;',
    };
    assert.deepEqual(broken(files), ["web-leans-on-rooms-below-it"]);
  });

  it("forbid the web app to know about sign-in outside its edge", () => {
    const use = (up) => `import { value } from "${up}packages/auth/src/a.ts"; console.log(value);`;
    const files = {
      "packages/auth/src/a.ts": VALUE,
      "apps/web/src/server/a.ts": use("../../../../"),
      "apps/web/src/app/api/auth/route.ts": use("../../../../../../"),
    };
    assert.deepEqual(broken(files), []);
    const further = { ...files, "apps/web/src/features/a.ts": use("../../../../") };
    assert.deepEqual(broken(further), ["web-signs-in-at-its-edge"]);
  });

  it("forbid instrument to draw outside .tsx files", () => {
    const use = 'import { value } from "../../charts/src/a.ts"; export const other = value;';
    const files = { "packages/charts/src/a.ts": VALUE, "packages/instrument/src/a.tsx": use };
    assert.deepEqual(broken(files), []);
    assert.deepEqual(broken({ ...files, "packages/instrument/src/b.ts": use }), [
      "instrument-draws-in-tsx-only",
    ]);
  });

  it("forbid a kind to load React, however indirectly", () => {
    const files = {
      "packages/instrument/src/kinds/one/kind.ts": 'export { helper } from "../../helper.ts";',
      "packages/instrument/src/helper.ts":
        'import { useState } from "react"; export const helper = useState;',
    };
    assert.deepEqual(broken(files), ["a-kind-loads-without-react"]);
  });

  it("forbid one kind to know another", () => {
    const files = {
      "packages/instrument/src/kinds/one/kind.ts": VALUE,
      "packages/instrument/src/kinds/two/kind.ts": 'export { value } from "../one/kind.ts";',
      "packages/instrument/src/kinds/registry.ts":
        'export { value } from "./one/kind.ts"; export { value as two } from "./two/kind.ts";',
    };
    assert.deepEqual(broken(files), ["kinds-do-not-know-each-other"]);
  });

  it("forbid circles of values and let types go in circles", () => {
    const a = 'import { b } from "./b.ts"; export const a = () => b;';
    const files = {
      "packages/ui/src/a.ts": a,
      "packages/ui/src/b.ts": 'import { a } from "./a.ts"; export const b = () => a;',
    };
    assert.deepEqual(broken(files), ["no-circles"]);
    const types = 'import type { a } from "./a.ts"; export const b = (): typeof a | undefined => undefined;';
    assert.deepEqual(broken({ ...files, "packages/ui/src/b.ts": types }), []);
  });

  it("want every import found", () => {
    assert.deepEqual(broken({ "packages/ui/src/a.ts": 'import "./gone.ts";' }), ["every-import-is-found"]);
  });
});
