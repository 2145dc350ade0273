import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedQuantile } from "../special/sorted-quantile.ts";
import { AnalyticsArgumentError } from "../errors.ts";
import { quantileInterval } from "./quantile.ts";

/** 1 … n, each once, so that an order statistic is its own rank. */
function ranks(n: number, p = 0.5) {
  const values = Array.from({ length: n }, (_, i) => i + 1);
  return quantileInterval(
    values,
    values.map(() => 1),
    p,
  ).interval;
}

describe("quantileInterval", () => {
  // Campbell and Gardner, British Medical Journal 296 (1988) 1454, table of ranks for 95 % intervals of a median.
  it.each([
    [6, 1, 6],
    [10, 2, 9],
    [15, 4, 12],
    [20, 6, 15],
    [30, 10, 21],
    [50, 18, 33],
    [100, 40, 61],
  ])("lies between the published ranks for the median of %d", (n, low, high) => {
    expect(ranks(n)).toEqual({ low, high });
  });

  it("has none for the median of fewer than six: 2 · 1/2⁵ is above 5 %", () => {
    expect([1, 2, 3, 4, 5].map((n) => ranks(n))).toEqual([null, null, null, null, null]);
  });

  it("takes the tails of the binomial for other quantiles", () => {
    // Bin(4, 0.9): even P(B < 4) = 1 − 0.9⁴ = 0.34. Bin(29, 0.1): P(B = 0) = 0.9²⁹ = 0.047 is above 2.5 %.
    expect(ranks(4, 0.9)).toBeNull();
    expect(ranks(29, 0.1)).toBeNull();
    // Bin(36, 0.1): P(B = 0) = 0.9³⁶ = 0.0225; P(B ≥ 7) = 0.0628 and P(B ≥ 8) = 0.0235.
    expect(ranks(36, 0.1)).toEqual({ low: 1, high: 8 });
    expect(ranks(36, 0.9)).toEqual({ low: 29, high: 36 });
  });

  it("estimates what the same numbers written out give, and lies around it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(6), { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (counts, p) => {
          const values = counts.map((_, i) => 3 * i - 5);
          const written = counts.flatMap((count, i) => Array.from({ length: count }, () => values[i]!));
          const { n, value, interval } = quantileInterval(values, counts, p);
          expect(n).toBe(written.length);
          expect(value === null).toBe(n === 0);
          if (value === null) return;
          expect(value).toBeCloseTo(sortedQuantile(written, p), 9);
          if (interval) expect(interval.low <= value && value <= interval.high).toBe(true);
        },
      ),
    );
  });

  it("refuses lengths that differ, and probabilities and levels that are none", () => {
    expect(() => quantileInterval([1], [1, 2], 0.5)).toThrow(AnalyticsArgumentError);
    expect(() => quantileInterval([1], [1], 0)).toThrow(AnalyticsArgumentError);
    expect(() => quantileInterval([1], [1], 0.5, 1)).toThrow(AnalyticsArgumentError);
  });
});
