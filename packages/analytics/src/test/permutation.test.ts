import { describe, expect, it, vi } from "vitest";
import { wassersteinDistance } from "../compare/wasserstein.ts";
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { permutationTest } from "./permutation.ts";

// Simulations of a true null take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const meanDifference = (x: readonly number[], y: readonly number[]) =>
  Math.abs(sum(x) / x.length - sum(y) / y.length);

function distance(x: readonly number[], y: readonly number[]): number {
  const counts = [new Float64Array(5), new Float64Array(5)] as const;
  for (const answer of x) counts[0][answer - 1]!++;
  for (const answer of y) counts[1][answer - 1]!++;
  return wassersteinDistance(...counts);
}

describe("permutationTest", () => {
  it("approaches the share of all splits at least as extreme", () => {
    // 2 of the 20 splits of six people into three and three separate the fives from the ones.
    const draws = 9999;
    const result = permutationTest([5, 5, 5], [1, 1, 1], meanDifference, { random: seededRandom(1), draws });
    expect(result.statistic).toBe(4);
    const { low, high } = binomialBand(draws, 0.1);
    expect(result.pValue * (draws + 1) - 1).toBeGreaterThanOrEqual(low);
    expect(result.pValue * (draws + 1) - 1).toBeLessThanOrEqual(high);
  });

  it("chooses every split equally often, also with unequal groups", () => {
    for (const [x, y] of [
      [[0], [1, 2, 3]],
      [[0, 1, 2], [3]],
    ] as [number[], number[]][]) {
      const seen = new Map<string, number>();
      const draws = 8000;
      permutationTest(
        x,
        y,
        (first, second) => {
          const key = [first, second].map((group) => group.toSorted((a, b) => a - b).join("")).join(" ");
          seen.set(key, (seen.get(key) ?? 0) + 1);
          return 0;
        },
        { random: seededRandom(2), draws },
      );
      const { low, high } = binomialBand(draws, 0.25);
      const splits =
        x.length === 1 ? ["0 123", "1 023", "2 013", "3 012"] : ["012 3", "013 2", "023 1", "123 0"];
      expect([...seen.keys()].sort()).toEqual(splits);
      for (const count of seen.values()) {
        // The observed split is seen once more than drawn.
        expect(count).toBeGreaterThanOrEqual(low);
        expect(count).toBeLessThanOrEqual(high + 1);
      }
    }
  });

  it("counts the observed split itself: never zero, one when nothing is more extreme", () => {
    const options = { random: seededRandom(3), draws: 19 };
    const far = permutationTest(Array(20).fill(9), Array(20).fill(1), meanDifference, options);
    expect(far.pValue).toBe(1 / 20);
    expect(permutationTest([4, 4], [4, 4, 4], meanDifference, options)).toEqual({ statistic: 0, pValue: 1 });
    expect(permutationTest([1], [2], meanDifference, options).pValue).toBe(1);
  });

  it("takes statistics that differ by rounding for equal", () => {
    let call = 0;
    const drift = () => (call++ === 0 ? 0.3 : 0.1 + 0.2 - 1e-16);
    expect(permutationTest([1], [2], drift, { random: seededRandom(4), draws: 9 }).pValue).toBe(1);
    call = 0;
    const smaller = () => (call++ === 0 ? 0.3 : 0.2999);
    expect(permutationTest([1], [2], smaller, { random: seededRandom(4), draws: 9 }).pValue).toBe(0.1);
  });

  it("leaves its arguments alone and repeats itself under the same seed", () => {
    const [x, y] = [
      [1, 2, 5],
      [3, 4],
    ];
    const first = permutationTest(x, y, meanDifference, { random: seededRandom(5), draws: 99 });
    expect([x, y]).toEqual([
      [1, 2, 5],
      [3, 4],
    ]);
    expect(permutationTest(x, y, meanDifference, { random: seededRandom(5), draws: 99 })).toEqual(first);
  });

  it("refuses an empty group, impossible draws and statistics that are not finite", () => {
    const good = { random: seededRandom(6), draws: 9 };
    expect(() => permutationTest([], [1], meanDifference, good)).toThrow(AnalyticsArgumentError);
    expect(() => permutationTest([1], [], meanDifference, good)).toThrow(AnalyticsArgumentError);
    expect(() => permutationTest([1], [2], () => NaN, good)).toThrow(AnalyticsArgumentError);
    for (const draws of [0, -1, 1.5, NaN]) {
      expect(() => permutationTest([1], [2], meanDifference, { ...good, draws })).toThrow(
        AnalyticsArgumentError,
      );
    }
  });

  it.each([
    { name: "equal groups", n: 20, m: 20 },
    { name: "unequal small groups", n: 6, m: 25 },
  ])("rejects a true null at 5 % as often as promised ($name, W1 on five points)", ({ n, m }) => {
    const random = seededRandom(n);
    const skewed = [1, 1, 1, 1, 2, 2, 3, 4, 5];
    const group = (size: number) =>
      Array.from({ length: size }, () => skewed[random.integer(skewed.length)] ?? 1);
    const trials = 800;
    let rejected = 0;
    for (let trial = 0; trial < trials; trial++) {
      if (permutationTest(group(n), group(m), distance, { random, draws: 199 }).pValue <= 0.05) rejected++;
    }
    // Ties make the test a little conservative.
    const { high } = binomialBand(trials, 0.05);
    expect(rejected).toBeLessThanOrEqual(high);
    expect(rejected).toBeGreaterThanOrEqual(binomialBand(trials, 0.035).low);
  });
});
