import assert from "node:assert/strict";
import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { checkDatabaseServer } from "./start/checks.mjs";
import { choose } from "./test/choose.mjs";
import { runShown } from "./test/run-shown.mjs";
import { untilGone } from "./testing/clone.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const steps = ["lint", "unit", "build"].map((name) => ({ name }));
const names = (args) => choose(steps, args).map((step) => step.name);

describe("the steps of npm test", () => {
  it("are all of them, unless some are asked for", () => {
    assert.deepEqual(names([]), ["lint", "unit", "build"]);
    assert.deepEqual(names(["--only", "build,lint"]), ["lint", "build"]);
    assert.deepEqual(names(["--from=unit"]), ["unit", "build"]);
  });

  it("are named when one is asked for that does not exist", () => {
    assert.throws(
      () => names(["--only", "e2e"]),
      /^Error: There is no step "e2e"; the steps are lint, unit, build\.$/,
    );
    assert.throws(() => names(["--from"]), /There is no step ""/);
    assert.throws(() => names(["--fast"]), /Unknown option --fast/);
  });

  it("refuse a wrong option with one sentence and a non-zero exit", () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [path("./test.mjs"), "--onyl", "lint"], {
      encoding: "utf8",
    });
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.equal(stderr, "Unknown option --onyl; there are --only <step,step> and --from <step>.\n");
  });

  it("end with everything they have started, also what would not end by itself", async () => {
    const file = join(tmpdir(), `plumbline-orphan-${process.pid}`);
    const script = `
      const { spawn } = require("node:child_process");
      const orphan = spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" });
      require("node:fs").writeFileSync(${JSON.stringify(file)}, String(orphan.pid));
      process.exit(3);`;
    assert.equal(await runShown(process.execPath, ["-e", script], { cwd: "/" }), false);
    const pid = Number(readFileSync(file, "utf8"));
    rmSync(file);
    await untilGone(pid);
  });
});

describe("the PostgreSQL server of the tests", { timeout: 60_000 }, () => {
  it("answers at its URL and is gone, folder and all, when whoever started it is", async () => {
    const child = fork(path("./postgres.mjs"), {
      env: { ...process.env, PLUMBLINE_TEST_POSTGRES: undefined },
      detached: true,
    });
    const [{ url, folder, problem }] = await once(child, "message");
    assert.equal(problem, undefined);
    await checkDatabaseServer(url);
    assert.ok(existsSync(folder));
    child.disconnect();
    const [code] = await once(child, "exit");
    assert.equal(code, 0);
    assert.ok(!existsSync(folder));
    await assert.rejects(
      checkDatabaseServer(url),
      /^Error: No database at 127\.0\.0\.1:\d+, .*: ECONNREFUSED\.$/,
    );
  });
});
