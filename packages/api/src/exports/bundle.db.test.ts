import { parse } from "csv-parse/sync";
import { eq } from "drizzle-orm";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvent } from "@plumbline/db/schema/organizing";
import { testDatabase, type TestDatabase } from "@plumbline/db/testing/test-database";
import { instrumentSchema } from "@plumbline/instrument/instrument";
import type { Actor } from "../context.ts";
import { chance, callerFor } from "../testing/context.ts";
import { everyRow } from "../testing/contents.ts";
import { newUser } from "../testing/people.ts";
import { problemOf } from "../testing/problems.ts";
import { submissionsOf } from "../testing/releases.ts";
import { newRespondents } from "../testing/respondent.ts";
import { newFinishedStudy, newOpenRound } from "../testing/rounds.ts";
import { answersOf, survey } from "../testing/survey.ts";
import { exportBundle } from "./reads.ts";

let test: TestDatabase;
let owner: Actor;
let ids: { studyId: string; roundId: string };
let slug: string;
let codes: string[];

/** A survey whose author wrote what a spreadsheet would calculate. */
function treacherous() {
  const plain = JSON.stringify(survey("=cmd|' /C calc'!A0"));
  return instrumentSchema.parse(
    JSON.parse(
      plain
        .replaceAll("Theory", "=1+1")
        .replaceAll("Practice", "＠SUM(A1)")
        .replaceAll("Pausing", "-Pausing"),
    ),
  );
}

beforeAll(async () => {
  test = await testDatabase();
  owner = await newUser(test.db, "owner");
  const round = await newOpenRound(test.db, owner, { definition: treacherous() });
  const respondents = await newRespondents(test.db, round.slug, 16);
  for (const [person, respondent] of respondents.entries()) await respondent.submit(answersOf(person));
  const why = "canary-in-a-reason";
  await respondents[0]!.submit({ pause: { own: { decline: "reject-framing", why } } });
  ids = { studyId: round.studyId, roundId: round.roundId };
  await callerFor(test.db, owner).rounds.close(ids);
  slug = round.slug;
  codes = respondents.map(({ code }) => code);
  return test.close;
});

const contextOf = (user: Actor | null) => ({ db: test.db, user, ...chance });

async function download(): Promise<{ name: string; files: Record<string, string>; zip: Uint8Array }> {
  const { fileName, zip } = await exportBundle(contextOf(owner), ids);
  const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  return { name: fileName, zip, files: Object.fromEntries(files) };
}

const table = (text: string | undefined) => parse(text ?? "");
const records = (text: string | undefined) =>
  parse(text ?? "", { columns: true }) as Record<string, string>[];

