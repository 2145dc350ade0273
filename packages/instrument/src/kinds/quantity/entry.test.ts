import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionFromQuantiles } from "@plumbline/analytics/elicit/distribution-from-quantiles";
import { roundSteps, stepsOf, valueAt, type QuantityAxis } from "./axis.ts";
import { cumulative } from "./curve.ts";
import { labelAt, readEntry, stepWords, writeEntry } from "./entry.ts";
import { readNumber } from "./read-number.ts";

const data: QuantityAxis = { scale: "log10", low: 0, high: 15, unit: "examples" };
const tax: QuantityAxis = { scale: "linear", low: -50, high: 200, step: 0.5, unit: "%" };
const years: QuantityAxis = { scale: "date", low: 2025, high: 2125, grain: "year" };
const months: QuantityAxis = { scale: "date", low: 2025, high: 2060, grain: "month" };
const far: QuantityAxis = { scale: "linear", low: 1_000_000, high: 1_000_010, step: 1, unit: "chips" };

describe("a number as it is typed", () => {
  it.each([
    ["10k", 1e4],
    ["10 K", 1e4],
    ["1e6", 1e6],
    ["1.1e6", 1_100_000],
    ["2.5 million", 2.5e6],
    ["2.5m", 2.5e6],
    ["3bn", 3e9],
    ["1 billion", 1e9],
    ["10^6", 1e6],
    ["2 x 10^5", 2e5],
    ["2×10^5", 2e5],
    ["2,500,000", 2.5e6],
    ["2,500", 2500],
    ["2.500", 2.5],
    ["2,5", 2.5],
    ["0,125", 0.125],
    ["1.234.567,5", 1_234_567.5],
    ["1 000", 1000],
    ["−12", -12],
    [".5", 0.5],
    ["20 examples", 20],
    ["٢٬٥٠٠", 2500],
    ["٢٫٥٠٠", 2.5],
    ["۲۰٪", 20],
  ])("%s is %d in English", (typed, value) => {
    expect(readNumber(typed, "en", "examples")).toBe(value);
  });

  it.each([
    ["2.500", 2500],
    ["2,500", 2.5],
    ["2.500.000", 2.5e6],
    ["2,5 Mio.", 2.5e6],
    ["3 Millionen", 3e6],
    ["1 Mrd", 1e9],
    ["1 Billion", 1e12],
    ["0.125", 0.125],
    ["٢٬٥٠٠", 2500],
    ["٢٫٥٠٠", 2.5],
  ])("%s is %d in German", (typed, value) => {
    expect(readNumber(typed, "de")).toBe(value);
  });

  it.each(["many", "1..2", "1,2,3", "10 zillion", "1e", "--3", ".", "1,23,456", "e5"])(
    "%s is none",
    (typed) => {
      expect(readNumber(typed, "en")).toBeNull();
    },
  );
});

