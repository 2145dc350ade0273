import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { lockHolder } from "./lock.mjs";

const SERVER = fileURLToPath(new URL("./server.mjs", import.meta.url));
/** Each process that still runs, with the promise of its end. */
const running = new Map();
let folder, data;

/** Starts the process and waits for its one line. */
async function start(dataFolder) {
  const child = fork(SERVER, [dataFolder], { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  const exit = once(child, "exit").then(([code, signal]) => {
    running.delete(child);
    return code ?? signal;
  });
  running.set(child, exit);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, exit, line: JSON.parse((await lines.next()).value) };
}

async function ask(socketPath, questions) {
  const sql = postgres({ path: socketPath, username: "postgres", database: "postgres", onnotice() {} });
  try {
    return await questions(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-server-"));
  data = join(folder, "data");
});
afterEach(async () => {
  for (const [child, exit] of running) {
    child.kill("SIGKILL");
    await exit;
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Creating a database takes some 5 seconds on two quiet cores.
describe("the process of the embedded database", { timeout: 60_000 }, () => {
  it("listens in a folder that only its user can enter and closes cleanly on SIGTERM", async () => {
    const { child, exit, line } = await start(data);
    expect(line.socketPath).toBe(join(data, "run", ".s.PGSQL.5432"));
    expect(statSync(dirname(line.socketPath)).mode & 0o777).toBe(0o700);
    await ask(line.socketPath, (sql) => sql`create table note (text text not null)`);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
    expect(existsSync(line.socketPath)).toBe(false);
    expect(lockHolder(join(data, "database.lock.json"))).toBeUndefined();
  });

  it("refuses a second process on the same folder, naming the first", async () => {
    const first = await start(data);
    const second = await start(data);
    expect(await second.exit).toBe(1);
    expect(second.line.refused).toBe(`${data} is in use by process ${first.child.pid} (embedded database).`);
  });

  it("refuses a folder whose socket is answered by a process the lock does not know", async () => {
    const shared = join(folder, "shared");
    mkdirSync(join(shared, "run"), { recursive: true });
    const elsewhere = createServer().listen(join(shared, "run", ".s.PGSQL.5432"));
    await once(elsewhere, "listening");
    const { exit, line } = await start(shared);
    expect(await exit).toBe(1);
    expect(line.refused).toBe(`${shared} is in use by a process out of sight, perhaps in another container.`);
    elsewhere.close();
  });

  it("keeps every acknowledged row when it is killed, and the next process opens the folder", async () => {
    const first = await start(data);
    const acknowledged = await ask(first.line.socketPath, async (sql) => {
      let count = 0;
      try {
        for (;;) {
          await sql`insert into note values (${String(count)})`;
          count++;
          if (count === 100) setTimeout(() => first.child.kill("SIGKILL"), 5); // while the next are under way
        }
      } catch {
        return count;
      }
    });
    expect(await first.exit).toBe("SIGKILL");
    expect(acknowledged).toBeGreaterThanOrEqual(100);

    const next = await start(data);
    const [row] = await ask(next.line.socketPath, (sql) => sql`select count(*)::int as n from note`);
    expect(row.n).toBeGreaterThanOrEqual(acknowledged); // one more may be stored than was acknowledged
    expect(row.n).toBeLessThanOrEqual(acknowledged + 1);
  });

  it("stops when the process that started it is gone", async () => {
    const { child, exit } = await start(data);
    child.disconnect(); // what the kernel does to the channel when the parent dies
    expect(await exit).toBe(0);
  });

  it("sets a folder aside whose creation was cut short, and creates another", async () => {
    const cut = join(folder, "cut");
    mkdirSync(join(cut, "database", "base"), { recursive: true });
    const { line } = await start(cut);
    expect(await ask(line.socketPath, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
    expect(readdirSync(cut)).toContain("database.incomplete-1");
  });
});
