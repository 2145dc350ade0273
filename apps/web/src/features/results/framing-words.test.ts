import type { Framing } from "@plumbline/api/findings/framings";
import { describe, expect, it } from "vitest";
import { dateWords, framingAxis, framingSentence, framingSource } from "./framing-words.ts";

const point = (at: number, share: number) => ({ at, share, low: share - 0.1, high: share + 0.1 });
const arm = (id: string, points: Framing["arms"][number]["points"], continuous: boolean) => ({
  id,
  label: `Asked ${id}`,
  questions: [id],
  n: { least: 9, most: 12 },
  points,
  continuous,
});
const framing = (low: number, high: number): Framing => ({
  id: "timing",
  title: "Two framings",
  arms: [
    arm("years", [point(2031, 0.2), point(2036, 0.4), point(2046, 0.6)], false),
    arm("chances", [point(2027, 0.05), point(2036, 0.3), point(2100, 0.9)], true),
  ],
  differences: [
    { at: 2036, first: "years", second: "chances", difference: { value: 0.1, low, high } },
    { at: 2046, first: "years", second: "chances", difference: { value: 0.4, low: 0.3, high: 0.5 } },
  ],
});

describe("two framings of one belief", () => {
  it("are told apart only where the interval of their difference leaves zero out", () => {
    expect(framingSentence(framing(0.02, 0.18), "en")).toBe(
      "By the end of 2035: 40 % where “Asked years” was asked, 30 % where “Asked chances” was. The ways of asking make a difference of +10 percentage points (+2 to +18).",
    );
    expect(framingSentence(framing(-0.08, 0.28), "de")).toBe(
      "Bis Ende 2035: 40\u00a0% auf die Frage „Asked years“, 30\u00a0% auf die Frage „Asked chances“. Ein Unterschied von +10 Prozentpunkten (−8 bis +28) könnte Zufall sein.",
    );
  });

  it("have no sentence where they meet at no date", () => {
    expect(framingSentence({ ...framing(0, 1), differences: [] }, "en")).toBeNull();
  });

  it("are drawn to about twice as far as single dates reach, and name their people and their release", () => {
    const axis = framingAxis(framing(0, 1), "en");
    expect([axis.low, axis.high]).toEqual([2027, 2065]);
    expect(axis.ticks.map(({ label }) => label)).toEqual(["2030", "2035", "2045", "2064"]);
    expect(framingSource(framing(0, 1), "R-1", "en")).toBe(
      "n = 9 to 12 “Asked years”, n = 9 to 12 “Asked chances” · release R-1",
    );
  });
});

describe("a date in words", () => {
  it.each([
    [2031, "en", "2030"],
    [2030 + 31 / 365, "en", "January 2030"],
    [2030 + 31 / 365, "de", "Januar 2030"],
    [2028 + 60 / 366, "en", "February 2028"],
    [2030 + 14 / 365, "en", "14 January 2030"],
  ] as const)("%d in %s is %s", (at, locale, words) => {
    expect(dateWords(at, locale)).toBe(words);
  });
});
