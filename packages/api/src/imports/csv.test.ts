import { readFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_COLUMNS, MAX_ROWS, parseCsv } from "./csv.ts";

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
const tableOf = (text: string) => {
  const parsed = parseCsv(text);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.table;
};
const problemsOf = (text: string) => {
  const parsed = parseCsv(text);
  return "problems" in parsed ? parsed.problems : [];
};

describe("cutting a file into cells", () => {
  it("removes the byte order mark, trims cells and skips empty lines", () => {
    expect(tableOf("\uFEFFa,b\r\n 1 ,2\r\n\r\n3,4\r\n").records).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1", "2"] },
      { line: 4, cells: ["3", "4"] },
    ]);
  });

  it("keeps line breaks, delimiters and doubled marks inside quoted cells, and counts lines past them", () => {
    expect(tableOf('a,b\r\n"x\r\ny, ""z""",2\r\n3,4').records.slice(1)).toEqual([
      { line: 2, cells: ['x\ny, "z"', "2"] },
      { line: 4, cells: ["3", "4"] },
    ]);
  });

  it("finds out whether commas, semicolons or tabs part the cells", () => {
    expect(tableOf(fixture("semicolon.csv")).delimiter).toBe(";");
    expect(tableOf("a\tb, c\n1\t2,5\n").delimiter).toBe("\t");
    expect(tableOf(fixture("three-header-rows.csv")).delimiter).toBe(",");
    expect(tableOf("only one column\n1\n2\n").records).toHaveLength(3);
  });

  it("believes the separator a spreadsheet notes on the first line", () => {
    expect(tableOf("sep=;\na;b\n1,5;2,5\n").records).toEqual([
      { line: 2, cells: ["a", "b"] },
      { line: 3, cells: ["1,5", "2,5"] },
    ]);
  });

  it("names every row of the wrong length by its line", () => {
    expect(problemsOf(fixture("broken.csv"))).toEqual([
      { line: 4, message: "Line 4 has 1 cell; the first row has 2." },
      { line: 5, message: "Line 5 has 3 cells; the first row has 2." },
    ]);
  });

  it("lets empty cells past the last column go", () => {
    expect(tableOf("a,b\n1,2,,\n").records[1]?.cells).toEqual(["1", "2"]);
  });

  it("counts further faulty rows without listing them", () => {
    const problems = problemsOf(`a,b\n${"1\n".repeat(80)}`);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toEqual({ line: null, message: "30 more rows are of the wrong length." });
  });

  it("says where a quotation mark is at fault, without repeating the cell", () => {
    const faults = ['a,b\n"secret,2\n', 'a,b\n1,"secret"x\n', 'a,b\n1,secret" disk\n'].map(
      (text) => problemsOf(text)[0],
    );
    expect(faults.map((fault) => fault?.line)).toEqual([null, 2, 2]);
    for (const fault of faults) {
      expect(fault?.message).toMatch(/quot/i);
      expect(fault?.message).not.toContain("secret");
    }
  });

  it.each([
    ["", "The file is empty."],
    ["\n \n", "The file is empty."],
    ["a,b\n1,\0", "This is not a text file: it holds NUL bytes. Export it as CSV and try again."],
    [
      "a,b\n1,Schr\uFFFDder\n",
      "Line 2 holds characters that are not UTF-8. Save the file as “CSV UTF-8” and try again.",
    ],
    [
      `${Array.from({ length: MAX_COLUMNS + 1 }, (_, i) => i).join(",")}\n`,
      "The file has 1001 columns; at most 1000 can be read.",
    ],
    [`a\n${"1\n".repeat(MAX_ROWS)}`, "The file has more than 200,000 rows."],
    ["x".repeat(20_000_001), "The file is larger than 20 megabytes."],
  ])(
    "refuses what is no survey file in a sentence (case %#)",
    (text, message) => {
      expect(problemsOf(text).map((problem) => problem.message)).toEqual([message]);
    },
    20_000,
  );

  it("reads back whatever a CSV writer wrote", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", ";", "\n", "\t", " ", "1", "—") });
    const rows = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(rows, (body) => {
        const header = body[0]!.map((_, i) => `column_${i}`);
        const { records } = tableOf(stringify([header, ...body], { quoted: true, bom: true }));
        expect(records.slice(1).map(({ cells }) => cells)).toEqual(
          body.map((row) => row.map((text) => text.trim())),
        );
      }),
      { numRuns: 100 },
    );
  });
});
