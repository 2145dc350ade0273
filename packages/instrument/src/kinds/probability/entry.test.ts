import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestPerMille, readEntry, writeEntry } from "./entry.ts";
import { oddsOf } from "./odds.ts";
import { placeOf, stepAt, stepped, STEPS } from "./steps.ts";
import { describeProbability } from "./words.ts";

describe("the scale of a probability", () => {
  it("has tenths of a per cent below 1 % and above 99 %, whole per cents between", () => {
    expect(STEPS).toHaveLength(11 + 97 + 11);
    expect(STEPS.slice(0, 13)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30]);
    expect(STEPS.slice(-13)).toEqual([970, 980, 990, 991, 992, 993, 994, 995, 996, 997, 998, 999, 1000]);
  });

  it("leads from every place to its step and back", () => {
    for (const [place, step] of STEPS.entries())
      expect([placeOf(step), stepAt(place)]).toEqual([place, step]);
  });

  it("is walked in its own steps and ends at both ends", () => {
    expect([stepped(10, 1), stepped(10, -1), stepped(990, 1), stepped(0, -1), stepped(995, 10)]).toEqual([
      20, 9, 991, 0, 1000,
    ]);
    expect(stepped(null, -1)).toBe(500);
  });

  it("is entered at the next step from between two", () => {
    expect([stepped(455, 1), stepped(455, -1), stepped(455, 10), stepped(455, -10)]).toEqual([
      460, 450, 550, 360,
    ]);
    expect([stepped(0.5, 1), stepped(0.5, -1)]).toEqual([1, 0]);
  });
});

describe("a probability as it is typed", () => {
  it.each([
    ["30", 300],
    ["30 %", 300],
    ["0.5", 5],
    ["0,5%", 5],
    [".3", 3],
    ["99.9", 999],
    ["100", 1000],
    ["0", 0],
    ["0.", 0],
    ["1 in 200", 5],
    ["1/200", 5],
    ["199 von 200", 995],
    ["٣٠٪", 300],
    ["٠٫٥", 5],
    // 0.33 % lies nearest to 0.3 %.
    ["1 in 300", 3],
  ])("%s is %i per mille", (text, perMille) => {
    expect(readEntry(text)).toEqual({ perMille });
  });

  it.each([
    ["101", "range"],
    ["3 in 2", "range"],
    ["1 in 0", "range"],
    ["12.5", "fine"],
    ["0.05", "fine"],
    ["about 3", "number"],
    ["-1", "number"],
    ["1 in", "number"],
  ])("%s is no answer: %s", (text, problem) => {
    expect(readEntry(text)).toEqual({ problem });
  });

  it("is stepped on from the nearest number, also where it is no answer", () => {
    expect(["45.5", "150", "1 in 3", "about 3", ""].map(nearestPerMille)).toEqual([
      455,
      1000,
      1000 / 3,
      null,
      null,
    ]);
    expect(nearestPerMille("0 in 0")).toBeNull();
  });

  it("is nothing while the field is empty", () => {
    expect([readEntry(""), readEntry(" % ")]).toEqual([null, null]);
  });

  it("is read back from what is written, in every language", () => {
    for (const perMille of STEPS) {
      for (const locale of ["en", "de"] as const) {
        expect(readEntry(writeEntry(perMille, locale))).toEqual({ perMille });
      }
    }
  });
});

describe("a probability as a chance", () => {
  it.each([
    [5, "1 in 200"],
    [3, "about 1 in 333"],
    [995, "199 in 200"],
    [300, "3 in 10"],
    [350, "7 in 20"],
    [370, "37 in 100"],
    [970, "about 32 in 33"],
    [800, "4 in 5"],
    [500, "as likely as not"],
    [0, "it cannot happen"],
    [1000, "it is certain"],
  ])("%i per mille is %s", (perMille, words) => {
    const spec = { event: "", rule: "", date: "" };
    expect(describeProbability(spec, { own: { perMille } }, "en").own).toContain(`(${words})`);
  });

  it("is right to a hundredth, and exact where it says so", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STEPS.slice(1, -1)), (perMille) => {
        const odds = oddsOf(perMille);
        if (!odds) throw new Error("no odds");
        const off = Math.abs(odds.k / odds.n - perMille / 1000);
        expect(off).toBeLessThan(odds.exact ? 1e-12 : 0.01);
      }),
    );
  });
});
