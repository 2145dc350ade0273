import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabaseForCommand, prepareDatabase } from "@plumbline/api/connection";
import { newFinishedStudy } from "@plumbline/api/testing/rounds";
import { newUser } from "@plumbline/api/testing/people";
import { connect } from "@plumbline/db/client";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));
const SERVER = fileURLToPath(new URL("../../../packages/db/embedded/server.mjs", import.meta.url));
const TSX = fileURLToPath(new URL("../../../node_modules/tsx/dist/cli.mjs", import.meta.url));

/** The command as a terminal runs it. */
function plumbline(args: string[], data: string): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, DATABASE_URL: "", PLUMBLINE_DATA: data };
  return new Promise((resolve) => {
    execFile(process.execPath, [TSX, MAIN, ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), "plumbline-cli-"));
const data = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes the database of the folder, as the app does on its first start, with one release in it. */
async function makeDatabase(): Promise<void> {
  const server = fork(SERVER, [data], { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  const ended = once(server, "exit");
  const [line] = await Promise.race([
    once(createInterface({ input: server.stdout! }), "line"),
    ended.then(([code]) => Promise.reject(new Error(`The embedded database ended with ${code}.`))),
  ]);
  const { db, close } = connect({ kind: "embedded", socketPath: JSON.parse(String(line)).socketPath });
  await prepareDatabase(db);
  await newFinishedStudy(db, await newUser(db, "ada"));
  await close();
  server.kill("SIGTERM");
  await ended;
}

describe("a data folder without a database", () => {
  it("is named in a sentence and left as it is", async () => {
    const missing = await plumbline(["recompute", "--check"], data);
    expect(missing).toEqual({
      code: 1,
      out: "",
      err: `There is no data folder ${data}; PLUMBLINE_DATA names another.\n`,
    });
    expect(existsSync(data)).toBe(false);
    const empty = mkdtempSync(join(folder, "empty-"));
    const { code, err } = await plumbline(["recompute", "--check"], empty);
    expect({ code, err }).toEqual({
      code: 1,
      err: `There is no database in ${empty}; PLUMBLINE_DATA names another folder.\n`,
    });
    expect(readdirSync(empty)).toEqual([]);
  });
});

describe("a data folder with a database", () => {
  beforeAll(makeDatabase);

  it("is opened for the command and closed after it", async () => {
    const { code, out } = await plumbline(["recompute", "--check"], data);
    expect(out).toMatch(/^R-\w{4}-\w{4} {2}release 1, n = 12: the same\n1 of 1 releases /);
    expect(code).toBe(0);
    expect(existsSync(join(data, "database.lock.json"))).toBe(false);
  });

  it("is shared with the process that holds it, which goes on; a tally somebody changed is found", async () => {
    const holder = await openDatabaseForCommand({ PLUMBLINE_DATA: data });
    await holder.db.execute(sql`update release set tally = jsonb_set(tally, '{n}', '99')`);
    const { code, out } = await plumbline(["recompute", "--check"], data);
    expect(out).toContain("DIFFERS");
    expect(code).toBe(1);
    const [row] = await holder.db.execute(sql`select count(*)::int as releases from release`);
    expect(row).toEqual({ releases: 1 });
    await holder.close();
  });

  it("whose tables were never made is told from one that fails the check", async () => {
    const holder = await openDatabaseForCommand({ PLUMBLINE_DATA: data });
    await holder.db.execute(sql`drop table release cascade`);
    const { code, out, err } = await plumbline(["recompute", "--check"], data);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe("The database did not answer as expected. Has Plumbline been started on it once?\n");
    await holder.close();
  });
});
