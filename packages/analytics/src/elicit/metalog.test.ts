import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectAllClose, expectClose } from "../testing/close.ts";
import { metalog } from "./metalog.ts";

describe("the metalog of a symmetric triplet", () => {
  it("reproduces the reference coefficients and quantiles to 1e-9", () => {
    const { alpha, q, a, quantiles, feasible } = reference.metalog3;
    const fitted = metalog({ low: q[0]!, median: q[1]!, high: q[2]! }, alpha);
    expectAllClose(fitted.coefficients, a);
    expect(fitted.feasible).toBe(feasible);
    for (const [p, value] of Object.entries(quantiles)) expectClose(fitted.quantile(Number(p)), value);
  });

  it("passes through the three values it was given", () => {
    const gap = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(gap, gap, fc.double({ min: 0.01, max: 0.4, noNaN: true }), (below, above, alpha) => {
        const fitted = metalog({ low: 5 - below, median: 5, high: 5 + above }, alpha);
        expectAllClose(
          [alpha, 0.5, 1 - alpha].map(fitted.quantile),
          [5 - below, 5, 5 + above],
          1e-9,
          below + above,
        );
      }),
      { seed: 2 },
    );
  });

  it("is the logistic distribution when the triplet is symmetric", () => {
    const fitted = metalog({ low: -Math.log(9), median: 0, high: Math.log(9) }, 0.1);
    expectAllClose(fitted.coefficients, [0, 1, 0], 1e-12, 1);
    // The logistic density at its p-quantile is p (1 − p).
    expect(fitted.densityAtQuantile(0.3)).toBeCloseTo(0.21, 12);
  });

  it("increases everywhere exactly when it says it is feasible, up to the accuracy of Keelin's bound", () => {
    const increases = (median: number) => {
      const fitted = metalog({ low: 0, median, high: 1 }, 0.1);
      const grid = Array.from({ length: 1999 }, (_, i) => (i + 1) / 2000);
      return [fitted.feasible, grid.every((p) => fitted.densityAtQuantile(p) > 0)];
    };
    expect(increases(0.17)).toEqual([true, true]);
    expect(increases(0.83)).toEqual([true, true]);
    expect(increases(0.15)).toEqual([false, false]);
    expect(increases(0.85)).toEqual([false, false]);
  });

  it("refuses a triplet out of order and probabilities without a quantile", () => {
    expect(() => metalog({ low: 3, median: 3, high: 4 }, 0.1)).toThrow(/low < median < high/);
    expect(() => metalog({ low: 1, median: 2, high: Infinity }, 0.1)).toThrow(AnalyticsArgumentError);
    expect(() => metalog({ low: 1, median: 2, high: Number.NaN }, 0.1)).toThrow(AnalyticsArgumentError);
    expect(() => metalog({ low: 1, median: 2, high: 3 }, 0.5)).toThrow(/between 0 and 0.5/);
    const fitted = metalog({ low: 1, median: 2, high: 3 }, 0.1);
    expect(() => fitted.quantile(0)).toThrow(AnalyticsArgumentError);
    expect(() => fitted.densityAtQuantile(1)).toThrow(AnalyticsArgumentError);
  });
});
