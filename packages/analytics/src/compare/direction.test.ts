import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { samePair } from "../testing/arbitrary.ts";
import { expectClose } from "../testing/close.ts";
import { flagshipTable } from "../testing/flagship-table.ts";
import { directionIndex, meanShift, stochasticDominance } from "./direction.ts";
import { wassersteinDistance } from "./wasserstein.ts";

const item = reference.compare_ae_capabilities_item;

describe("meanShift", () => {
  it("is the predicted mean minus the actual mean", () => {
    expectClose(meanShift(item.actual, item.predicted), item.mean_pred - item.mean_actual);
    expect(meanShift([1, 1, 0], [0, 1, 1])).toBe(1);
    expect(meanShift([0, 1, 1], [1, 1, 0])).toBe(-1);
  });

  it("uses the scores it is given", () => {
    // Means by hand: (0 + 1)/2 and (1 + 10)/2.
    expect(meanShift([1, 1, 0], [0, 1, 1], [0, 1, 10])).toBe(5);
  });

  it("is zero for a single option", () => {
    expect(meanShift([4], [9])).toBe(0);
    expect(meanShift([4], [9], [7])).toBe(0);
  });
});

describe("directionIndex", () => {
  it.each(flagshipTable)("reproduces D = $direction for $key", ({ own, predicted, direction }) => {
    expect(Math.abs(directionIndex(own, predicted) - direction)).toBeLessThanOrEqual(0.005);
  });

  it("is zero between equal distributions, also when only rounding tells them apart", () => {
    expect(directionIndex([1, 2, 3], [2, 4, 6])).toBe(0);
    expect(directionIndex([0.1, 0.2, 0.7], [0.3, 0.6, 2.1])).toBe(0);
    expect(directionIndex([5], [7])).toBe(0);
  });

  it("is zero for a pure change of spread", () => {
    expect(directionIndex([0, 1, 0], [1, 0, 1])).toBe(0);
  });

  it("weighs the two directions by the scores", () => {
    // F − G = −1/2, +1/2 with gaps 1 and 3: (−.5 + 1.5) / (.5 + 1.5).
    expect(directionIndex([0, 1, 0], [1, 0, 1], [0, 1, 4])).toBe(0.5);
  });
});

describe("stochasticDominance", () => {
  it("names the direction when one distribution lies wholly above the other", () => {
    expect(stochasticDominance(item.actual, item.predicted)).toBe("higher");
    expect(stochasticDominance(item.predicted, item.actual)).toBe("lower");
  });

  it("says where the cumulative shares cross", () => {
    // Cumulative: 0, 1, 1 against 1/4, 1/2, 1: q is ahead at the lowest option and behind from the second.
    expect(stochasticDominance([0, 4, 0], [1, 1, 2])).toEqual({ crossesAt: 1 });
    // Touching is not crossing: differences +, 0, −.
    expect(stochasticDominance([2, 1, 1, 4], [1, 2, 3, 2])).toEqual({ crossesAt: 2 });
  });

  it("is not misled by cumulative shares that touch", () => {
    expect(stochasticDominance([2, 0, 2, 0], [0, 2, 0, 2])).toBe("higher");
    expect(stochasticDominance([1, 2, 1], [1, 1, 2])).toBe("higher");
  });

  it("calls proportional counts equal, and tells apart what differs by one answer in a hundred million", () => {
    expect(stochasticDominance([1, 2, 3], [100, 200, 300])).toBe("equal");
    expect(stochasticDominance([0.1, 0.2, 0.7], [0.3, 0.6, 2.1])).toBe("equal");
    expect(stochasticDominance([5], [7])).toBe("equal");
    expect(stochasticDominance([5e7, 5e7], [5e7 - 1, 5e7 + 1])).toBe("higher");
  });
});

describe("the verdicts on direction", () => {
  const refused: [number[], number[], number[]?][] = [
    [[], []],
    [
      [1, 2],
      [1, 2, 3],
    ],
    [
      [0, 0],
      [1, 1],
    ],
    [
      [1, NaN],
      [1, 1],
    ],
    [
      [1, 1],
      [1, -1],
    ],
  ];
  it.each([meanShift, directionIndex, stochasticDominance])(
    "of %s refuse what is no distribution",
    (measure) => {
      for (const [p, q] of refused) expect(() => measure(p, q)).toThrow(AnalyticsArgumentError);
    },
  );

  it("refuse scores that do not increase, are not finite or are too few", () => {
    for (const scores of [[1, 1], [2, 1], [1], [1, NaN], [1, Infinity], [-Infinity, 1]]) {
      expect(() => meanShift([1, 1], [1, 2], scores)).toThrow(AnalyticsArgumentError);
      expect(() => directionIndex([1, 1], [1, 2], scores)).toThrow(AnalyticsArgumentError);
    }
    expect(() => meanShift([1], [1], [NaN])).toThrow(AnalyticsArgumentError);
  });

  it("agree: |D| ≤ 1, and W1 = |shift| exactly when one distribution dominates", () => {
    fc.assert(
      fc.property(samePair(), ([p, q]) => {
        const shift = meanShift(p, q);
        const distance = wassersteinDistance(p, q);
        const verdict = stochasticDominance(p, q);
        const index = directionIndex(p, q);
        expect(Math.abs(index)).toBeLessThanOrEqual(1);
        expect(directionIndex(q, p)).toBeCloseTo(-index, 12);
        expect(Math.abs(distance - Math.abs(shift)) < 1e-12).toBe(typeof verdict === "string");
        if (verdict === "higher") expect(index).toBe(1);
        if (verdict === "lower") expect(index).toBe(-1);
        if (verdict === "equal") expect(distance).toBeLessThan(1e-12);
      }),
      { seed: 21, numRuns: 500 },
    );
  });
});
