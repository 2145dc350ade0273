import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { logGamma } from "../special/log-gamma.ts";
import { expectClose } from "../testing/close.ts";
import { clopperPearsonInterval } from "./clopper-pearson.ts";
import type { Interval } from "./level.ts";
import { wilsonInterval } from "./wilson.ts";

/** P(the interval covers p), summed exactly over the binomial distribution. */
function coverage(interval: (k: number, n: number, level: number) => Interval, n: number, level: number) {
  const intervals = Array.from({ length: n + 1 }, (_, k) => interval(k, n, level));
  return (p: number) => {
    let covered = 0;
    intervals.forEach(({ low, high }, k) => {
      if (p < low || p > high) return;
      const choose = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
      covered += Math.exp(choose + k * Math.log(p) + (n - k) * Math.log1p(-p));
    });
    return covered;
  };
}

const grid = Array.from({ length: 399 }, (_, i) => (i + 1) / 400);

describe("wilsonInterval", () => {
  it.each(reference.wilson)("agrees with scipy for $k of $n", ({ k, n, lo, hi }) => {
    const { low, high } = wilsonInterval(k, n);
    expectClose(low, lo);
    expectClose(high, hi);
  });

  it("is the set of shares a score test does not reject", () => {
    const { low, high } = wilsonInterval(7, 31, 0.9);
    for (const end of [low, high]) {
      const z = (7 - 31 * end) / Math.sqrt(31 * end * (1 - end));
      expectClose(Math.abs(z), 1.6448536269514722);
    }
  });

  it("covers a share right on average and for most shares", () => {
    // Brown, Cai and DasGupta (2001): mean coverage near .95, oscillating, with dips next to 0 and 1 only.
    for (const n of [5, 10, 30, 122]) {
      const exact = grid.map(coverage(wilsonInterval, n, 0.95));
      const mean = exact.reduce((a, b) => a + b, 0) / exact.length;
      expect(Math.abs(mean - 0.95)).toBeLessThan(0.008);
      const central = exact.filter((_, i) => grid[i]! > 0.2 && grid[i]! < 0.8);
      expect(Math.min(...central)).toBeGreaterThan(0.91);
    }
  });
});

describe("clopperPearsonInterval", () => {
  it.each(reference.wilson)("agrees with scipy for $k of $n", ({ k, n, cp_lo, cp_hi }) => {
    const { low, high } = clopperPearsonInterval(k, n);
    expectClose(low, cp_lo);
    expectClose(high, cp_hi);
  });

  it("is 3/n-like for none of n: 1 − (α/2)^(1/n)", () => {
    expectClose(clopperPearsonInterval(0, 20).high, 1 - 0.025 ** (1 / 20), 1e-12);
    expectClose(clopperPearsonInterval(20, 20, 0.9).low, 0.05 ** (1 / 20), 1e-12);
  });

  it("covers every share at least as often as it says", () => {
    for (const n of [1, 5, 30, 122]) {
      for (const level of [0.8, 0.95]) {
        expect(Math.min(...grid.map(coverage(clopperPearsonInterval, n, level)))).toBeGreaterThanOrEqual(
          level,
        );
      }
    }
  });
});

describe.each([
  ["wilsonInterval", wilsonInterval],
  ["clopperPearsonInterval", clopperPearsonInterval],
])("%s", (_, interval) => {
  it("is exactly 0 at none and exactly 1 at all, and [0, 1] without people", () => {
    expect(interval(0, 7).low).toBe(0);
    expect(interval(7, 7).high).toBe(1);
    expect(interval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it("contains the observed share, mirrors, and widens with the level", () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), (k, rest) => {
        const n = k + rest;
        fc.pre(n > 0);
        const { low, high } = interval(k, n);
        expect(low).toBeLessThanOrEqual(k / n);
        expect(high).toBeGreaterThanOrEqual(k / n);
        const mirrored = interval(rest, n);
        expectClose(mirrored.low, 1 - high, 1e-12, 1);
        expectClose(mirrored.high, 1 - low, 1e-12, 1);
        const wide = interval(k, n, 0.99);
        expect(wide.low).toBeLessThanOrEqual(low);
        expect(wide.high).toBeGreaterThanOrEqual(high);
      }),
      { seed: 32 },
    );
  });

  it("refuses more successes than people, fractions, NaN and levels outside (0, 1)", () => {
    for (const [k, n, level] of [
      [3, 2, 0.95],
      [-1, 2, 0.95],
      [0.5, 2, 0.95],
      [1, 2.5, 0.95],
      [NaN, 2, 0.95],
      [1, NaN, 0.95],
      [1, -2, 0.95],
      [1, 2, 0],
      [1, 2, 1],
      [1, 2, NaN],
      [1, 2, 95],
    ] as const) {
      expect(() => interval(k, n, level)).toThrow(AnalyticsArgumentError);
    }
  });
});
