import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectAllClose, expectClose } from "../testing/close.ts";
import { designEffect } from "./design-effect.ts";
import { effectiveSampleSize } from "./effective-sample-size.ts";
import { postStratify } from "./post-stratify.ts";
import { rake } from "./rake.ts";
import { trimWeights } from "./trim-weights.ts";

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((s, v) => s + v, 0);

describe("the effective sample size", () => {
  it("equals the reference to 1e-9", () => {
    expectClose(effectiveSampleSize(reference.kish_neff.w), reference.kish_neff.neff);
  });

  it("is n for equal weights, 1 for a single voice, and never more than n", () => {
    expect(effectiveSampleSize([3, 3, 3, 3])).toBeCloseTo(4, 12);
    expect(effectiveSampleSize([0, 0, 8])).toBe(1);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 9, noNaN: true }), { minLength: 1 }), (weights) => {
        expect(effectiveSampleSize(weights)).toBeLessThanOrEqual(weights.length + 1e-9);
        expect(designEffect(weights)).toBeGreaterThanOrEqual(1 - 1e-12);
      }),
      { seed: 1 },
    );
    expect(designEffect([1, 3])).toBeCloseTo(1.25, 12);
  });

  it("refuses weights that are none", () => {
    expect(() => effectiveSampleSize([])).toThrow(AnalyticsArgumentError);
    expect(() => effectiveSampleSize([0, 0])).toThrow(AnalyticsArgumentError);
    expect(() => designEffect([1, -1])).toThrow(AnalyticsArgumentError);
    expect(() => designEffect([1, Number.NaN])).toThrow(AnalyticsArgumentError);
  });
});

describe("raking", () => {
  it("reproduces the reference table of iterative proportional fitting to 1e-9", () => {
    const { seed, row, col, fit } = reference.ipf;
    const cells = seed.flatMap((counts, i) => counts.map((count, j) => ({ i, j, count })));
    const { weights } = rake([cells.map(({ i }) => i), cells.map(({ j }) => j)], [row, col], {
      weights: cells.map(({ count }) => count),
    });
    // The sample and the targets both count 100.
    expectAllClose(weights, fit.flat());
  });

  it("meets every margin and keeps the odds ratios of the sample", () => {
    const shares = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 2 });
    const counts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(shares, shares, counts, (rows, columns, cells) => {
        const { weights } = rake(
          [
            [0, 0, 1, 1],
            [0, 1, 0, 1],
          ],
          [rows, columns],
          { weights: cells },
        );
        expectClose((weights[0]! + weights[1]!) / sum(cells), rows[0]! / sum(rows), 1e-9);
        expectClose((weights[0]! + weights[2]!) / sum(cells), columns[0]! / sum(columns), 1e-9);
        const odds = (t: ArrayLike<number>) => (t[0]! * t[3]!) / (t[1]! * t[2]!);
        expectClose(odds(weights), odds(cells), 1e-9);
      }),
      { seed: 2 },
    );
  });

  it("leaves a sample that fits as it is, and drops categories the population has not", () => {
    expect(rake([[0, 1]], [[1, 1]])).toEqual({ weights: Float64Array.of(1, 1), iterations: 1 });
    expectAllClose(rake([[0, 1, 1]], [[0, 5]]).weights, [0, 1.5, 1.5]);
  });

  it("refuses margins that cannot be met", () => {
    expect(() => rake([], [])).toThrow(/at least one margin/);
    expect(() => rake([[]], [[1]])).toThrow(/at least one/);
    expect(() => rake([[0, 1]], [])).toThrow(/one target a margin/);
    expect(() => rake([[0, 2]], [[1, 1]])).toThrow(/indices from 0 to 1/);
    expect(() => rake([[0, 0]], [[1, 1]])).toThrow(/category 1, which is empty/);
    expect(() => rake([[0, 1]], [[1, Number.NaN]])).toThrow(AnalyticsArgumentError);
    expect(() => rake([[0, 1]], [[1, 1]], { weights: [1] })).toThrow(/one weight a respondent/);
    // The two margins are the same variable with different targets.
    expect(() =>
      rake(
        [
          [0, 1],
          [0, 1],
        ],
        [
          [1, 1],
          [1, 3],
        ],
        { maxIterations: 50 },
      ),
    ).toThrow(/some weighting reaches/);
  });
});

describe("post-stratification", () => {
  it("gives each stratum its share of the population, worked by hand", () => {
    expectAllClose(postStratify([0, 0, 0, 1], [1, 1]), [2 / 3, 2 / 3, 2 / 3, 2], 1e-12);
    expectAllClose(postStratify([0, 0, 1], [30, 10], [1, 2, 1]), [1, 2, 1], 1e-12);
  });

  it("is raking on one margin", () => {
    const strata = [0, 1, 2, 2, 1, 0, 0];
    expectAllClose(postStratify(strata, [5, 2, 3]), rake([strata], [[5, 2, 3]]).weights, 1e-12);
  });

  it("refuses an empty stratum", () => {
    expect(() => postStratify([0, 0], [1, 1])).toThrow(/category 1, which is empty/);
    expect(() => postStratify([], [1])).toThrow(/at least one/);
    expect(() => postStratify([0.5], [1])).toThrow(AnalyticsArgumentError);
    expect(() => postStratify([0], [1], [-1])).toThrow(AnalyticsArgumentError);
  });
});

describe("trimming of weights", () => {
  it("spreads what is cut off in proportion, worked by hand", () => {
    expectAllClose(trimWeights([1, 1, 1, 7], { high: 2 }), [5 / 3, 5 / 3, 5 / 3, 5], 1e-12);
    expectAllClose(trimWeights([1, 3], { high: 1 }), [2, 2], 1e-12);
    expectAllClose(trimWeights([0, 1, 3], { low: 0.9, high: 2 }), [0, 1.8, 2.2], 1e-12);
  });

  it("keeps the sum, the bounds and the order", () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(weights, fc.double({ min: 1, max: 5, noNaN: true }), (w, high) => {
        const trimmed = trimWeights(w, { low: 0.2, high });
        const mean = sum(w) / w.length;
        expectClose(sum(trimmed), sum(w));
        trimmed.forEach((value, i) => {
          expect(value).toBeLessThanOrEqual(high * mean * (1 + 1e-12));
          expect(value).toBeGreaterThanOrEqual(0.2 * mean * (1 - 1e-12));
          w.forEach((other, j) => other < w[i]! && expect(trimmed[j]).toBeLessThanOrEqual(value));
        });
      }),
      { seed: 3 },
    );
  });

  it("refuses bounds that leave no room for the mean", () => {
    expect(() => trimWeights([1, 2], { high: 0.9 })).toThrow(/at least 1/);
    expect(() => trimWeights([1, 2], { low: 1.1, high: 2 })).toThrow(/from 0 to 1/);
    expect(() => trimWeights([], { high: 2 })).toThrow(AnalyticsArgumentError);
    expect(() => trimWeights([1, Number.NaN], { high: 2 })).toThrow(AnalyticsArgumentError);
  });
});
