import { describe, expect, it, vi } from "vitest";
import reference from "../../reference/wasserstein-null.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { sampleMultinomial } from "../special/sample.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectClose } from "../testing/close.ts";
import { nullBand } from "./null-band.ts";
import { wassersteinDistance } from "./wasserstein.ts";

// Simulations of a true null take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Own answers to "research that may advance capabilities should not be done". */
const own = [36, 53, 23, 9, 1];
const options = () => ({ random: seededRandom(2024), draws: 20_000, level: 0.95 });

describe("nullBand", () => {
  it.each(Object.entries(reference))(
    "reproduces the reference simulation for %s people each",
    (n, { mean, q95 }) => {
      const band = nullBand(own, Number(n), Number(n), options());
      // Both sides are simulations of 20,000 draws with a standard deviation of about 0.55 means, so that 1.5 % is 2.7
      // standard errors of their difference; the quantile may be one step 1/n of the lattice off.
      expectClose(band.mean, mean, 0.015);
      expect(Math.abs(band.upper - q95)).toBeLessThanOrEqual(1 / Number(n) + 1e-12);
    },
  );

  it("equals the exact mean Σ_k E|X_k/n − Y_k/m|, X_k and Y_k binomial, for unequal groups", () => {
    // From scipy.stats.binom.pmf, summed over all pairs; simulated with 20,000 draws.
    expectClose(nullBand(own, 30, 30, options()).mean, 0.25262, 0.012);
    expectClose(nullBand(own, 122, 122, options()).mean, 0.12825, 0.012);
    expectClose(nullBand(own, 25, 40, options()).mean, 0.25244, 0.012);
  });

  it("equals the half-normal mean Σ √(2/π · F(1−F)(1/n + 1/m)) for large groups of unequal size", () => {
    const cumulative = [36 / 122, 89 / 122, 112 / 122, 121 / 122];
    const spread = cumulative.reduce((sum, F) => sum + Math.sqrt(F * (1 - F)), 0);
    const expected = Math.sqrt((2 / Math.PI) * (1 / 200_000 + 1 / 1_000_000)) * spread;
    expectClose(nullBand(own, 200_000, 1_000_000, options()).mean, expected, 0.012);
  });

  it("holds 95 % of the distances of fresh samples without a difference", () => {
    const random = seededRandom(12);
    const { upper } = nullBand(own, 40, 25, options());
    const [actual, predicted] = [new Float64Array(5), new Float64Array(5)];
    const common = own.map((count) => count / 122);
    const trials = 4000;
    let beyond = 0;
    for (let trial = 0; trial < trials; trial++) {
      sampleMultinomial(random, 40, common, actual);
      sampleMultinomial(random, 25, common, predicted);
      if (wassersteinDistance(actual, predicted) > upper) beyond++;
    }
    const { low, high } = binomialBand(trials, 0.05);
    expect(beyond).toBeGreaterThanOrEqual(low);
    expect(beyond).toBeLessThanOrEqual(high);
  });

  it("is the same for the same seed", () => {
    expect(nullBand(own, 30, 30, options())).toEqual(nullBand(own, 30, 30, options()));
  });

  it("takes another distance, which sees the simulated counts", () => {
    const band = nullBand([1, 1], 10, 20, {
      ...options(),
      draws: 50,
      distance: (actual, predicted) => actual[0]! + actual[1]! + 1000 * (predicted[0]! + predicted[1]!),
    });
    expectClose(band.mean, 20_010, 1e-12);
    expect(band.upper).toBe(20_010);
  });

  it("is zero when all answers are on one option", () => {
    expect(nullBand([0, 9, 0], 5, 7, options())).toEqual({ mean: 0, upper: 0 });
    expect(nullBand([9], 5, 7, options())).toEqual({ mean: 0, upper: 0 });
  });

  it("refuses an empty distribution, sizes, draws and levels that make no sense", () => {
    const good = options();
    expect(() => nullBand([0, 0], 5, 5, good)).toThrow(AnalyticsArgumentError);
    expect(() => nullBand([1, NaN], 5, 5, good)).toThrow(AnalyticsArgumentError);
    for (const n of [0, -1, 1.5, NaN, Infinity]) {
      expect(() => nullBand(own, n, 5, good)).toThrow(AnalyticsArgumentError);
      expect(() => nullBand(own, 5, n, good)).toThrow(AnalyticsArgumentError);
      expect(() => nullBand(own, 5, 5, { ...good, draws: n })).toThrow(AnalyticsArgumentError);
    }
    for (const level of [0, 1, NaN])
      expect(() => nullBand(own, 5, 5, { ...good, level })).toThrow(AnalyticsArgumentError);
    expect(() => nullBand(own, 5, 5, { ...good, distance: () => NaN })).toThrow(AnalyticsArgumentError);
  });
});
