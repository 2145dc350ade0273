import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { chiSquareSurvival } from "./chi-square.ts";
import { regularizedBeta } from "./incomplete-beta.ts";
import { normalCdf } from "./normal.ts";
import { sampleBinomial, sampleMultinomial, sampleNormal } from "./sample.ts";
import { sortedQuantile } from "./sorted-quantile.ts";

describe("sampleBinomial", () => {
  it.each([
    { n: 1, p: 0.3 },
    { n: 20, p: 0.05 },
    { n: 40, p: 0.5 },
    { n: 122, p: 0.92 },
    { n: 1000, p: 0.013 },
    { n: 1_000_000, p: 0.4 },
  ])("follows the binomial distribution for n = $n, p = $p", ({ n, p }) => {
    const random = seededRandom(n);
    const draws = 20_000;
    const samples = Array.from({ length: draws }, () => sampleBinomial(random, n, p));
    // Pearson's test over cells of about a tenth each, with cell probabilities from the beta function.
    const atMost = (k: number) => (k < 0 ? 0 : k >= n ? 1 : regularizedBeta(1 - p, n - k, k + 1));
    const sd = Math.sqrt(n * p * (1 - p));
    const cuts = [...new Set([-1.3, -0.8, -0.4, 0, 0.4, 0.8, 1.3].map((z) => Math.floor(n * p + z * sd)))];
    const edges = [-1, ...cuts.filter((cut) => cut >= 0 && cut < n), n];
    let statistic = 0;
    for (let cell = 1; cell < edges.length; cell++) {
      const [low, high] = [edges[cell - 1] ?? 0, edges[cell] ?? 0];
      const expected = draws * (atMost(high) - atMost(low));
      const observed = samples.filter((sample) => sample > low && sample <= high).length;
      statistic += (observed - expected) ** 2 / expected;
    }
    expect(chiSquareSurvival(statistic, edges.length - 2)).toBeGreaterThan(1e-4);
  });

  it("is certain at the ends", () => {
    const random = seededRandom(1);
    expect(sampleBinomial(random, 0, 0.5)).toBe(0);
    expect(sampleBinomial(random, 9, 0)).toBe(0);
    expect(sampleBinomial(random, 9, 1)).toBe(9);
  });

  it("refuses fractions, negative numbers and NaN", () => {
    const random = seededRandom(1);
    for (const [n, p] of [
      [-1, 0.5],
      [1.5, 0.5],
      [NaN, 0.5],
      [3, -0.1],
      [3, 1.1],
      [3, NaN],
    ] as const) {
      expect(() => sampleBinomial(random, n, p)).toThrow(AnalyticsArgumentError);
    }
  });
});

describe("sampleMultinomial", () => {
  it("gives every option its binomial mean and variance and loses nobody", () => {
    const random = seededRandom(4);
    const probabilities = [0.1, 0, 0.6, 0.25, 0.05];
    const counts = new Float64Array(5);
    const draws = 4000;
    const n = 50;
    const sums = new Float64Array(5);
    const squares = new Float64Array(5);
    for (let draw = 0; draw < draws; draw++) {
      sampleMultinomial(random, n, probabilities, counts);
      expect(counts.reduce((a, b) => a + b)).toBe(n);
      counts.forEach((count, k) => {
        sums[k]! += count;
        squares[k]! += count * count;
      });
    }
    probabilities.forEach((p, k) => {
      const mean = sums[k]! / draws;
      const variance = squares[k]! / draws - mean * mean;
      // Four standard errors; that of a variance is about √(2/draws) of it, a little more for a rare option.
      expect(Math.abs(mean - n * p)).toBeLessThanOrEqual(4 * Math.sqrt((n * p * (1 - p)) / draws));
      expect(Math.abs(variance - n * p * (1 - p))).toBeLessThanOrEqual(
        5 * n * p * (1 - p) * Math.sqrt(2 / draws),
      );
    });
  });

  it("gives everyone to the only option, and to the only one with mass", () => {
    const random = seededRandom(4);
    const one = new Float64Array(1);
    sampleMultinomial(random, 7, [1], one);
    expect([...one]).toEqual([7]);
    const three = new Float64Array(3);
    sampleMultinomial(random, 7, [0, 1, 0], three);
    expect([...three]).toEqual([0, 7, 0]);
  });
});

describe("sampleNormal", () => {
  it("follows the normal distribution", () => {
    const random = seededRandom(8);
    const samples = Array.from({ length: 20_000 }, () => sampleNormal(random)).sort((a, b) => a - b);
    // Kolmogorov's statistic; √n D exceeds 2.2 with probability 1e-4.
    const distance = Math.max(...samples.map((z, i) => Math.abs(normalCdf(z) - (i + 0.5) / samples.length)));
    expect(distance * Math.sqrt(samples.length)).toBeLessThan(2.2);
  });
});

describe("sortedQuantile", () => {
  it("interpolates as R's type 7 does", () => {
    // R: quantile(c(1, 2, 4, 8), c(0, .1, .5, .75, 1))
    const quantiles = [0, 0.1, 0.5, 0.75, 1].map((p) => sortedQuantile([1, 2, 4, 8], p));
    expect(quantiles).toEqual([1, 1.3, 3, 5, 8]);
    expect(sortedQuantile([3], 0.4)).toBe(3);
  });

  it("refuses an empty list and a p outside [0, 1]", () => {
    expect(() => sortedQuantile([], 0.5)).toThrow(AnalyticsArgumentError);
    expect(() => sortedQuantile([1], 1.1)).toThrow(AnalyticsArgumentError);
    expect(() => sortedQuantile([1], NaN)).toThrow(AnalyticsArgumentError);
  });
});
