import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("./kinds.mjs", import.meta.url));
let folder;

/** Runs the check on a repository with the kinds "choice" and "curve" and these further files. */
function check(files) {
  const root = mkdtempSync(join(folder, "case-"));
  const kinds = { choice: "kind.ts", curve: "kind.ts" };
  for (const [kind, file] of Object.entries(kinds)) {
    files[`packages/instrument/src/kinds/${kind}/${file}`] = `export const kind = { id: "${kind}" };`;
  }
  mkdirSync(join(root, "apps"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, root], { encoding: "utf8" });
  return { status, stderr };
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-kinds-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe("no file outside kinds/ names a question kind", () => {
  for (const line of [
    'if (question.kind === "choice") return;',
    "if (question.kindId !== 'curve') return;",
    'if ("choice" === question.kind) return;',
    'const question = { kind: "curve" };',
    'const question = { "kind": "curve" };',
    'switch (kind) { case "choice": }',
    'const kind = kindById("curve");',
    'import { spec } from "@plumbline/instrument/kinds/choice/spec";',
  ]) {
    it(`found in: ${line}`, () => {
      const { status, stderr } = check({ "packages/api/src/findings/a.ts": `// first\n${line}\n` });
      assert.equal(status, 1);
      assert.equal(
        stderr,
        `A question kind is named outside its folder:\npackages/api/src/findings/a.ts:2  ${line}\n`,
      );
    });
  }

  for (const line of [
    'const label = "choice";',
    'if (origin === "imported") return;',
    "const kind = { id: question.kind };",
    'import { registry } from "@plumbline/instrument/kinds/registry";',
  ]) {
    it(`not found in: ${line}`, () => {
      assert.equal(check({ "packages/api/src/a.ts": line }).status, 0);
    });
  }

  it("tests, templates and the folders of the kinds may name them", () => {
    const line = 'const question = { kind: "choice" };';
    const files = {
      "packages/api/src/a.test.ts": line,
      "packages/instrument/src/templates/outlook.ts": line,
      "apps/web/e2e/answer.spec.ts": line,
    };
    assert.equal(check(files).status, 0);
  });
});
