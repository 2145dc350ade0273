import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { acquireLock, lockHolder, LockHeldError } from "./lock.mjs";
import { startOfProcess } from "./process-identity.mjs";

/** Another process that tries for the lock on each line it is sent and says how it went. */
const CONTENDER = `
  import { createInterface } from "node:readline";
  import { acquireLock } from ${JSON.stringify(new URL("./lock.mjs", import.meta.url).href)};
  console.log("ready");
  for await (const file of createInterface({ input: process.stdin })) {
    try { acquireLock(file, "contender"); console.log("taken"); }
    catch (error) { console.log(error.name + ": " + error.message); }
  }`;

const started = [];

async function contender() {
  const child = spawn(process.execPath, ["--input-type=module", "-e", CONTENDER], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  started.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => (await lines.next()).value;
  expect(await line()).toBe("ready");
  return {
    pid: child.pid,
    async tryFor(file) {
      child.stdin.write(file + "\n");
      return line();
    },
    async kill() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

let folder, file;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-lock-"));
  file = join(folder, "lock.json");
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

describe("the lock on a data folder", () => {
  it("names its holder while it is held and leaves nothing behind when released", () => {
    const lock = acquireLock(file, "npm start");
    expect(lock.takenFrom).toBeUndefined();
    expect(lockHolder(file)).toMatchObject({ pid: process.pid, command: "npm start" });
    lock.release();
    expect(lockHolder(file)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses a second process within a second, naming the first", async () => {
    const second = await contender();
    acquireLock(file, "npm start");
    const asked = performance.now();
    expect(await second.tryFor(file)).toBe(
      `LockHeldError: ${folder} is in use by process ${process.pid} (npm start).`,
    );
    expect(performance.now() - asked).toBeLessThan(1000);
  });

  it("refuses the same process a second time", () => {
    acquireLock(file, "first");
    expect(() => acquireLock(file, "second")).toThrow(LockHeldError);
  });

  it("is taken over after its holder was killed, and says from whom", async () => {
    const first = await contender();
    expect(await first.tryFor(file)).toBe("taken");
    await first.kill();
    expect(lockHolder(file)).toBeUndefined();
    expect(acquireLock(file, "npm start").takenFrom).toMatchObject({ pid: first.pid, command: "contender" });
    expect(readdirSync(folder)).toEqual(["lock.json"]);
  });

  it("is taken over when the pid of a dead holder now belongs to another process", () => {
    acquireLock(file, "npm start");
    const record = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ ...record, start: "an earlier boot/1" }));
    expect(acquireLock(file, "npm start").takenFrom).toMatchObject({ pid: process.pid });
  });

  it("goes to exactly one of several processes that find the same dead holder", async () => {
    const crowd = await Promise.all(Array.from({ length: 6 }, contender));
    for (let round = 0; round < 30; round++) {
      const contested = join(folder, `round-${round}.json`);
      const dead = { pid: process.pid, start: "an earlier boot/1", command: "x", token: "00000000000000aa" };
      writeFileSync(contested, JSON.stringify(dead));
      const outcomes = await Promise.all(crowd.map((one) => one.tryFor(contested)));
      expect(outcomes.filter((outcome) => outcome === "taken")).toHaveLength(1);
      const winner = crowd[outcomes.indexOf("taken")];
      for (const outcome of outcomes.filter((other) => other !== "taken")) {
        expect(outcome).toBe(`LockHeldError: ${folder} is in use by process ${winner.pid} (contender).`);
      }
    }
  });

  it("survives a process that died in the middle of taking over", () => {
    const start = "an earlier boot/1";
    writeFileSync(file, JSON.stringify({ pid: 7, start, command: "x", token: "00000000000000aa" }));
    const halfway = `${file}.00000000000000aa`;
    writeFileSync(halfway, JSON.stringify({ pid: 8, start, command: "y", token: "00000000000000bb" }));
    expect(acquireLock(file, "npm start").takenFrom).toMatchObject({ pid: 7 });
    expect(existsSync(halfway)).toBe(false);
  });

  it("takes over a file that names no holder", () => {
    writeFileSync(file, "");
    acquireLock(file, "npm start");
    expect(lockHolder(file)?.pid).toBe(process.pid);
  });

  it("is not released by someone who no longer holds it", () => {
    const lost = acquireLock(file, "first");
    rmSync(file);
    acquireLock(file, "second");
    lost.release();
    expect(lockHolder(file)?.command).toBe("second");
  });
});

describe("the start of a process", () => {
  it("is known for a running process and undefined for one that never was", () => {
    expect(startOfProcess(process.pid)).toMatch(/./);
    expect(startOfProcess(0)).toBeUndefined();
    expect(startOfProcess(2 ** 30)).toBeUndefined();
  });

  it.skipIf(process.platform !== "linux")(
    "is undefined for a killed process nobody has collected yet",
    async () => {
      // `sleep` is left uncollected on purpose: `exec` replaces the shell that would have waited for it.
      const shell = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 5"], {
        stdio: ["ignore", "pipe", "ignore"],
      });
      started.push(shell);
      const [output] = await once(shell.stdout, "data");
      const pid = Number(String(output).trim());
      await expect.poll(() => readFileSync(`/proc/${pid}/stat`, "utf8"), { timeout: 4000 }).toContain(") Z ");
      expect(startOfProcess(pid)).toBeUndefined();
    },
  );
});
