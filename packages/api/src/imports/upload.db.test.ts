import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import type { Actor } from "../context.ts";
import { checkReleases } from "../releases/recompute.ts";
import { callerFor } from "../testing/context.ts";
import { everyRow } from "../testing/contents.ts";
import { newUser } from "../testing/people.ts";
import { problemOf } from "../testing/problems.ts";
import { submissionsOf } from "../testing/releases.ts";

let test: TestDatabase;
let ada: Actor;
let eve: Actor;

beforeAll(async () => {
  test = await testDatabase();
  ada = await newUser(test.db, "ada");
  eve = await newUser(test.db, "eve");
  return test.close;
});

const imports = (user: Actor = ada, now = "2031-05-06T07:08:09Z") =>
  callerFor(test.db, user, { now: () => new Date(now) }).imports;

/** Twelve people's agreement with two statements on a scale of five, and one column of free text. */
function csv(last = "3,4,fine"): string {
  const rows = Array.from({ length: 11 }, (_, row) => `${(row % 5) + 1},${5 - (row % 5)},note ${row}`);
  return ["statement_a,statement_b,remarks", ...rows, last, ""].join("\n");
}

async function upload(text: string, chunks = 1): Promise<{ fileId: string; parts: string[] }> {
  const { fileId } = await imports().begin({ name: "wave 1.csv", size: text.length, chunks });
  const length = Math.ceil(text.length / chunks);
  const parts = Array.from({ length: chunks }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
  return { fileId, parts };
}

async function uploaded(text: string): Promise<string> {
  const { fileId } = await upload(text);
  await imports().append({ fileId, index: 0, text });
  return fileId;
}

describe("an upload", () => {
  it("takes no more than was announced", async () => {
    const { fileId } = await imports().begin({ name: "x.csv", size: 5, chunks: 2 });
    await imports().append({ fileId, index: 0, text: "a,b" });
    expect(await problemOf(imports().append({ fileId, index: 1, text: "123" }))).toMatchObject({
      problem: "invalid",
    });
    await imports().append({ fileId, index: 1, text: "12" });
  });

  it("arrives in parts, in any order, and a part sent again counts once", async () => {
    // A part holds up to 100,000 characters.
    const { fileId, parts } = await upload(csv(`3,4,${"x".repeat(250_000)}`), 4);
    for (const index of [2, 0, 3, 0, 1]) await imports().append({ fileId, index, text: parts[index]! });
    const { mapping, columns, rows } = await imports().propose({ fileId });
    expect(mapping.title).toBe("wave 1");
    expect(columns.map(({ header, use }) => [header, use])).toEqual([
      ["statement_a", "own"],
      ["statement_b", "own"],
      ["remarks", "skipped"],
    ]);
    expect(rows[0]).toEqual(["1", "5", "note 0"]);
  });

  it("is not read before its last part has come, nor when a part was cut", async () => {
    const { fileId, parts } = await upload(csv(), 2);
    await imports().append({ fileId, index: 0, text: parts[0]! });
    expect(await problemOf(imports().propose({ fileId }))).toMatchObject({ problem: "import-incomplete" });
    await imports().append({ fileId, index: 1, text: parts[1]!.slice(1) });
    expect(await problemOf(imports().propose({ fileId }))).toMatchObject({ problem: "import-incomplete" });
    await imports().append({ fileId, index: 1, text: parts[1]! });
    expect(await problemOf(imports().propose({ fileId }))).toBeNull();
  });

  it("has no more parts than were announced, and is text", async () => {
    const { fileId } = await upload(csv());
    const beyond = imports().append({ fileId, index: 1, text: "x" });
    expect(await problemOf(beyond)).toEqual({ problem: "invalid", message: "The file has no such part." });
    const binary = imports().append({ fileId, index: 0, text: "PK\0\0" });
    expect(await problemOf(binary)).toMatchObject({
      problem: "invalid",
      message: "This is not a text file. Save the table as CSV first.",
    });
    const large = imports().begin({ name: "x.csv", size: 20_000_001, chunks: 201 });
    expect(await problemOf(large)).toMatchObject({ problem: "invalid" });
  });

  it("belongs to whoever began it", async () => {
    const fileId = await uploaded(csv());
    const { mapping } = await imports().propose({ fileId });
    for (const call of [
      () => imports(eve).append({ fileId, index: 0, text: "x" }),
      () => imports(eve).propose({ fileId }),
      () => imports(eve).dryRun({ fileId, mapping }),
      () => imports(eve).commit({ fileId, mapping }),
    ]) {
      expect(await problemOf(call())).toMatchObject({ problem: "not-found" });
    }
    await imports(eve).discard({ fileId });
    expect(await problemOf(imports().propose({ fileId }))).toBeNull();
    await imports().discard({ fileId });
    expect(await problemOf(imports().propose({ fileId }))).toMatchObject({ problem: "not-found" });
  });

  it("is forgotten a day after it was begun, when the next one begins", async () => {
    const fileId = await uploaded(csv());
    const next = { name: "next.csv", size: 1, chunks: 1 };
    await imports(ada, "2031-05-07T07:08:08Z").begin(next);
    expect(await problemOf(imports().propose({ fileId }))).toBeNull();
    await imports(eve, "2031-05-07T07:08:10Z").begin(next);
    expect(await problemOf(imports().propose({ fileId }))).toMatchObject({ problem: "not-found" });
  });

  it("that is no table is refused with the line and the reason", async () => {
    const fileId = await uploaded('a,b\n1,"never closed\n');
    const problem = await problemOf(imports().propose({ fileId }));
    expect(problem?.problem).toBe("invalid");
    expect(problem?.message).toMatch(/\d/);
  });
});

describe("a dry run", () => {
  it("counts what would be imported, and writes nothing", async () => {
    const fileId = await uploaded(csv());
    const { mapping } = await imports().propose({ fileId });
    const before = await everyRow(test.db);
    const { counts, problems } = await imports().dryRun({ fileId, mapping });
    expect(counts).toMatchObject({ rows: 12, submissions: 12, answers: { own: 24, crowd: 0 }, problems: 0 });
    expect(problems).toEqual([]);
    expect(await everyRow(test.db)).toEqual(before);
  });

  it("names row, column and value of what cannot be read", async () => {
    const right = await uploaded(csv());
    const { mapping } = await imports().propose({ fileId: right });
    const fileId = await uploaded(csv("3,nine,fine"));
    const { problems } = await imports().dryRun({ fileId, mapping });
    expect(problems).toMatchObject([{ line: 13, column: 1, header: "statement_b", value: "nine" }]);
  });
});

describe("an import", () => {
  it("makes a study with one closed round and its release, and forgets the file", async () => {
    const fileId = await uploaded(csv("3,4,canary of free text"));
    const { mapping } = await imports().propose({ fileId });
    expect((await everyRow(test.db)).some((row) => row.includes("canary of free text"))).toBe(true);
    const { respondents, ...made } = await imports().commit({ fileId, mapping });
    expect(respondents).toBe(12);
    const { studies, releases } = callerFor(test.db, ada);
    expect(await studies.overview({ studyId: made.studyId })).toMatchObject({
      title: "wave 1",
      rounds: [{ number: 1, state: "closed", origin: "imported", release: { n: 12, final: true } }],
    });
    const { findings } = await releases.results(made);
    expect(findings?.items?.map(({ estimate }) => estimate?.n.own)).toEqual([12, 12]);
    expect(await checkReleases(test.db, () => {})).toBe(true);
    expect((await everyRow(test.db)).filter((row) => row.includes("canary of free text"))).toEqual([]);
    expect(await problemOf(imports().propose({ fileId }))).toMatchObject({ problem: "not-found" });
    expect(await submissionsOf(test.db, made.roundId)).toHaveLength(12);
  });

  it("with one row that cannot be read imports nothing, and keeps the file for another try", async () => {
    const right = await uploaded(csv());
    const { mapping } = await imports().propose({ fileId: right });
    const fileId = await uploaded(csv("3,nine,fine"));
    const before = await everyRow(test.db);
    const refused = imports().commit({ fileId, mapping });
    expect(await problemOf(refused)).toMatchObject({ problem: "import-problems" });
    expect(await everyRow(test.db)).toEqual(before);
  });

  it("with no answer in any mapped column imports nothing", async () => {
    const right = await uploaded(csv());
    const { mapping } = await imports().propose({ fileId: right });
    const fileId = await uploaded("statement_a,statement_b,remarks\n,,nothing\n");
    const before = await everyRow(test.db);
    const refused = imports().commit({ fileId, mapping });
    expect(await problemOf(refused)).toMatchObject({ problem: "invalid" });
    expect(await everyRow(test.db)).toEqual(before);
  });

  it("happens once when it is asked for twice at once", async () => {
    const fileId = await uploaded(csv());
    const { mapping } = await imports().propose({ fileId });
    const before = (await callerFor(test.db, ada).studies.list()).length;
    const commit = () => problemOf(imports().commit({ fileId, mapping }));
    const outcomes = (await Promise.all([commit(), commit(), commit()])).map((problem) => problem?.problem);
    expect(outcomes.filter((problem) => problem === undefined)).toHaveLength(1);
    expect(outcomes.filter((problem) => problem === "not-found")).toHaveLength(2);
    expect((await callerFor(test.db, ada).studies.list()).length).toBe(before + 1);
  });
});
