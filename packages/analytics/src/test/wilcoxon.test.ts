import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import models from "../../reference/models.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectClose } from "../testing/close.ts";
import { pairsOf } from "../testing/pairs.ts";
import { midranks } from "./midranks.ts";
import { wilcoxonSignedRankTest } from "./wilcoxon.ts";

// Simulations of a true null take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { table_own_by_pred, wilcoxon_wilcox, wilcoxon_pratt } = reference.paired_ae_capabilities_item;
const differences = pairsOf(table_own_by_pred).map(([own, predicted]) => predicted - own);

describe("wilcoxonSignedRankTest", () => {
  it("agrees with scipy and R on 122 people, with either treatment of zeros", () => {
    const dropped = wilcoxonSignedRankTest(differences, { zeros: "drop" });
    expect(dropped.statistic).toBe(wilcoxon_wilcox.W);
    expectClose(dropped.pValue, wilcoxon_wilcox.p);
    expectClose(dropped.pValue, models.paired.wilcoxon.p);
    const pratt = wilcoxonSignedRankTest(differences, { zeros: "pratt" });
    expect(pratt.statistic).toBe(wilcoxon_pratt.W);
    expectClose(pratt.pValue, wilcoxon_pratt.p);
  });

  it("agrees with scipy on ten differences with ties and a zero", () => {
    // scipy.stats.wilcoxon(d, zero_method=…, correction=False, method="approx")
    const d = [3, -1, 2, 4, -2, 6, 1, 1, 0, 5];
    const dropped = wilcoxonSignedRankTest(d, { zeros: "drop" });
    expect(dropped.statistic).toBe(6.5);
    expectClose(dropped.pValue, 0.056925140231394014);
    const pratt = wilcoxonSignedRankTest(d, { zeros: "pratt" });
    expect(pratt.statistic).toBe(8.5);
    expectClose(pratt.pValue, 0.058181906576255854);
  });

  it("counts the sign patterns of the ranks when asked for the exact test", () => {
    // Ranks 1 2 3 4 5, all positive: 2 of 32 patterns. One negative rank 1: rank sums 0 and 1, either way.
    expect(wilcoxonSignedRankTest([1, 2, 3, 4, 5], { zeros: "drop", method: "exact" }).pValue).toBe(2 / 32);
    expect(wilcoxonSignedRankTest([-1, 2, 3, 4, 5], { zeros: "drop", method: "exact" }).pValue).toBe(4 / 32);
    // Ranks 1.5 1.5 3: patterns with |W⁺ − W⁻| = 6 (2) or ≥ 3 (1.5 either way, 4 more).
    expect(wilcoxonSignedRankTest([-1, 1, 2], { zeros: "drop", method: "exact" }).pValue).toBe(6 / 8);
    // Pratt: the zero takes rank 1 and leaves 2.5 2.5 4.
    expect(wilcoxonSignedRankTest([0, -1, 1, 2], { zeros: "pratt", method: "exact" }).pValue).toBe(6 / 8);
  });

  it("is unchanged by sign and scale", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 30 }), (d) => {
        for (const zeros of ["drop", "pratt"] as const) {
          for (const method of ["normal", "exact"] as const) {
            const result = wilcoxonSignedRankTest(d, { zeros, method });
            expect(
              wilcoxonSignedRankTest(
                d.map((x) => -7 * x),
                { zeros, method },
              ),
            ).toEqual(result);
            expect(result.pValue).toBeGreaterThan(0);
            expect(result.pValue).toBeLessThanOrEqual(1);
          }
        }
      }),
      { seed: 51 },
    );
  });

  it("gives p = 1 without any difference", () => {
    expect(wilcoxonSignedRankTest([0, 0], { zeros: "drop" })).toEqual({ statistic: 0, pValue: 1 });
    expect(wilcoxonSignedRankTest([0, 0], { zeros: "pratt" })).toEqual({ statistic: 0, pValue: 1 });
  });

  it("refuses nobody, NaN and unknown options", () => {
    for (const d of [[], [NaN], [Infinity]]) {
      expect(() => wilcoxonSignedRankTest(d, { zeros: "drop" })).toThrow(AnalyticsArgumentError);
    }
    expect(() => wilcoxonSignedRankTest([1], { zeros: "zsplit" as "drop" })).toThrow(AnalyticsArgumentError);
    expect(() => wilcoxonSignedRankTest([1], { zeros: "drop", method: "t" as "exact" })).toThrow(
      AnalyticsArgumentError,
    );
  });

  it.each([
    { name: "nine people without ties", n: 9, sizes: null },
    { name: "thirty people with ties and zeros", n: 30, sizes: [0, 0, 1, 1, 1, 2, 3] },
    { name: "120 people with skewed sizes", n: 120, sizes: [0, 1, 1, 2, 4, 25] },
  ])("rejects a true null at 5 % as often as promised ($name)", ({ n, sizes }) => {
    const random = seededRandom(n);
    const trials = 2000;
    const rejected = { dropNormal: 0, prattNormal: 0, exact: 0 };
    for (let trial = 0; trial < trials; trial++) {
      const d = Array.from({ length: n }, () => {
        const size = sizes === null ? random.next() : (sizes[random.integer(sizes.length)] ?? 0);
        return random.next() < 0.5 ? -size : size;
      });
      if (wilcoxonSignedRankTest(d, { zeros: "drop" }).pValue <= 0.05) rejected.dropNormal++;
      if (wilcoxonSignedRankTest(d, { zeros: "pratt" }).pValue <= 0.05) rejected.prattNormal++;
      // Its table for 120 ranks is a hundred times that for 30; the sign-flip test covers that size.
      if (n > 100) continue;
      if (wilcoxonSignedRankTest(d, { zeros: "drop", method: "exact" }).pValue <= 0.05) rejected.exact++;
    }
    // The exact test is conservative, the normal one may be a little off at nine people: 20/512 and 26/512 are the
    // shares of sign patterns at the two steps next to 5 %.
    const { low, high } = binomialBand(trials, 0.05);
    expect(rejected.exact).toBeLessThanOrEqual(high);
    const exactLow = binomialBand(trials, n === 9 ? 20 / 512 : 0.04).low;
    if (n <= 100) expect(rejected.exact).toBeGreaterThanOrEqual(exactLow);
    for (const count of [rejected.dropNormal, rejected.prattNormal]) {
      expect(count).toBeLessThanOrEqual(high);
      expect(count).toBeGreaterThanOrEqual(n === 9 ? binomialBand(trials, 20 / 512).low : low);
    }
  });
});

describe("midranks", () => {
  it("shares the mean rank among equal values", () => {
    expect([...midranks([10, 20, 10, 5])]).toEqual([2.5, 4, 2.5, 1]);
    expect([...midranks([])]).toEqual([]);
  });
});
