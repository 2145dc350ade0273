import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { regularizedBeta } from "../special/incomplete-beta.ts";
import { normalTwoSided } from "../special/normal.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectClose } from "../testing/close.ts";
import { EXACT_WORK_BUDGET, exactSignFlipTest, signFlipTestFromHistogram } from "./sign-flip.ts";

// Simulations of a true null take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** All 2ⁿ sign patterns, one by one. */
function byEnumeration(differences: number[]): number {
  const observed = Math.abs(differences.reduce((a, b) => a + b, 0));
  let extreme = 0;
  for (let pattern = 0; pattern < 2 ** differences.length; pattern++) {
    const sum = differences.reduce((total, d, i) => total + ((pattern >> i) & 1 ? d : -d), 0);
    if (Math.abs(sum) >= observed) extreme++;
  }
  return extreme / 2 ** differences.length;
}

describe("exactSignFlipTest", () => {
  it("counts the sign patterns of the worked example", () => {
    // 8 of the 16 patterns of ±1 ±1 ±2 ±1 sum to at least 3 in size: ±5 (2) and ±3 (6).
    expect(exactSignFlipTest([1, 1, 2, -1])).toEqual({ statistic: 3, pValue: 0.5 });
  });

  it("equals full enumeration for any whole differences", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 11 }),
        (differences) => {
          const { statistic, pValue } = exactSignFlipTest(differences);
          expect(statistic).toBe(differences.reduce((a, b) => a + b, 0));
          expectClose(pValue, byEnumeration(differences), 1e-14);
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });

  it("depends on the unit and the sign of the differences only through the statistic", () => {
    const differences = [3, -1, 2, 2, 0, -4, 5];
    const { pValue } = exactSignFlipTest(differences);
    expect(exactSignFlipTest(differences.map((d) => d * 1000))).toEqual({ statistic: 7000, pValue });
    expect(exactSignFlipTest(differences.map((d) => -d))).toEqual({ statistic: -7, pValue });
    expect(exactSignFlipTest(differences.filter((d) => d !== 0)).pValue).toBe(pValue);
  });

  it("is the sign test when all differences have one size", () => {
    // scipy.stats.binomtest(78, 90): the differences of the flagship item, reduced to their signs.
    const { plus, minus, p } = reference.paired_ae_capabilities_item.sign_test;
    const signs = [...Array.from({ length: plus }, () => 1), ...Array.from({ length: minus }, () => -1)];
    expectClose(exactSignFlipTest(signs).pValue, p, 1e-12);
  });

  it("keeps the relative precision of tails far below the smallest rounding", () => {
    // All of n people above: exactly two of the 2ⁿ patterns.
    expectClose(exactSignFlipTest(Array.from({ length: 500 }, () => 1)).pValue, 2 ** -499, 1e-13);
    expectClose(exactSignFlipTest(Array.from({ length: 40 }, (_, i) => i + 1)).pValue, 2 ** -39, 1e-13);
  });

  it("equals the binomial tail for thousands of people, where the table has to drop its own far tails", () => {
    const signs = Array.from({ length: 4000 }, (_, i) => (i < 2150 ? 1 : -1));
    // P(X ≥ 2150), X ~ Bin(4000, ½), twice.
    expectClose(exactSignFlipTest(signs).pValue, 2 * regularizedBeta(0.5, 2150, 1851), 1e-11);
  });

  it("reports the smallest number above zero where the tail underflows, and never zero", () => {
    expect(exactSignFlipTest(Array.from({ length: 3000 }, () => 2)).pValue).toBe(Number.MIN_VALUE);
  });

  it("gives p = 1 without any difference, with a balanced one, and for a single person", () => {
    expect(exactSignFlipTest([0, 0])).toEqual({ statistic: 0, pValue: 1 });
    expect(exactSignFlipTest([2, -2])).toEqual({ statistic: 0, pValue: 1 });
    expect(exactSignFlipTest([-4])).toEqual({ statistic: -4, pValue: 1 });
  });

  it("refuses no people, fractions, NaN and sums no table can hold", () => {
    for (const differences of [[], [0.5], [NaN], [Infinity], [1, 2e7]]) {
      expect(() => exactSignFlipTest(differences)).toThrow(AnalyticsArgumentError);
    }
  });

  it.each([
    { name: "eight people with ties", n: 8, sizes: [1, 1, 2, 3] },
    { name: "thirty people with skewed sizes", n: 30, sizes: [1, 1, 1, 1, 2, 12] },
    { name: "122 people on five points", n: 122, sizes: [0, 0, 1, 1, 2, 3, 4] },
  ])("rejects a true null at 5 % no more often than that ($name)", ({ n, sizes }) => {
    const random = seededRandom(1305);
    const trials = 2000;
    let rejected = 0;
    for (let trial = 0; trial < trials; trial++) {
      const differences = Array.from({ length: n }, () => {
        const size = sizes[random.integer(sizes.length)] ?? 0;
        return random.next() < 0.5 ? -size : size;
      });
      if (exactSignFlipTest(differences).pValue <= 0.05) rejected++;
    }
    // Sums are discrete, so the test may be conservative, at 122 people hardly: there the lower end counts too.
    const { low, high } = binomialBand(trials, 0.05);
    expect(rejected).toBeLessThanOrEqual(high);
    expect(rejected).toBeGreaterThan(n === 122 ? low - 15 : 10);
  });
});

