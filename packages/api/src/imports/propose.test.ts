import { existsSync, readFileSync } from "node:fs";
import { questionsOf } from "@plumbline/instrument/instrument";
import { countSubmission, emptyRoundTally } from "@plumbline/instrument/round-tally";
import { tallyVector } from "@plumbline/instrument/tally";
import { describe, expect, it } from "vitest";
import { parseCsv, type CsvTable } from "./csv.ts";
import { instrumentFromMapping } from "./mapping.ts";
import { proposeImport } from "./propose.ts";
import { readRows } from "./read.ts";

const tableOf = (text: string): CsvTable => {
  const parsed = parseCsv(text);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.table;
};
const fixture = (name: string) =>
  tableOf(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8"));
const columns = (header: string, rows: string[]) => tableOf(`${header}\n${rows.join("\n")}\n`);
const labels = (spec: unknown) =>
  (spec as { options: { label: string }[] }).options.map(({ label }) => label);

describe("a proposal for an export with three header rows", () => {
  const { mapping, columns: found } = proposeImport(fixture("three-header-rows.csv"), {
    title: "Old survey",
  });

  it("leaves out what the form tool added, with a reason each", () => {
    const skipped = found.filter(({ use }) => use === "skipped");
    expect(skipped.map(({ header }) => header)).toEqual([
      "StartDate",
      "EndDate",
      "Status",
      "IPAddress",
      "Progress",
      "Duration (in seconds)",
      "Finished",
      "RecordedDate",
      "ResponseId",
      "RecipientEmail",
      "LocationLatitude",
      "Q5",
    ]);
    for (const { because } of skipped) expect(because).toMatch(/\.$/);
    expect(skipped.at(-1)?.because).toMatch(/own words/);
  });

  it("pairs own views with guesses by how the questions were worded", () => {
    expect(mapping.headerRows).toBe(3);
    expect(mapping.questions.map(({ ownColumn, crowdColumn }) => [ownColumn, crowdColumn])).toEqual([
      [11, null],
      [12, 14],
      [13, 15],
      [16, null],
    ]);
    expect(mapping.questions[1]?.text).toBe("I believe that evaluation should be public.");
  });

  it("puts words in order, those nobody chose included, and makes background a segment", () => {
    expect(mapping.questions.map(({ segment }) => segment)).toEqual([true, false, false, false]);
    expect(labels(mapping.questions[0]?.spec)).toEqual(["<6 months", "6-12 months", "1-2 years", "4+ years"]);
    expect(labels(mapping.questions[2]?.spec)).toEqual([
      "Strongly disagree",
      "Somewhat disagree",
      "Neither agree nor disagree",
      "Somewhat agree",
      "Strongly agree",
    ]);
    expect(labels(mapping.questions[3]?.spec)).toEqual(["Never", "Rarely", "Sometimes", "Often", "Always"]);
  });
});

describe("a proposal", () => {
  it("puts questions of a family on one scale although one of them lacks its last point", () => {
    const { mapping } = proposeImport(fixture("semicolon.csv"));
    const [, slow, open] = mapping.questions;
    expect([slow?.id, open?.id]).toEqual(["slow", "open"]);
    expect([slow, open].map((question) => labels(question?.spec))).toEqual([
      ["1", "2", "3", "4", "5"],
      ["1", "2", "3", "4", "5"],
    ]);
  });

  it("does not stretch a family to the length of one odd column", () => {
    const { mapping } = proposeImport(
      columns("q_1,q_2,q_3,q_4,q_5", [
        "1,2,3,4,10",
        "5,5,5,5,1",
        "2,2,3,4,9",
        "1,2,3,3,3",
        "1,2,2,3,3",
        "4,4,4,4,4",
      ]),
    );
    expect(mapping.questions.map(({ spec }) => labels(spec).length)).toEqual([5, 5, 5, 5, 10]);
  });

  it("withholds identifiers by what they look like, whatever they are called", () => {
    const { columns: found } = proposeImport(
      columns("reach,when,place,who,view", [
        "a@example.org,2021-03-01 10:00,192.0.2.1,R_abcdefghijklm,1",
        "b@example.org,2021-03-02 10:00,192.0.2.2,R_abcdefghijkln,2",
      ]),
    );
    expect(found.map(({ use }) => use)).toEqual(["skipped", "skipped", "skipped", "skipped", "own"]);
    expect(found.slice(0, 4).every(({ because }) => /never imported/.test(because))).toBe(true);
  });

  it("keeps declines and missing values out of the scales", () => {
    const { mapping } = proposeImport(
      columns("view", ["Agree", "NA", "Don't know", "Disagree", "Prefer not to say", ""]),
    );
    expect(labels(mapping.questions[0]?.spec)).toHaveLength(5);
  });

  it("takes a lone column of guesses for guesses", () => {
    const { mapping } = proposeImport(columns("guess_pause,other", ["1,3", "5,4", "3,5"]));
    expect(mapping.questions[0]).toMatchObject({ ownColumn: null, crowdColumn: 0 });
  });

  it("gives every question an id an instrument accepts, and says of every column what becomes of it", () => {
    const { mapping, columns: found } = proposeImport(
      columns("1. Größe?,constructor,constructor,,Same", [
        "1,1,2,x,a",
        "2,2,1,y,a",
        "3,4,4,x,a",
        "1,1,1,y,a",
      ]),
      { title: "  " },
    );
    expect(mapping.questions.map(({ id }) => id)).toEqual([
      "q_1_gro_e",
      "constructor_2",
      "constructor_2_2",
      "column_4",
    ]);
    expect(found.at(-1)).toMatchObject({ use: "skipped", because: "Every answer is the same." });
    expect(instrumentFromMapping(mapping)).toHaveProperty("instrument");
    expect(mapping.title).toBe("Imported survey");
  });
});

/** Real answers lie beside the repository where they may be read; they may not be copied into it. */
const real = (path: string) => new URL(`../../../../../shared/data/${path}`, import.meta.url);

function realTable(path: string): CsvTable | null {
  if (existsSync(real(path))) return tableOf(readFileSync(real(path), "utf8"));
  console.warn(`SKIPPED: the real survey ${path} is not beside this repository.`);
  return null;
}

const paired = realTable("alignment-researchers-2024/paired.csv");

describe.skipIf(!paired)("the survey of alignment researchers of 2024", () => {
  const table = paired ?? columns("absent", ["1"]);
  const { mapping } = proposeImport(table);

  it("has seventeen questions with both lenses on five points and one segment", () => {
    const both = mapping.questions.filter(({ crowdColumn }) => crowdColumn !== null);
    expect(both).toHaveLength(17);
    expect(both.every(({ ownColumn, spec }) => ownColumn !== null && labels(spec).length === 5)).toBe(true);
    const segments = mapping.questions.filter(({ segment }) => segment);
    expect(segments.map(({ id }) => id)).toEqual(["time_in_field"]);
    expect(labels(segments[0]?.spec)).toEqual([
      "Not in the space",
      "<6 months",
      "6-12 months",
      "1-2 years",
      "2-4 years",
      "4+ years",
    ]);
    expect(mapping.questions).toHaveLength(18);
  });

  it("counts what its authors counted", () => {
    const made = instrumentFromMapping(mapping);
    if ("problems" in made) throw new Error(made.problems.join(" "));
    const { submissions, problems } = readRows(table, mapping);
    expect(problems).toEqual([]);
    expect(submissions).toHaveLength(122);
    const tally = emptyRoundTally(made.instrument);
    for (const responses of submissions) countSubmission(tally, made.instrument, responses, 1);
    const notDone = tally.questions["not_done"] ?? {};
    expect(tallyVector(notDone, "own")).toEqual([36, 53, 23, 9, 1]);
    expect(tallyVector(notDone, "guess")).toEqual([3, 40, 35, 40, 4]);
    expect(questionsOf(made.instrument)).toHaveLength(18);
  });
});

const espai = realTable("espai-2023/responses.csv");

describe.skipIf(!espai)("the expert survey on progress in AI of 2023", () => {
  it("gives its four five-point items and its framing arm; years and per cents stay out with a reason", () => {
    const table = espai ?? columns("absent", ["1"]);
    const { mapping, columns: found } = proposeImport(table);
    expect(mapping.questions.map(({ id, segment }) => [id, segment])).toEqual([
      ["sq_1", false],
      ["aq_2", false],
      ["sq_3", false],
      ["sr_1", false],
      ["treat_assign", true],
    ]);
    expect(mapping.questions.map(({ spec }) => labels(spec).length)).toEqual([5, 5, 5, 5, 2]);
    const skipped = found.filter(({ use }) => use === "skipped");
    expect(skipped).toHaveLength(14);
    expect(skipped.every(({ because }) => /different numbers/.test(because))).toBe(true);
    expect(readRows(table, mapping).counts).toMatchObject({ rows: 3270, submissions: 3270, problems: 0 });
  });
});