describe("the files of an export", () => {
  it("are two tables of answers, a codebook, a data package and a page to read first", async () => {
    const { name, files } = await download();
    expect(name).toBe("cmd-c-calc-a0-round-1-release-1.zip");
    expect(Object.keys(files).toSorted((a, b) => a.localeCompare(b))).toEqual([
      "answers-long.csv",
      "answers-wide.csv",
      "codebook.csv",
      "datapackage.json",
      "README.txt",
    ]);
  });

  it("hold the answers of the release, one person a row", async () => {
    const { files } = await download();
    const rows = records(files["answers-wide.csv"]);
    expect(rows).toHaveLength(16);
    const expected = Array.from({ length: 16 }, (_, person) => (person === 0 ? null : (person % 5) + 1));
    const own = rows.map(({ pause_own: cell }) => (cell === "" ? null : Number(cell)));
    const order = (a: number | null, b: number | null) => (a ?? 0) - (b ?? 0);
    expect(own.toSorted(order)).toEqual(expected.toSorted(order));
    const [rejecting] = rows.filter(({ pause_own_declined: cell }) => cell === "reject-framing");
    expect(rejecting).toMatchObject({ pause_own: "", when_own_1: "" });
    const seven = rows.filter((row) => row["when_own_1"] === "70");
    expect(seven).toHaveLength(1);
    expect(seven[0]).toMatchObject({
      pause_own: "3",
      slow_guess: "3",
      when_own_2: "20",
      when_own_3: "10",
      field_own: "2",
    });
  });

  it("say the same long as wide", async () => {
    const { files } = await download();
    const wide = records(files["answers-wide.csv"]).flatMap(({ row_id: rowId, ...cells }) =>
      Object.entries(cells).flatMap(([column, value]) =>
        value === "" ? [] : [`${rowId} ${column} ${value}`],
      ),
    );
    const long = records(files["answers-long.csv"]).map(
      (row) => `${row["row_id"]} ${row["column"]} ${row["value"]}`,
    );
    expect(new Set(long)).toEqual(new Set(wide));
    expect(long).toHaveLength(wide.length);
  });

  it("hold no id of the database, no code, no address, no time and no reason in free text", async () => {
    const { files, zip } = await download();
    const all = [...Object.values(files), ...Object.keys(files), Buffer.from(zip).toString("latin1")].join(
      "\n",
    );
    const stored = (await everyRow(test.db)).join("\n");
    const found = new Set(
      stored.match(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g),
    );
    expect(found.size).toBeGreaterThan(50);
    for (const secret of [...found, ...codes, slug, owner.email, "canary-in-a-reason"]) {
      expect(stored.includes(secret) || codes.includes(secret)).toBe(true);
      expect(all).not.toContain(secret);
    }
    const submissions = await submissionsOf(test.db, ids.roundId);
    expect(submissions.every(({ respondentId }) => !all.includes(respondentId))).toBe(true);
    // A year, a day or a clock; the texts of this survey name the years 2030 and 2040.
    expect(all.replaceAll(/Before 20[34]0/g, "")).not.toMatch(/\b20\d\d\b|\d\d:\d\d/);
  });

  it("carry the same time in the zip whenever they are made: the first a zip can hold", async () => {
    const { zip } = await download();
    const view = new DataView(zip.buffer, zip.byteOffset);
    // Local file header: time at 10, date at 12; 1 January 1980 is 0x0021 (PKWARE APPNOTE, 4.4.6).
    expect([view.getUint32(0, true), view.getUint16(10, true), view.getUint16(12, true)]).toEqual([
      0x04034b50, 0, 0x21,
    ]);
  });

  it("name and order the rows anew in every download", async () => {
    const [first, second] = [await download(), await download()];
    const rowsOf = ({ files }: { files: Record<string, string> }) =>
      table(files["answers-wide.csv"]).slice(1);
    const idsOf = (rows: string[][]) => rows.map(([id]) => id);
    expect(idsOf(rowsOf(first)).every((id) => /^r[\w-]{22}$/.test(id ?? ""))).toBe(true);
    expect(idsOf(rowsOf(first)).filter((id) => idsOf(rowsOf(second)).includes(id))).toEqual([]);
    const answers = (rows: string[][]) => rows.map(([, ...cells]) => cells.join());
    expect(new Set(answers(rowsOf(first)))).toEqual(new Set(answers(rowsOf(second))));
    // Sixteen rows fall into the same order once in 2·10¹³ times.
    expect(answers(rowsOf(first))).not.toEqual(answers(rowsOf(second)));
  });

  it("hold nothing a spreadsheet would calculate, and numbers as numbers", async () => {
    const { files } = await download();
    for (const name of ["answers-wide.csv", "answers-long.csv", "codebook.csv"]) {
      const cells = table(files[name]).flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+$/.test(cell))).toEqual([]);
    }
    const codebook = files["codebook.csv"];
    expect(codebook).toContain("'-Pausing deserves support.");
    expect(
      records(files["answers-wide.csv"]).every(({ field_own: cell }) => /^[12]?$/.test(cell ?? "")),
    ).toBe(true);
  });

  it("explain every column, in the codebook and in the data package", async () => {
    const { files } = await download();
    const [header] = table(files["answers-wide.csv"]);
    const explained = records(files["codebook.csv"]);
    expect(explained.map(({ column }) => column)).toEqual(header?.slice(1));
    expect(explained.every(({ description, question }) => description && question)).toBe(true);
    const field = explained.find(({ column }) => column === "field_own");
    expect(field?.["values"]).toBe("1 = =1+1; 2 = ＠SUM(A1)");
  });

  it("are described to programs: each table's fields are its header, in order", async () => {
    const { files } = await download();
    const described = JSON.parse(files["datapackage.json"] ?? "") as {
      profile: string;
      plumbline: { n: number; origin: string; releaseId: string };
      resources: { path: string; schema: { fields: { name: string; type: string }[] } }[];
    };
    expect(described.profile).toBe("tabular-data-package");
    expect(described.plumbline).toMatchObject({ n: 16, origin: "collected" });
    for (const { path, schema } of described.resources) {
      expect(schema.fields.map(({ name }) => name)).toEqual(table(files[path])[0]);
    }
    const [wide] = described.resources;
    const integers =
      wide?.schema.fields.filter(({ type }) => type === "integer").map(({ name }) => name) ?? [];
    expect(integers.length).toBeGreaterThan(10);
    for (const row of records(files["answers-wide.csv"])) {
      for (const name of integers) expect(row[name]).toMatch(/^(\d+)?$/);
    }
  });

  it("say what they are not: anonymous; and where simulated, that nobody gave the answers", async () => {
    expect((await download()).files["README.txt"]).toContain("not anonymous in the strict sense");
    const studyId = (
      await callerFor(test.db, owner).studies.create({ title: "Made up", template: "alignment-outlook" })
    ).studyId;
    const { roundId } = await callerFor(test.db, owner).rounds.simulate({ studyId, respondents: 20 });
    const { zip } = await exportBundle(contextOf(owner), { studyId, roundId });
    expect(strFromU8(unzipSync(zip)["README.txt"] ?? new Uint8Array())).toContain(
      "THE ANSWERS ARE SIMULATED",
    );
  });
});

describe("an export", () => {
  it("is recorded with who took it and which release, without a row of it", async () => {
    await download();
    const events = await test.db.select().from(auditEvent).where(eq(auditEvent.studyId, ids.studyId));
    const downloads = events.filter(({ action }) => action === "export.download");
    expect(downloads.at(-1)).toMatchObject({
      userId: owner.id,
      detail: { release: expect.stringMatching(/^R-/) },
    });
  });

  it("is refused below the minimum number of respondents, and where nothing is released", async () => {
    const few = await newFinishedStudy(test.db, owner, { people: 9 });
    const none = await newOpenRound(test.db, owner);
    const before = await everyRow(test.db);
    for (const refused of [few, none]) {
      expect(await problemOf(exportBundle(contextOf(owner), refused))).toMatchObject({ problem: "too-few" });
    }
    expect(await everyRow(test.db)).toEqual(before);
    const enough = await newFinishedStudy(test.db, owner, { people: 10 });
    expect(await problemOf(exportBundle(contextOf(owner), enough))).toBeNull();
  });
});