describe("signFlipTestFromHistogram", () => {
  it("gives the numbers of the exact test on the people behind the counts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -6, max: 6 }), fc.nat({ max: 30 })), {
          minLength: 1,
          maxLength: 9,
        }),
        (tally) => {
          fc.pre(tally.some(([, count]) => count > 0));
          const people = tally.flatMap(([difference, count]) =>
            Array.from({ length: count }, () => difference),
          );
          const result = signFlipTestFromHistogram(
            tally.map(([difference]) => difference),
            tally.map(([, count]) => count),
          );
          const exact = exactSignFlipTest(people);
          expect(result.method).toBe("exact");
          expect(result.statistic).toBe(exact.statistic);
          expectClose(result.pValue, exact.pValue, 1e-12);
        },
      ),
      { seed: 6 },
    );
  });

  it("uses the normal approximation beyond the budget, close to the exact value at its edge", () => {
    // 2.4 million people: z = Σd / √Σd² by hand.
    const result = signFlipTestFromHistogram([-2, -1, 1, 2], [400_000, 800_000, 801_000, 401_000]);
    expect(result.method).toBe("normal");
    expect(result.statistic).toBe(3000);
    expectClose(result.pValue, normalTwoSided(3000 / Math.sqrt(4 * 801_000 + 1_601_000)), 1e-12);

    const counts = [1400, 2800, 2900, 1450];
    const edge = signFlipTestFromHistogram([-2, -1, 1, 2], counts);
    expect(edge.method).toBe("exact");
    const z = 200 / Math.sqrt(4 * 2850 + 5700);
    expect(Math.abs(edge.pValue - normalTwoSided(z))).toBeLessThan(0.002);
  });

  it("switches exactly at the stated budget", () => {
    // n people who all differ by one: work n · n.
    const n = Math.floor(Math.sqrt(EXACT_WORK_BUDGET));
    expect(signFlipTestFromHistogram([1, -1], [n / 2, n / 2]).method).toBe("exact");
    expect(signFlipTestFromHistogram([1, -1], [n / 2 + 1, n / 2]).method).toBe("normal");
    // The unit does not count: 1000 and 1 are the same work.
    expect(signFlipTestFromHistogram([1000, -1000], [n / 2, n / 2]).method).toBe("exact");
  });

  it("gives p = 1 when nobody differs, also for very many people", () => {
    expect(signFlipTestFromHistogram([0], [5_000_000])).toEqual({ statistic: 0, pValue: 1, method: "exact" });
    expect(signFlipTestFromHistogram([-1, 1], [5_000_000, 5_000_000]).pValue).toBe(1);
  });

  it("never reports zero", () => {
    const { pValue, method } = signFlipTestFromHistogram([1], [1_000_000]);
    expect({ pValue, method }).toEqual({ pValue: Number.MIN_VALUE, method: "normal" });
  });

  it("refuses unequal lengths, broken counts and nobody", () => {
    const refused: [number[], number[]][] = [
      [[1], [1, 2]],
      [[1], [-1]],
      [[1], [0.5]],
      [[1], [NaN]],
      [[0.5], [1]],
      [
        [1, 2],
        [0, 0],
      ],
      [[], []],
    ];
    for (const [differences, counts] of refused) {
      expect(() => signFlipTestFromHistogram(differences, counts)).toThrow(AnalyticsArgumentError);
    }
  });
});
