import { readFileSync } from "node:fs";
import { parseResponses } from "@plumbline/instrument/response";
import { describe, expect, it } from "vitest";
import { parseCsv, type CsvTable } from "./csv.ts";
import { importMapping, instrumentFromMapping, type ImportMapping } from "./mapping.ts";
import { proposeImport } from "./propose.ts";
import { readRows } from "./read.ts";

const tableOf = (text: string): CsvTable => {
  const parsed = parseCsv(text);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.table;
};
const fixture = (name: string) =>
  tableOf(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8"));
const table = tableOf("own_a,guess_a,where\n1,5,Lab\n5,NA,Lab\n,,\nDon't know,2,N/A\n3,3,Academia\n");
const { mapping } = proposeImport(table);
const withQuestion = (change: Partial<ImportMapping["questions"][number]>): ImportMapping => ({
  ...mapping,
  questions: mapping.questions.map((question, index) =>
    index === 0 ? { ...question, ...change } : question,
  ),
});

describe("reading rows", () => {
  it("gives one submission a row: answers, declines, and nothing for an empty cell", () => {
    const { submissions, problems, counts } = readRows(table, mapping);
    expect(problems).toEqual([]);
    expect(submissions).toEqual([
      {
        a: { own: { answer: { options: [0] } }, crowd: { answer: { form: "point", option: 4 } } },
        where: { own: lab },
      },
      { a: { own: { answer: { options: [4] } } }, where: { own: lab } },
      {
        a: { own: { decline: "dont-know" }, crowd: { answer: { form: "point", option: 1 } } },
        where: { own: { decline: "dont-know" } },
      },
      {
        a: { own: { answer: { options: [2] } }, crowd: { answer: { form: "point", option: 2 } } },
        where: { own: { answer: { options: [1] } } },
      },
    ]);
    expect(counts).toEqual({
      rows: 5,
      submissions: 4,
      empty: 1,
      answers: { own: 6, crowd: 3 },
      declines: 2,
      problems: 0,
    });
  });

  it("gives answers the survey itself would accept", () => {
    for (const name of ["three-header-rows.csv", "semicolon.csv"]) {
      const file = fixture(name);
      const proposed = proposeImport(file).mapping;
      const made = instrumentFromMapping(proposed);
      if ("problems" in made) throw new Error(made.problems.join(" "));
      const { submissions } = readRows(file, proposed);
      expect(submissions.length).toBeGreaterThan(5);
      for (const responses of submissions) {
        expect(parseResponses(made.instrument, responses)).toEqual({ responses });
      }
    }
  });

  it("reads all rows or none, and names line, column and the beginning of the cell", () => {
    const long = `6 because ${"x".repeat(60)}`;
    const faulty = tableOf(`own_a,guess_a,where\n1,5,Lab\n${long},2,Lab\n"3",9,Moon\n`);
    const result = readRows(faulty, mapping);
    expect(result.submissions).toEqual([]);
    expect(result.problems.map(({ line, column, header }) => [line, column, header])).toEqual([
      [3, 0, "own_a"],
      [4, 1, "guess_a"],
      [4, 2, "where"],
    ]);
    expect(result.problems[0]?.value).toHaveLength(40);
    expect(result.problems[0]?.message).toBe("This is not an answer on the scale from “1” to “5”.");
    expect(result.problems[2]?.message).toBe("This is none of the 2 options.");
    expect(result.counts).toMatchObject({ rows: 3, submissions: 0, problems: 3 });
  });

  it("counts more problems than it lists", () => {
    const result = readRows(tableOf(`own_a,guess_a,where\n${"9,9,Moon\n".repeat(50)}`), mapping);
    expect(result.problems).toHaveLength(100);
    expect(result.counts.problems).toBe(150);
  });

  it("refuses a mapping that does not fit the file", () => {
    const { problems, submissions } = readRows(table, withQuestion({ ownColumn: 7 }));
    expect(submissions).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual(["The file has no column 8."]);
  });
});

const lab = { answer: { options: [0] } };

describe("what can identify a person", () => {
  it("is not imported even when a mapping asks for it", () => {
    const people = tableOf(
      "own_a,email,visited\n1,ada@example.org,2021-03-01\n2,bob@example.org,2021-03-02\n",
    );
    const [first] = proposeImport(people).mapping.questions;
    const labels = (...names: string[]) => ({
      options: names.map((label) => ({ label })),
      ordered: false,
      many: false,
    });
    const asked: ImportMapping = {
      headerRows: 1,
      title: "People",
      questions: [
        {
          ...first!,
          id: "who",
          ownColumn: 1,
          crowdColumn: null,
          spec: labels("ada@example.org", "bob@example.org"),
        },
        { ...first!, id: "when", ownColumn: 2, crowdColumn: null, spec: labels("2021-03-01", "2021-03-02") },
      ],
    };
    const { submissions, problems } = readRows(people, asked);
    expect(submissions).toEqual([]);
    expect(problems.map(({ column }) => column)).toEqual([1, 2]);
  });
});

describe("a mapping", () => {
  it("becomes an instrument with guesses as points and background apart", () => {
    const made = instrumentFromMapping(withQuestion({ text: "Is it so?" }));
    if ("problems" in made) throw new Error(made.problems.join(" "));
    const [questions] = made.instrument.sections;
    expect(questions?.questions[0]).toMatchObject({ id: "a", text: "Is it so?", own: true, crowd: "point" });
    expect(made.instrument.consent.text).toMatch(/imported/);
  });

  it.each([
    [withQuestion({ crowdColumn: 2 }), "Column 3 is mapped twice: in “a” and in “where”."],
    [withQuestion({ ownColumn: null, crowdColumn: null }), "The question “a” has no column."],
    [withQuestion({ kind: "riddle" }), "The question “a” is of a kind that cannot be imported."],
    [withQuestion({ id: "where" }), 'Two questions have the id "where".'],
    [
      withQuestion({ spec: { ordered: true, many: false, options: [{ label: "x" }] } }),
      "Give at least two options.",
    ],
    [{ ...mapping, questions: [] }, "Map at least one column to a question."],
  ])("is refused in a sentence (case %#)", (wrong, message) => {
    const made = instrumentFromMapping(wrong);
    expect("problems" in made && made.problems).toContain(message);
  });

  it("takes nothing it does not know", () => {
    expect(importMapping.safeParse(mapping).success).toBe(true);
    expect(importMapping.safeParse({ ...mapping, extra: 1 }).success).toBe(false);
  });

  it("spreads more questions than a section holds over several", () => {
    const [question] = mapping.questions;
    if (!question) throw new Error("The mapping is empty.");
    const many = Array.from({ length: 130 }, (_, index) => ({
      ...question,
      id: `a_${index}`,
      ownColumn: index,
      crowdColumn: null,
    }));
    const made = instrumentFromMapping({ ...mapping, questions: many });
    if ("problems" in made) throw new Error(made.problems.join(" "));
    expect(made.instrument.sections.map(({ questions }) => questions.length)).toEqual([60, 60, 10]);
  });
});
