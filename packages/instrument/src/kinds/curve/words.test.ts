import { describe, expect, it } from "vitest";
import { readBack } from "./read-back.ts";
import { curveSamples } from "./samples.ts";
import { curveAnswer, curveSpec } from "./spec.ts";
import { courseInWords, describeCurve } from "./words.ts";

const { spec } = curveSamples[0]!.asked;
const pair = { first: 1, second: 0 };
const course = (first: number[], second: number[]) => courseInWords(spec, pair, first, second, "en");

describe("the course of a pair in words", () => {
  const capability = [20, 35, 50, 70, 90];

  it("says until when one curve stays below the other", () => {
    expect(course([10, 20, 30, 70, 95], capability)).toBe(
      "Alignment stays below Capability until +10 years.",
    );
    expect(course([10, 20, 30, 40, 50], capability)).toBe(
      "Alignment stays below Capability at every horizon.",
    );
  });

  it("says when one that is ahead falls behind, and when it comes back", () => {
    expect(course([20, 30, 40, 50, 60], capability)).toBe(
      "Alignment stays at or above Capability until it falls below at +2 years.",
    );
    expect(course([20, 30, 40, 50, 90], capability)).toBe(
      "Alignment falls below Capability at +2 years and reaches it again at +20 years.",
    );
    expect(course([10, 40, 40, 50, 60], capability)).toBe(
      "Alignment stays below Capability until +2 years and falls below again at +5 years.",
    );
    expect(course([10, 40, 40, 80, 60], capability)).toBe(
      "Alignment and Capability change places 4 times, first at +2 years.",
    );
  });

  it("tells the same from never below", () => {
    expect(course(capability, capability)).toBe("Alignment and Capability are the same at every horizon.");
    expect(course([20, 35, 50, 70, 91], capability)).toBe("Alignment is never below Capability.");
  });
});

describe("curves in words", () => {
  const values = [
    [20, 35, 50, 70, 90],
    [20, 25, 40, 75, 70],
  ];

  it("names every value, in both languages", () => {
    expect(describeCurve(spec, { own: { values } }, "en").own).toMatch(
      /^Capability: now 20, \+2 years 35, .* Alignment and Capability change places 3 times, first at \+2 years\.$/,
    );
    expect(describeCurve(spec, { own: { values } }, "de").own).toContain("wechseln 3 Mal den Platz");
  });

  it("are read back as far as curves are complete", () => {
    expect(readBack(spec, [values[0]!, [20, null, null, null, null]], "en")).toEqual([
      "Capability goes from 20 to 90.",
    ]);
    expect(readBack(spec, values, "en")).toHaveLength(3);
    expect(
      readBack(
        spec,
        [
          [null, 1, 2, 3, 4],
          [null, 1, 2, 3, 4],
        ],
        "en",
      ),
    ).toEqual([]);
  });
});

describe("the specification of curves", () => {
  const problemsOf = (changes: object) =>
    curveSpec.safeParse({ ...spec, ...changes }).error?.issues.map(({ message }) => message) ?? [];

  it("refuses horizons out of order, twins, and pairs of what is not there", () => {
    expect(problemsOf({ horizons: spec.horizons.toReversed() })).toEqual([
      "Each horizon lies after the one before it.",
    ]);
    expect(problemsOf({ series: [spec.series[0], spec.series[0]] })).toEqual([
      "Two curves have the same label.",
    ]);
    expect(problemsOf({ pairs: [{ first: 0, second: 2 }] })).toEqual([
      "A pair names a curve that is not there.",
    ]);
    expect(problemsOf({ pairs: [{ first: 1, second: 1 }] })).toEqual(["A pair is of two different curves."]);
    expect(problemsOf({ pairs: [pair, { first: 0, second: 1 }] })).toEqual([
      "Two pairs hold the same curves against each other.",
    ]);
  });

  it("says which curve breaks its rule, and where", () => {
    const parsed = curveAnswer(spec).safeParse({ values: [[20, 35, 34, 70, 90], values()] });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
      "“Capability” may not fall, and does at “+5 years”.",
    ]);
  });

  function values(): number[] {
    return [20, 25, 40, 75, 70];
  }
});
