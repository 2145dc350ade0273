import { describe, expect, it, vi } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom, type Random } from "../random.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { bootstrapInterval } from "./bootstrap.ts";

// Simulations of a true null take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Law school admission scores and grades of 15 schools (Efron 1979). */
const LSAT = [576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594];
const GPA = [3.39, 3.3, 2.81, 3.03, 3.44, 3.07, 3.0, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96];
const schools = LSAT.map((lsat, i) => ({ lsat, gpa: GPA[i] ?? 0 }));

function correlation(people: readonly { lsat: number; gpa: number }[]): number {
  const x = mean(people.map((person) => person.lsat));
  const y = mean(people.map((person) => person.gpa));
  let [xy, xx, yy] = [0, 0, 0];
  for (const { lsat, gpa } of people) {
    xy += (lsat - x) * (gpa - y);
    xx += (lsat - x) ** 2;
    yy += (gpa - y) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

describe("bootstrapInterval", () => {
  it("agrees with scipy.stats.bootstrap on the law school correlation", () => {
    // scipy 1.17 with 400,000 resamples; at 20,000 draws the ends vary by about 0.004.
    const options = { random: seededRandom(15), draws: 20_000 };
    const percentile = bootstrapInterval(schools, correlation, options);
    expect(Math.abs(percentile.low - 0.4603)).toBeLessThan(0.012);
    expect(Math.abs(percentile.high - 0.9617)).toBeLessThan(0.004);
    const bca = bootstrapInterval(schools, correlation, { ...options, method: "bca" });
    expect(Math.abs(bca.low - 0.3312)).toBeLessThan(0.02);
    expect(Math.abs(bca.high - 0.9418)).toBeLessThan(0.005);
  });

  it("agrees with scipy.stats.bootstrap on the mean of ten skewed and tied answers", () => {
    const sample = [1, 2, 2, 3, 3, 3, 4, 9, 15, 40];
    const expected = [
      { method: "percentile", level: 0.95, low: 2.8, high: 16.2 },
      { method: "percentile", level: 0.8, low: 3.8, high: 13.0 },
      { method: "bca", level: 0.95, low: 3.6, high: 20.8 },
      { method: "bca", level: 0.8, low: 4.7, high: 15.5 },
    ] as const;
    for (const { method, level, low, high } of expected) {
      const interval = bootstrapInterval(sample, mean, {
        random: seededRandom(2),
        draws: 40_000,
        method,
        level,
      });
      // The resampled means lie on a grid of 0.1. The upper tail rests on how often 40 is drawn: over 24 seeds the
      // upper end of the 95 % BCa interval ran from 20.2 to 21.3, a standard deviation of 0.3.
      expect(Math.abs(interval.low - low)).toBeLessThan(0.11);
      expect(Math.abs(interval.high - high)).toBeLessThan(method === "bca" && level === 0.95 ? 0.9 : 0.25);
    }
  });

  it("is the percentile interval at 95 % unless asked otherwise", () => {
    const draws = 500;
    const plain = bootstrapInterval(LSAT, mean, { random: seededRandom(3), draws });
    const stated = bootstrapInterval(LSAT, mean, {
      random: seededRandom(3),
      draws,
      level: 0.95,
      method: "percentile",
    });
    expect(plain).toEqual(stated);
  });

  it("resamples whole people and shows the statistic nobody else", () => {
    const seen: number[] = [];
    bootstrapInterval(
      schools,
      (people) => {
        for (const person of people) expect(schools).toContain(person);
        seen.push(people.length);
        return 0;
      },
      { random: seededRandom(4), draws: 20, method: "bca" },
    );
    // 20 resamples, the estimate, and 15 times everybody but one.
    expect(seen).toEqual([...Array.from({ length: 21 }, () => 15), ...Array.from({ length: 15 }, () => 14)]);
  });

  it("leaves every person out once", () => {
    const sums: number[] = [];
    const sample = [1, 10, 100, 1000];
    bootstrapInterval(
      sample,
      (people) => {
        const sum = people.reduce((a, b) => a + b, 0);
        if (people.length === 3) sums.push(sum);
        return sum;
      },
      { random: seededRandom(4), draws: 1, method: "bca" },
    );
    expect(sums.sort((a, b) => a - b)).toEqual([111, 1011, 1101, 1110]);
  });

  it("shrinks to the estimate when the statistic does not vary", () => {
    for (const method of ["percentile", "bca"] as const) {
      const options = { random: seededRandom(5), draws: 100, method };
      expect(bootstrapInterval([4, 4, 4], mean, options)).toEqual({ low: 4, high: 4 });
    }
  });

  it("stays finite when the estimate lies outside all resamples, or the acceleration is extreme", () => {
    // The number of distinct people is largest in the sample itself.
    const distinct = bootstrapInterval(LSAT, (people) => new Set(people).size, {
      random: seededRandom(6),
      draws: 200,
      method: "bca",
    });
    expect(distinct.low).toBeLessThanOrEqual(distinct.high);
    expect(distinct.high).toBeLessThanOrEqual(15);
    const wild = bootstrapInterval([0, 0, 0, 0, 0, 0, 1e6], (people) => mean(people) ** 3, {
      random: seededRandom(6),
      draws: 200,
      method: "bca",
      level: 0.9999,
    });
    expect(Number.isFinite(wild.low) && Number.isFinite(wild.high) && wild.low <= wild.high).toBe(true);
  });

  it("refuses fewer than two people, impossible options and statistics that are not finite", () => {
    const good = { random: seededRandom(7), draws: 10 };
    expect(() => bootstrapInterval([], mean, good)).toThrow(AnalyticsArgumentError);
    expect(() => bootstrapInterval([1], mean, good)).toThrow(AnalyticsArgumentError);
    for (const draws of [0, -1, 1.5, NaN]) {
      expect(() => bootstrapInterval([1, 2], mean, { ...good, draws })).toThrow(AnalyticsArgumentError);
    }
    for (const level of [0, 1, NaN]) {
      expect(() => bootstrapInterval([1, 2], mean, { ...good, level })).toThrow(AnalyticsArgumentError);
    }
    expect(() => bootstrapInterval([1, 2], () => NaN, good)).toThrow(AnalyticsArgumentError);
    expect(() => bootstrapInterval([1, 2], mean, { ...good, method: "basic" as "bca" })).toThrow(
      AnalyticsArgumentError,
    );
  });

  it.each([
    {
      name: "five-point answers",
      draw: (random: Random) => [1, 1, 1, 2, 2, 3, 3, 4, 5, 5][random.integer(10)] ?? 0,
      truth: 2.7,
    },
    { name: "skewed answers", draw: (random: Random) => -Math.log(1 - random.next()), truth: 1 },
  ])("covers the mean of 60 people close to 95 % of the time ($name)", ({ draw, truth }) => {
    const random = seededRandom(60);
    const trials = 400;
    const covered = { percentile: 0, bca: 0 };
    for (let trial = 0; trial < trials; trial++) {
      const sample = Array.from({ length: 60 }, () => draw(random));
      for (const method of ["percentile", "bca"] as const) {
        const { low, high } = bootstrapInterval(sample, mean, { random, draws: 250, method });
        if (low <= truth && truth <= high) covered[method]++;
      }
    }
    // Both are known to fall short of the level by an amount of order 1/n (one to two points here).
    for (const count of [covered.percentile, covered.bca]) {
      expect(count).toBeGreaterThanOrEqual(binomialBand(trials, 0.93).low);
      expect(count).toBeLessThanOrEqual(binomialBand(trials, 0.955).high);
    }
  });
});
