import { sql } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { newFinishedStudy } from "@plumbline/api/testing/rounds";
import { newUser } from "@plumbline/api/testing/people";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { truncateAll } from "@plumbline/db/testing/truncate-all";
import { HELP, run } from "./run.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  return test.close;
}, 60_000);
afterEach(() => truncateAll(test.db));

/** Runs a command and gives what it printed, to standard output and to standard error, and its exit code. */
async function plumbline(...args: string[]) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await run(args, {
    open: async () => ({ db: test.db, close: async () => {} }),
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, printed, complained };
}

describe("plumbline", () => {
  it("says what it can do", async () => {
    expect(await plumbline("help")).toEqual({ code: 0, printed: [HELP], complained: [] });
  });

  it("refuses a command it does not know, with exit code 2", async () => {
    const { code, complained } = await plumbline("recompute", "--chek");
    expect(code).toBe(2);
    expect(complained[0]).toContain('no command "recompute --chek"');
  });

  it("says in a sentence why the database cannot be opened", async () => {
    const complained: string[] = [];
    const code = await run(["recompute", "--check"], {
      open: () => Promise.reject(new Error("There is no data folder here.")),
      print: () => {},
      complain: (line) => complained.push(line),
    });
    expect({ code, complained }).toEqual({ code: 1, complained: ["There is no data folder here."] });
  });
});

describe("plumbline recompute --check", () => {
  it("finds every release to be what its answers give", async () => {
    await newFinishedStudy(test.db, await newUser(test.db, "ada"));
    const { code, printed } = await plumbline("recompute", "--check");
    expect(printed.at(-1)).toBe("1 of 1 releases are what their answers give.");
    expect(code).toBe(0);
  });

  it("fails when somebody changed a tally", async () => {
    await newFinishedStudy(test.db, await newUser(test.db, "ada"));
    await test.db.execute(sql`update release set tally = jsonb_set(tally, '{n}', '99')`);
    const { code, printed } = await plumbline("recompute", "--check");
    expect(printed[0]).toMatch(/^R-\w{4}-\w{4} {2}release 1, n = 12: DIFFERS$/);
    expect(code).toBe(1);
  });

  it("says of a release how many of its answers were erased when the round closed", async () => {
    const { roundId } = await newFinishedStudy(test.db, await newUser(test.db, "ada"));
    // As closing leaves a release before the last: three of its people were replaced in the next.
    await test.db.execute(sql`
      update submission set answers = null, superseded_in = 2
      where id in (select id from submission where round_id = ${roundId} order by id limit 3)`);
    const { code, printed } = await plumbline("recompute", "--check");
    expect(printed[0]).toMatch(
      /^R-\w{4}-\w{4} {2}release 1, n = 12: the same but for 3 erased when the round closed$/,
    );
    expect(code).toBe(0);
  });

  it("has nothing to say against a database without releases", async () => {
    expect(await plumbline("recompute", "--check")).toMatchObject({
      code: 0,
      printed: ["There are no releases yet."],
    });
  });
});
