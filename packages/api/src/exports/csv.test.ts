import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "./csv.ts";

describe("a CSV file", () => {
  it("keeps what a spreadsheet would take for a formula as text, full-width forms included", () => {
    for (const start of ["=", "+", "-", "@", "\t", "\r", "\0", "＝", "＋", "－", "＠"]) {
      const [[cell]] = parse(toCsv([`${start}1+1`], []), { record_delimiter: "\r\n" }) as [[string]];
      expect(cell, JSON.stringify(start)).toBe(`'${start}1+1`);
    }
  });

  it("keeps numbers as numbers, the negative ones too", () => {
    expect(toCsv(["a", "b", "c"], [[-1, 0.5, 100]])).toBe("a,b,c\r\n-1,0.5,100\r\n");
  });

  it("leaves a cell empty where there is no answer, and writes out what is true", () => {
    expect(toCsv(["a", "b", "c"], [[null, true, false]])).toBe("a,b,c\r\n,TRUE,FALSE\r\n");
  });

  it("gives back every text that no formula begins with, whatever it holds", () => {
    const text = fc
      .string({ unit: "binary", minLength: 1 })
      .filter((cell) => !/^[=+\-@\t\r\0＝＋－＠]/.test(cell));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read = parse(toCsv(["a", "b"], rows), { record_delimiter: "\r\n" });
        expect(read).toEqual([["a", "b"], ...rows]);
      }),
    );
  });
});
