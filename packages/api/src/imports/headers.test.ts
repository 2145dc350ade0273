import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CsvTable } from "./csv.ts";
import { parseCsv } from "./csv.ts";
import { columnHeaders, guessHeaderRows } from "./headers.ts";

const table = (...rows: string[][]): CsvTable => ({
  delimiter: ",",
  records: rows.map((cells, index) => ({ line: index + 1, cells })),
});

describe("header rows", () => {
  it("are three where a row of import ids stands beneath names and texts", () => {
    const parsed = parseCsv(
      readFileSync(new URL("./fixtures/three-header-rows.csv", import.meta.url), "utf8"),
    );
    if ("problems" in parsed) throw new Error("The fixture cannot be read.");
    expect(guessHeaderRows(parsed.table)).toBe(3);
    const headers = columnHeaders(parsed.table, 3);
    expect(headers[11]).toEqual({ index: 11, header: "Q1", text: "How long have you worked on alignment?" });
    expect(headers[16]?.text).toBe('How often do you read "safety cases", if at all?');
  });

  it("are two where the import ids were removed", () => {
    expect(
      guessHeaderRows(
        table(["StartDate", "ResponseId", "Q1"], ["Start Date", "Response ID", "How?"], ["1", "2", "3"]),
      ),
    ).toBe(2);
  });

  it("are two where answers stand under “Response”", () => {
    const twice = table(["Do you agree?", "Why?"], ["Response", "Open-Ended Response"], ["Yes", "because"]);
    expect(guessHeaderRows(twice)).toBe(2);
    expect(columnHeaders(twice, 2).map(({ text }) => text)).toEqual(["Do you agree?", "Why?"]);
  });

  it("are one in a plain file and none in a file that begins with numbers", () => {
    expect(guessHeaderRows(table(["a", "b"], ["1", "2"]))).toBe(1);
    expect(guessHeaderRows(table(["1", "2"], ["1", "2"]))).toBe(0);
  });

  it("give every column a name of its own", () => {
    const headers = columnHeaders(table(["a", "", "a", "a (2)", "a"], ["1", "2", "3", "4", "5"]), 1);
    const names = headers.map(({ header }) => header);
    expect(names.slice(0, 3)).toEqual(["a", "Column 2", "a (2)"]);
    expect(new Set(names).size).toBe(5);
  });
});
