import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectAllClose } from "../testing/close.ts";
import { distributionFromQuantiles } from "./distribution-from-quantiles.ts";

const triple = [
  { value: 10, probability: 0.1 },
  { value: 20, probability: 0.5 },
  { value: 40, probability: 0.9 },
];

describe("a distribution from a few of its points", () => {
  it("is scipy's monotone cubic through the points and the ends of the axis", () => {
    const { at, val } = reference.pchip;
    const { cdf } = distributionFromQuantiles(triple, { low: 0, high: 80 });
    expectAllClose(at.map(cdf), val);
  });

  it("ends at one minus the mass on never, and has no quantile beyond it", () => {
    const { cdf, quantile, never } = distributionFromQuantiles(triple.slice(0, 2), {
      low: 0,
      high: 80,
      never: 0.3,
    });
    expect(never).toBe(0.3);
    expect([cdf(-1), cdf(0), cdf(80), cdf(1e9)]).toEqual([0, 0, 0.7, 0.7]);
    expect(quantile(0.5)).toBeCloseTo(20, 12);
    expect(quantile(0.71)).toBe(Infinity);
    expect(quantile(0)).toBe(0);
  });

  it("scales quantiles asked given that it happens by the mass that it does", () => {
    const { cdf } = distributionFromQuantiles(triple, { low: 0, high: 80, never: 0.4, given: "ever" });
    expectAllClose([10, 20, 40, 80].map(cdf), [0.06, 0.3, 0.54, 0.6], 1e-12);
  });

  it("is smooth in the logarithm on a log10 scale", () => {
    const points = [{ value: 1e3, probability: 0.5 }];
    const { cdf, quantile } = distributionFromQuantiles(points, { low: 1, high: 1e6, scale: "log10" });
    // Equal steps of the logarithm on both sides of the median: the curve is the straight line in log10.
    expectAllClose([10, 100, 1e4].map(cdf), [1 / 6, 1 / 3, 2 / 3], 1e-12);
    expect(quantile(1 / 3)).toBeCloseTo(100, 9);
  });

  it("keeps equal quantiles as an atom, continuous from the right", () => {
    const points = [
      { value: 20, probability: 0.1 },
      { value: 20, probability: 0.5 },
      { value: 40, probability: 0.9 },
    ];
    const { cdf, quantile } = distributionFromQuantiles(points, { low: 0, high: 80 });
    expect(cdf(20 - 1e-9)).toBeCloseTo(0.1, 6);
    expect(cdf(20)).toBe(0.5);
    expect([quantile(0.1), quantile(0.3), quantile(0.5)]).toEqual([20, 20, 20]);
  });

  it("accepts atoms at both ends of the axis", () => {
    const points = [
      { value: 0, probability: 0.2 },
      { value: 10, probability: 0.6 },
    ];
    const { cdf, quantile } = distributionFromQuantiles(points, { low: 0, high: 10 });
    expect([cdf(-1), cdf(0), cdf(5), cdf(10)]).toEqual([0, 0.2, 0.4, 1]);
    expect([quantile(0.1), quantile(0.2), quantile(0.9)]).toEqual([0, 0, 10]);
  });

  it("puts everything on never when the person does", () => {
    const { cdf, quantile } = distributionFromQuantiles([{ value: 5, probability: 0 }], {
      low: 0,
      high: 10,
      never: 1,
    });
    expect([cdf(5), cdf(10), quantile(0.5)]).toEqual([0, 0, Infinity]);
  });

  it("does not fall, and its quantile is the inverse", () => {
    const step = fc.double({ min: 0.01, max: 1, noNaN: true });
    const steps = fc.array(fc.tuple(step, step), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(steps, fc.double({ min: 0, max: 1, noNaN: true }), (moves, share) => {
        let [value, probability] = [0, 0];
        const mass = moves.reduce((sum, [, p]) => sum + p, 0) + 0.1;
        const points = moves.map(([v, p]) => ({
          value: (value += v),
          probability: (probability += p / mass),
        }));
        const { cdf, quantile } = distributionFromQuantiles(points, { low: 0, high: value + 1 });
        const grid = Array.from({ length: 101 }, (_, i) => cdf(((value + 1) * i) / 100));
        grid.slice(1).forEach((p, i) => expect(p).toBeGreaterThanOrEqual(grid[i]! - 1e-12));
        expect(cdf(quantile(share))).toBeCloseTo(share, 9);
      }),
      { seed: 3 },
    );
  });

  it("refuses points that are not a cumulative distribution on the axis", () => {
    const ends = { low: 0, high: 80 };
    expect(() => distributionFromQuantiles([], ends)).toThrow(/at least one point/);
    expect(() => distributionFromQuantiles(triple.toReversed(), ends)).toThrow(/values in order/);
    expect(() => distributionFromQuantiles(triple, { low: 0, high: 30 })).toThrow(/from 0 to 30/);
    const falling = [
      { value: 1, probability: 0.5 },
      { value: 2, probability: 0.4 },
    ];
    expect(() => distributionFromQuantiles(falling, ends)).toThrow(/do not fall/);
    expect(() => distributionFromQuantiles(triple, { ...ends, never: 0.3 })).toThrow(/up to 0.7/);
    expect(() => distributionFromQuantiles(triple, { ...ends, never: Number.NaN })).toThrow(
      AnalyticsArgumentError,
    );
    expect(() => distributionFromQuantiles([{ value: Number.NaN, probability: 0.5 }], ends)).toThrow(
      /in order/,
    );
    expect(() => distributionFromQuantiles([{ value: 1, probability: Number.NaN }], ends)).toThrow(
      /do not fall/,
    );
    expect(() => distributionFromQuantiles(triple, { ...ends, scale: "log10" })).toThrow(/positive value/);
    expect(() => distributionFromQuantiles(triple, { low: 80, high: 0 })).toThrow(/low < high/);
    const { cdf, quantile } = distributionFromQuantiles(triple, ends);
    expect(() => cdf(Number.NaN)).toThrow(AnalyticsArgumentError);
    expect(() => quantile(1.2)).toThrow(AnalyticsArgumentError);
  });
});