describe("an answer as it is typed", () => {
  it("is the step of the axis that is nearest", () => {
    expect(readEntry("20k", data, "en")).toEqual({ step: 430 });
    expect(readEntry("12.2 %", tax, "en")).toEqual({ step: 124 });
    expect(readEntry("2035", years, "en")).toEqual({ step: 10 });
  });

  it("means the end of a year that is given without a month", () => {
    expect(readEntry("2035", months, "en")).toEqual({ step: 131 });
    expect(stepWords(months, 131, "en")).toBe("December 2035");
    for (const june of ["2035-06", "6/2035", "06.2035", "June 2035", "jun 2035", "٢٠٣٥-٠٦"]) {
      expect(readEntry(june, months, "en")).toEqual({ step: 125 });
    }
    expect(readEntry("März 2035", months, "de")).toEqual({ step: 122 });
  });

  it("says what is wrong with it", () => {
    expect(readEntry("lots", data, "en")).toEqual({ problem: "number" });
    expect(readEntry("0", data, "en")).toEqual({ problem: "positive" });
    expect(readEntry("1e16", data, "en")).toEqual({ problem: "range" });
    expect(readEntry("-50.2", tax, "en")).toEqual({ problem: "range" });
    expect(readEntry("200.1", tax, "en")).toEqual({ problem: "range" });
    expect(readEntry("2024", years, "en")).toEqual({ problem: "range" });
    expect(readEntry("2061", months, "en")).toEqual({ problem: "range" });
    expect(readEntry("2035-13", months, "en")).toEqual({ problem: "date" });
    expect(readEntry("soon", years, "en")).toEqual({ problem: "date" });
    expect(readEntry("  ", data, "en")).toBeNull();
  });

  it("is read back from what is written, in every language", () => {
    fc.assert(
      fc.property(fc.constantFrom(data, tax, years, months, far), fc.nat(1500), (axis, drawn) => {
        const step = Math.min(drawn, stepsOf(axis));
        for (const locale of ["en", "de"] as const) {
          expect(readEntry(writeEntry(axis, step, locale), axis, locale)).toEqual({ step });
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is said with its unit, large ones in words", () => {
    expect(stepWords(data, 430, "en")).toBe("20,000 examples");
    expect(stepWords(data, 640, "en")).toBe("2.5 million examples");
    expect(stepWords(data, 640, "de")).toBe("2,5 Millionen examples");
    expect(stepWords(data, 1500, "en")).toBe("10¹⁵ examples");
    expect(labelAt(data, 1500, "en")).toBe("10¹⁵");
    expect(labelAt(data, 600, "en")).toBe("1M");
    expect(labelAt(months, 131, "en")).toBe("2035");
  });

  it("is said in full where a word for millions would make one of several", () => {
    const said = (axis: QuantityAxis) =>
      roundSteps(axis, 3).map((step) => [labelAt(axis, step, "en"), stepWords(axis, step, "de")]);
    expect(said(far)).toEqual([
      ["1,000,000", "1.000.000 chips"],
      ["1,000,005", "1.000.005 chips"],
      ["1,000,010", "1.000.010 chips"],
    ]);
    const millions: QuantityAxis = { scale: "linear", low: 0, high: 10_000_000, step: 50_000, unit: "" };
    expect(said(millions)).toEqual([
      ["0", "0"],
      ["5M", "5 Millionen"],
      ["10M", "10 Millionen"],
    ]);
    expect(stepWords(millions, 51, "en")).toBe("2.55 million");
    // Half a step further, where a median can lie.
    expect([stepWords(far, 4.5, "en"), stepWords(millions, 51.5, "en")]).toEqual([
      "1,000,004.5 chips",
      "2.575 million",
    ]);
  });

  it("is never said as another answer on the same axis is", () => {
    const decimals = fc.integer({ min: -3, max: 6 });
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), decimals, fc.nat(99), (from, power, more) => {
        const step = Number(`${1 + more}e${power - 2}`);
        const low = Number((from * 1000 * step).toPrecision(12));
        const axis: QuantityAxis = { scale: "linear", low, high: low + 20 * step, step, unit: "" };
        const all = Array.from({ length: 21 }, (_, at) => at);
        expect(new Set(all.map((at) => stepWords(axis, at, "en"))).size).toBe(21);
        expect(new Set(all.map((at) => labelAt(axis, at, "en"))).size).toBe(21);
      }),
    );
  });

  it("says a minus in words, and writes the sign of the keyboard into a field", () => {
    const change: QuantityAxis = { scale: "linear", low: -90, high: 500, step: 5, unit: "per cent" };
    expect(stepWords(change, 0, "en")).toBe("−90 per cent");
    expect(labelAt(change, 0, "en")).toBe("−90");
    expect(writeEntry(change, 0, "en")).toBe("-90");
  });
});

describe("the curve drawn while one types", () => {
  it("is the one the estimate is made with", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }),
        fc.array(fc.double({ min: -10, max: 1010, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (drawn, places) => {
          const [low = 0, middle = 0, high = 0] = drawn.toSorted((a, b) => a - b);
          const points = [
            { value: low, probability: 0.1 },
            { value: middle, probability: 0.5 },
            { value: high, probability: 0.9 },
          ];
          const { cdf } = distributionFromQuantiles(points, { low: 0, high: 1000 });
          const drawnCurve = cumulative(
            points.map(({ value, probability }) => ({ at: value, share: probability })),
            { low: 0, high: 1000 },
          );
          for (const at of [...places, low, middle, high, 0, 1000]) {
            expect(drawnCurve(at)).toBeCloseTo(cdf(at), 12);
          }
        },
      ),
    );
  });
});

it("gives every step of a logarithmic axis a number of its own", () => {
  const numbers = Array.from({ length: 1501 }, (_, step) => valueAt(data, step));
  expect(new Set(numbers).size).toBe(1501);
});
