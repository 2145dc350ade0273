import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom, type Random } from "../random.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectClose } from "../testing/close.ts";
import { meanDifferenceCovariance } from "./mean-difference-covariance.ts";
import { nullBand } from "./null-band.ts";
import { pairedTotalVariationBand } from "./paired-total-variation-band.ts";
import { totalVariationDistance } from "./total-variation.ts";

const options = () => ({ random: seededRandom(7), draws: 40_000, level: 0.95 });

const HALF_DIFFER = [
  [0.5, -0.5],
  [-0.5, 0.5],
];

describe("pairedTotalVariationBand", () => {
  it("is half-normal for two options", () => {
    // |N(0, 0.5/100)|: mean √(2/π) σ, 95 % point 1.959964 σ, σ = √0.005. Monte-Carlo error below 1 %.
    const band = pairedTotalVariationBand(HALF_DIFFER, 100, options());
    expectClose(band.mean, Math.sqrt(2 / Math.PI) * Math.sqrt(0.005), 0.015);
    expectClose(band.upper, 1.959963984540054 * Math.sqrt(0.005), 0.02);
  });

  it("adds up the half-normal means of the options", () => {
    // M = 2 (I/3 − 1/9) on three options: each difference is N(0, 4/9 / n), so that the mean is 3/2 · √(2/π) · 2/3 / √n.
    const moments = [0, 1, 2].map((i) => [0, 1, 2].map((j) => 2 * ((i === j ? 1 / 3 : 0) - 1 / 9)));
    const { mean } = pairedTotalVariationBand(moments, 400, options());
    expectClose(mean, (Math.sqrt(2 / Math.PI) * 1) / 20, 0.012);
  });

  it("equals the band of independent groups when own and predicted are drawn independently", () => {
    const p = [0.1, 0.3, 0.4, 0.15, 0.05];
    const moments = p.map((a, i) => p.map((b, j) => 2 * ((i === j ? a : 0) - a * b)));
    const paired = pairedTotalVariationBand(moments, 2000, options());
    const independent = nullBand(p, 2000, 2000, { ...options(), distance: totalVariationDistance });
    expectClose(paired.mean, independent.mean, 0.015);
    expectClose(paired.upper, independent.upper, 0.03);
  });

  it("does not depend on the order of the options", () => {
    const p = [0.1, 0.3, 0.4, 0.2];
    const momentsOf = (q: number[]) => q.map((a, i) => q.map((b, j) => (i === j ? a : 0) - a * b));
    const one = pairedTotalVariationBand(momentsOf(p), 50, options());
    const other = pairedTotalVariationBand(momentsOf(p.toReversed()), 50, options());
    expectClose(one.mean, other.mean, 0.012);
    expectClose(one.upper, other.upper, 0.02);
  });

  it("is zero when nobody's two distributions differ, and for a single option", () => {
    const none = [
      [0, 0],
      [0, 0],
    ];
    expect(pairedTotalVariationBand(none, 9, options())).toEqual({ mean: 0, upper: 0 });
    expect(pairedTotalVariationBand([[0]], 9, options())).toEqual({ mean: 0, upper: 0 });
  });

  it("refuses matrices that are no second moments, impossible sizes, draws and levels", () => {
    const negative = [
      [-0.5, 0.5],
      [0.5, -0.5],
    ];
    for (const moments of [[], [[0.5, 0.5]], [[1]], negative]) {
      expect(() => pairedTotalVariationBand(moments, 9, options())).toThrow(AnalyticsArgumentError);
    }
    for (const n of [0, -1, 0.5, NaN]) {
      expect(() => pairedTotalVariationBand(HALF_DIFFER, n, options())).toThrow(AnalyticsArgumentError);
    }
    for (const wrong of [{ draws: 0 }, { level: 1 }]) {
      expect(() => pairedTotalVariationBand(HALF_DIFFER, 9, { ...options(), ...wrong })).toThrow(
        AnalyticsArgumentError,
      );
    }
  });
});

/** 100 points over four items: half towards a whim, half towards a taste that a person's two answers share. */
function twoAnswers(random: Random): [own: number[], predicted: number[]] {
  const taste = random.integer(4);
  const answer = () => {
    const masses = [10, 20, 10, 10];
    masses[taste] = masses[taste]! + 30;
    const whim = random.integer(4);
    masses[whim] = masses[whim]! + 20;
    return masses;
  };
  return [answer(), answer()];
}

function productsOf(vectors: number[][]): { n: number; sums: number[]; products: number[][] } {
  const sums = [0, 0, 0, 0];
  const products = sums.map(() => [0, 0, 0, 0]);
  for (const vector of vectors) {
    for (const [i, a] of vector.entries()) {
      sums[i] = sums[i]! + a;
      for (const [j, b] of vector.entries()) products[i]![j] = products[i]![j]! + a * b;
    }
  }
  return { n: vectors.length, sums, products };
}

/** How many of 1,500 surveys without a difference lie beyond their own band. */
function beyond(random: Random, people: { both: number; own: number; crowd: number }): number {
  let count = 0;
  for (let trial = 0; trial < 1500; trial++) {
    const pairs = Array.from({ length: people.both }, () => twoAnswers(random));
    const own = [...pairs, ...Array.from({ length: people.own }, () => twoAnswers(random))].map(([a]) => a);
    const crowd = [...pairs, ...Array.from({ length: people.crowd }, () => twoAnswers(random))].map(
      ([, b]) => b,
    );
    const apart = pairs.map(([a, b]) => b.map((mass, item) => mass - a[item]!));
    const [x, y] = [productsOf(crowd), productsOf(own)];
    const covariance = meanDifferenceCovariance(x, y, productsOf(apart))!;
    const { upper } = pairedTotalVariationBand(covariance, 1, { random, draws: 1000, level: 0.95 });
    if (100 * totalVariationDistance(y.sums, x.sums) > upper) count++;
  }
  return count;
}

describe("a total variation band (simulated)", () => {
  const { low, high } = binomialBand(1500, 0.05);

  it.each([
    [30, 0, 0],
    [30, 60, 0],
    [20, 15, 15],
    [0, 40, 20],
  ])(
    "holds in 95 of 100 surveys with %i who gave both, %i an own view, %i a prediction alone",
    (both, own, crowd) => {
      const count = beyond(seededRandom(31), { both, own, crowd });
      expect(count).toBeGreaterThanOrEqual(low);
      expect(count).toBeLessThanOrEqual(high);
    },
  );

  it("is wide enough with ten people", () => {
    const count = beyond(seededRandom(32), { both: 10, own: 0, crowd: 0 });
    expect(count).toBeLessThanOrEqual(high);
  });
});
