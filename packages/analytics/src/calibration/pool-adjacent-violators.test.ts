import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import models from "../../reference/models.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectAllClose, expectClose } from "../testing/close.ts";
import { poolAdjacentViolators } from "./pool-adjacent-violators.ts";

const points = fc.array(
  fc.record({ value: fc.integer({ min: -20, max: 20 }), weight: fc.integer({ min: 1, max: 9 }) }),
  { minLength: 1, maxLength: 20 },
);

/** The min–max formula of isotonic regression, straight from its definition. */
function byMinMax(values: number[], weights: number[]): number[] {
  const mean = (from: number, to: number) => {
    let sum = 0;
    let weight = 0;
    for (let i = from; i <= to; i++) {
      sum += weights[i]! * values[i]!;
      weight += weights[i]!;
    }
    return sum / weight;
  };
  return values.map((_, i) => {
    let best = -Infinity;
    for (let a = 0; a <= i; a++) {
      let least = Infinity;
      for (let b = i; b < values.length; b++) least = Math.min(least, mean(a, b));
      best = Math.max(best, least);
    }
    return best;
  });
}

describe("poolAdjacentViolators", () => {
  it("reproduces scipy and R's isoreg", () => {
    // This reference took the outcomes in order, without merging equal forecasts.
    const { o, pav_after_sort } = reference.pav_plain;
    expectAllClose(poolAdjacentViolators(o), pav_after_sort, 1e-9, 1);
    // R prints 13 digits.
    expectAllClose(poolAdjacentViolators(models.isoreg.y), models.isoreg.fit, 1e-12, 1);
  });

  it("is the min–max formula of weighted means", () => {
    fc.assert(
      fc.property(points, (list) => {
        const values = list.map(({ value }) => value);
        const weights = list.map(({ weight }) => weight);
        expectAllClose(poolAdjacentViolators(values, weights), byMinMax(values, weights), 1e-9, 1);
      }),
    );
  });

  it("does not decrease, keeps the weighted mean, and changes nothing the second time", () => {
    fc.assert(
      fc.property(points, (list) => {
        const values = list.map(({ value }) => value);
        const weights = list.map(({ weight }) => weight);
        const fitted = poolAdjacentViolators(values, weights);
        const total = (of: ArrayLike<number>) => weights.reduce((sum, w, i) => sum + w * of[i]!, 0);
        expectClose(total(fitted), total(values), 1e-9, 1);
        fitted.forEach((value, i) => i > 0 && expect(value).toBeGreaterThanOrEqual(fitted[i - 1]!));
        expectAllClose(poolAdjacentViolators(fitted, weights), fitted, 1e-12, 1);
      }),
    );
  });

  it("weights each value by one unless told otherwise", () => {
    expectAllClose(poolAdjacentViolators([4, 1]), [2.5, 2.5]);
    expectAllClose(poolAdjacentViolators([4, 1], [1, 2]), [2, 2]);
  });

  it("leaves nothing, one value and a rising sequence alone", () => {
    expect(Array.from(poolAdjacentViolators([]))).toEqual([]);
    expect(Array.from(poolAdjacentViolators([-3]))).toEqual([-3]);
    expect(Array.from(poolAdjacentViolators([1, 1, 2, 5]))).toEqual([1, 1, 2, 5]);
  });

  it.each([
    ["NaN", () => poolAdjacentViolators([1, NaN]), /finite numbers/],
    ["infinity", () => poolAdjacentViolators([Infinity]), /finite numbers/],
    ["a missing weight", () => poolAdjacentViolators([1, 2], [1]), /2 weights/],
    ["a weight of zero", () => poolAdjacentViolators([1], [0]), /weights above 0/],
    ["an infinite weight", () => poolAdjacentViolators([1], [Infinity]), /finite weights/],
  ])("refuses %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});
