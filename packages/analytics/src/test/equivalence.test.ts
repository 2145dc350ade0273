import { describe, expect, it, vi } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { sampleNormal } from "../special/sample.ts";
import { studentTQuantile } from "../special/student-t.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectClose } from "../testing/close.ts";
import { equivalenceTest, equivalenceTestFromMoments } from "./equivalence.ts";
import { minimumDetectableShift } from "./minimum-detectable-shift.ts";

// Simulations of a true null take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const differences = [0, 1, -1, 0, 2, 1, 0, -1, 0, 1, 0, 0];

describe("equivalenceTest", () => {
  it("is the larger of scipy's two one-sided t-tests", () => {
    // scipy.stats.ttest_1samp(d, −m, alternative="greater") and (d, m, alternative="less"): t = 3, −1 and 5, −3.
    const half = equivalenceTest(differences, { margin: 0.5 });
    expectClose(half.statistic, 1);
    expectClose(half.pValue, 0.1694003480981008);
    const one = equivalenceTest(differences, { margin: 1 });
    expectClose(one.statistic, 3);
    expectClose(one.pValue, 0.006039919735960685);
  });

  it("uses both ends of an uneven margin", () => {
    expectClose(
      equivalenceTest(differences, { margin: { low: -0.5, high: 2 } }).pValue,
      0.006039919735960685,
    );
    expectClose(equivalenceTest(differences, { margin: { low: -9, high: 0.5 } }).pValue, 0.1694003480981008);
  });

  it("has a negative statistic and p above one half outside the margin", () => {
    const { statistic, pValue } = equivalenceTest(differences, { margin: 0.1 });
    expect(statistic).toBeLessThan(0);
    expect(pValue).toBeGreaterThan(0.5);
  });

  it("says p ≤ 0.05 exactly when the 90 % interval lies inside the margin", () => {
    const [n, mean, standardDeviation] = [30, 0.2, 0.7];
    const reach = mean + (studentTQuantile(0.95, n - 1) * standardDeviation) / Math.sqrt(n);
    const moments = { n, mean, standardDeviation };
    expect(equivalenceTestFromMoments(moments, { margin: reach * 1.000001 }).pValue).toBeLessThan(0.05);
    expect(equivalenceTestFromMoments(moments, { margin: reach * 0.999999 }).pValue).toBeGreaterThan(0.05);
  });

  it("goes to its limits without any spread", () => {
    expect(equivalenceTest([0, 0, 0], { margin: 1 })).toEqual({ statistic: Infinity, pValue: 0 });
    expect(equivalenceTest([2, 2, 2], { margin: 1 })).toEqual({ statistic: -Infinity, pValue: 1 });
    expect(equivalenceTest([1, 1, 1], { margin: 1 })).toEqual({ statistic: 0, pValue: 0.5 });
  });

  it("refuses one person, NaN and margins without room", () => {
    for (const values of [[], [1], [1, NaN], [1, Infinity]]) {
      expect(() => equivalenceTest(values, { margin: 1 })).toThrow(AnalyticsArgumentError);
    }
    for (const margin of [
      0,
      -1,
      NaN,
      Infinity,
      { low: 1, high: 1 },
      { low: NaN, high: 1 },
      { low: 0, high: Infinity },
    ]) {
      expect(() => equivalenceTest(differences, { margin })).toThrow(AnalyticsArgumentError);
    }
    for (const wrong of [
      { n: 1 },
      { n: 2.5 },
      { mean: NaN },
      { standardDeviation: -1 },
      { standardDeviation: NaN },
    ]) {
      const moments = { n: 9, mean: 0, standardDeviation: 1, ...wrong };
      expect(() => equivalenceTestFromMoments(moments, { margin: 1 })).toThrow(AnalyticsArgumentError);
    }
  });

  it.each([
    { name: "normal differences", draw: sampleNormal },
    {
      name: "five-point differences",
      draw: (random: ReturnType<typeof seededRandom>) => random.integer(5) - 2,
    },
  ])("claims equivalence for a shift on the margin 5 % of the time ($name)", ({ draw }) => {
    const random = seededRandom(77);
    const trials = 4000;
    let claimed = 0;
    for (let trial = 0; trial < trials; trial++) {
      const sample = Array.from({ length: 40 }, () => 0.8 + draw(random));
      if (equivalenceTest(sample, { margin: 0.8 }).pValue <= 0.05) claimed++;
    }
    const { low, high } = binomialBand(trials, 0.05);
    expect(claimed).toBeGreaterThanOrEqual(low);
    expect(claimed).toBeLessThanOrEqual(high);
  });
});

describe("minimumDetectableShift", () => {
  it("inverts the power of the t-test as scipy's noncentral t does", () => {
    // scipy.stats.nct; the case of two people by 25-digit quadrature with mpmath.
    expectClose(minimumDetectableShift({ n: 122, standardDeviation: 1.2 }), 0.30681439635307217);
    expectClose(minimumDetectableShift({ n: 5, standardDeviation: 1 }), 1.6819969659555545);
    expectClose(minimumDetectableShift({ n: 10, standardDeviation: 2.5 }), 2.4900034286386097);
    const strict = { n: 30, standardDeviation: 1, level: 0.99, power: 0.9 };
    expectClose(minimumDetectableShift(strict), 0.7477403442396783);
    const lax = { n: 1000, standardDeviation: 1, level: 0.9, power: 0.5 };
    expectClose(minimumDetectableShift(lax), 0.05201013027972316);
    expectClose(minimumDetectableShift({ n: 20, standardDeviation: 1, power: 0.1 }), 0.15349950205545027);
    expectClose(minimumDetectableShift({ n: 2, standardDeviation: 1 }), 11.549888435882357);
  });

  it("is found as often as its power says", () => {
    const shift = minimumDetectableShift({ n: 25, standardDeviation: 1 });
    const random = seededRandom(25);
    const critical = studentTQuantile(0.975, 24);
    const trials = 4000;
    let found = 0;
    for (let trial = 0; trial < trials; trial++) {
      const sample = Array.from({ length: 25 }, () => shift + sampleNormal(random));
      const mean = sample.reduce((a, b) => a + b) / 25;
      const variance = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 24;
      if (Math.abs(mean) / Math.sqrt(variance / 25) > critical) found++;
    }
    const { low, high } = binomialBand(trials, 0.8);
    expect(found).toBeGreaterThanOrEqual(low);
    expect(found).toBeLessThanOrEqual(high);
  });

  it("is zero without spread and proportional to it", () => {
    expect(minimumDetectableShift({ n: 9, standardDeviation: 0 })).toBe(0);
    const unit = minimumDetectableShift({ n: 9, standardDeviation: 1 });
    expectClose(minimumDetectableShift({ n: 9, standardDeviation: 3 }), 3 * unit, 1e-12);
  });

  it("refuses one person, negative spread and a power no better than chance", () => {
    const good = { n: 9, standardDeviation: 1 };
    for (const wrong of [
      { n: 1 },
      { n: NaN },
      { n: 2.5 },
      { standardDeviation: -1 },
      { standardDeviation: NaN },
      { level: 1 },
      { level: 0 },
      { power: 1 },
      { power: 0.05 },
      { power: NaN },
    ]) {
      expect(() => minimumDetectableShift({ ...good, ...wrong })).toThrow(AnalyticsArgumentError);
    }
  });
});
