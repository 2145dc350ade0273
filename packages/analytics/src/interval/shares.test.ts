import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { logGamma } from "../special/log-gamma.ts";
import { sampleMultinomial } from "../special/sample.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectClose } from "../testing/close.ts";
import { clopperPearsonInterval } from "./clopper-pearson.ts";
import { goodmanIntervals } from "./goodman.ts";
import type { Interval } from "./level.ts";
import { manskiBounds } from "./manski.ts";
import { wilsonInterval } from "./wilson.ts";

// Simulations of a true null take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

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

describe("goodmanIntervals", () => {
  it("reproduces the published example of seven options", () => {
    // Counts of Sison and Glaz (1995); the Goodman limits as tested in statsmodels and R's DescTools.
    const published = [
      [0.085, 0.166],
      [0.115, 0.204],
      [0.116, 0.207],
      [0.091, 0.173],
      [0.096, 0.181],
      [0.143, 0.239],
      [0.089, 0.171],
    ];
    const intervals = goodmanIntervals([56, 72, 73, 59, 62, 87, 58]);
    intervals.forEach(({ low, high }, k) => {
      expect(Math.abs(low - published[k]![0]!)).toBeLessThan(0.0006);
      expect(Math.abs(high - published[k]![1]!)).toBeLessThan(0.0006);
    });
  });

  it("is Wilson's interval when there is one option, or two at twice the tail", () => {
    expectClose(goodmanIntervals([5])[0]!.low, wilsonInterval(5, 5).low, 1e-12);
    const [yes] = goodmanIntervals([3, 7], 0.9);
    const wilson = wilsonInterval(3, 10, 0.95);
    expectClose(yes!.low, wilson.low, 1e-10);
    expectClose(yes!.high, wilson.high, 1e-10);
  });

  it.each([
    { name: "five even options", probabilities: [0.2, 0.2, 0.2, 0.2, 0.2], n: 60 },
    { name: "skewed options", probabilities: [0.55, 0.25, 0.12, 0.08], n: 122 },
  ])("covers all shares at once at least as often as it says ($name)", ({ probabilities, n }) => {
    const random = seededRandom(n);
    const counts = new Float64Array(probabilities.length);
    const trials = 2000;
    let covered = 0;
    for (let trial = 0; trial < trials; trial++) {
      sampleMultinomial(random, n, probabilities, counts);
      const intervals = goodmanIntervals(counts);
      if (intervals.every(({ low, high }, k) => low <= probabilities[k]! && probabilities[k]! <= high))
        covered++;
    }
    expect(covered).toBeGreaterThanOrEqual(binomialBand(trials, 0.95).low);
  });

  it("knows nothing without answers and is exact at empty and full options", () => {
    expect(goodmanIntervals([0, 0])).toEqual([
      { low: 0, high: 1 },
      { low: 0, high: 1 },
    ]);
    const [none, all] = goodmanIntervals([0, 9]);
    expect([none!.low, all!.high]).toEqual([0, 1]);
  });

  it("refuses no options, fractions, negative counts and NaN", () => {
    for (const counts of [[], [1.5], [-1, 3], [NaN]])
      expect(() => goodmanIntervals(counts)).toThrow(AnalyticsArgumentError);
    expect(() => goodmanIntervals([1, 2], 1)).toThrow(AnalyticsArgumentError);
  });
});

describe("manskiBounds", () => {
  it("counts the silent once as no and once as yes", () => {
    expect(manskiBounds(89, 122, 300)).toEqual({ low: 89 / 300, high: 267 / 300 });
  });

  it("is the observed share when everybody answered, and says nothing when nobody did", () => {
    expect(manskiBounds(3, 12, 12)).toEqual({ low: 0.25, high: 0.25 });
    expect(manskiBounds(0, 0, 40)).toEqual({ low: 0, high: 1 });
    expect(manskiBounds(0, 0, 0)).toEqual({ low: 0, high: 1 });
  });

  it("contains the share whatever the silent would have said", () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(50),
        fc.nat(50),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (k, no, silent, part) => {
          fc.pre(k + no + silent > 0);
          const hidden = Math.round(part * silent);
          const { low, high } = manskiBounds(k, k + no, k + no + silent);
          const truth = (k + hidden) / (k + no + silent);
          expect(low).toBeLessThanOrEqual(truth);
          expect(truth).toBeLessThanOrEqual(high);
        },
      ),
      { seed: 31 },
    );
  });

  it("refuses fewer invited than answers, and fractions", () => {
    for (const [k, n, invited] of [
      [1, 5, 4],
      [6, 5, 9],
      [-1, 5, 9],
      [1, 5, NaN],
      [1, 5, 9.5],
      [0.5, 5, 9],
    ] as const) {
      expect(() => manskiBounds(k, n, invited)).toThrow(AnalyticsArgumentError);
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
