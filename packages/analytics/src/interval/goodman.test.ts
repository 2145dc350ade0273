import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { sampleMultinomial } from "../special/sample.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectClose } from "../testing/close.ts";
import { goodmanIntervals } from "./goodman.ts";
import { wilsonInterval } from "./wilson.ts";

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
