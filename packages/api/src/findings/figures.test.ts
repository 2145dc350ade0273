import { describe, expect, it } from "vitest";
import { figuresIn, tableWords } from "./figures.ts";

describe("figures of a finding", () => {
  const english = figuresIn("en");
  const german = figuresIn("de");

  it("have the decimal sign of the language", () => {
    expect([english.decimal(1.8), german.decimal(1.8)]).toEqual(["1.80", "1,80"]);
    expect([english.signed(-0.954), german.signed(0.954)]).toEqual(["−0.95", "+0,95"]);
    expect([english.fullP(7.1e-14), german.fullP(7.1e-14)]).toEqual(["7.1e-14", "7,1e-14"]);
    expect(german.oneDecimal(12.25)).toBe("12,3");
  });

  it("begin with a zero where English leaves it out", () => {
    expect([english.shortP(0.032), german.shortP(0.032)]).toEqual([".032", "0,032"]);
    expect([english.shortP(1e-6), german.shortP(1e-6)]).toEqual(["< .0001", "< 0,0001"]);
  });
});

describe("the cells of a table", () => {
  it("are read in their own words, whatever the head of their column says", () => {
    const table = {
      columns: ["Year of 50 %", "Own, %"],
      rows: [
        ["2035-06", 62.5],
        ["Never", null],
      ],
      words: [
        ["June 2035", "62.50"],
        [null, null],
      ],
    };
    expect(tableWords(table, "en")).toEqual([
      ["June 2035", "62.50"],
      ["Never", "–"],
    ]);
  });

  it("are counts and per cents where they have none: one decimal throughout a column with fractions", () => {
    const table = {
      columns: ["Answer", "n", "%"],
      rows: [
        ["Yes", 1204, 33.3],
        ["No", 2408, 66],
      ],
    };
    expect(tableWords(table, "de")).toEqual([
      ["Yes", "1.204", "33,3"],
      ["No", "2.408", "66,0"],
    ]);
  });
});
