import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { cliffsDelta } from "../compare/cliffs-delta.ts";
import reference from "../../reference/distributions.json" with { type: "json" };
import models from "../../reference/models.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { samePair } from "../testing/arbitrary.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectClose } from "../testing/close.ts";
import { answersOf } from "../testing/pairs.ts";
import { mannWhitneyTest } from "./mann-whitney.ts";

// Simulations of a true null take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const item = reference.compare_ae_capabilities_item;

describe("mannWhitneyTest", () => {
  it("agrees with scipy with the continuity correction and with R without", () => {
    const [actual, predicted] = [answersOf(item.actual), answersOf(item.predicted)];
    const corrected = mannWhitneyTest(predicted, actual);
    expect(corrected.statistic).toBe(item.mann_whitney_U_pred);
    expectClose(corrected.pValue, item.mann_whitney_p_tiecorrected_cc);
    expectClose(mannWhitneyTest(predicted, actual, { continuity: false }).pValue, models.compare.mw);
  });

  it("agrees with scipy on small groups of unequal size", () => {
    const [x, y] = [
      [3, 4, 2, 6, 2, 5, 5, 7.5],
      [1, 2, 2, 4, 3, 1],
    ];
    const corrected = mannWhitneyTest(x, y, { continuity: true });
    expect(corrected.statistic).toBe(40);
    expectClose(corrected.pValue, 0.042097421164671446);
    expectClose(mannWhitneyTest(x, y, { continuity: false }).pValue, 0.03589435960419994);
  });

  it("counts pairs, and Cliff's delta follows", () => {
    expect(mannWhitneyTest([3, 4, 5], [1, 2, 3]).statistic).toBe(8.5);
    fc.assert(
      fc.property(samePair(), ([p, q]) => {
        const { statistic, pValue } = mannWhitneyTest(answersOf(p), answersOf(q));
        const pairs = p.reduce((a, b) => a + b, 0) * q.reduce((a, b) => a + b, 0);
        expectClose(1 - (2 * statistic) / pairs, cliffsDelta(p, q), 1e-12, 1);
        const swapped = mannWhitneyTest(answersOf(q), answersOf(p));
        expect(swapped.statistic).toBe(pairs - statistic);
        expectClose(swapped.pValue, pValue, 1e-12);
      }),
      { seed: 52 },
    );
  });

  it("gives p = 1 when all answers are equal, with one person each, and at the exact middle", () => {
    expect(mannWhitneyTest([2, 2], [2])).toEqual({ statistic: 1, pValue: 1 });
    expect(mannWhitneyTest([2, 2], [2], { continuity: false }).pValue).toBe(1);
    expect(mannWhitneyTest([1], [2])).toEqual({ statistic: 0, pValue: 1 });
    expect(mannWhitneyTest([1, 4], [2, 3]).pValue).toBe(1);
  });

  it("refuses an empty group and NaN", () => {
    const refused: [number[], number[]][] = [
      [[], [1]],
      [[1], []],
      [[NaN], [1]],
      [[1], [Infinity]],
    ];
    for (const [x, y] of refused) expect(() => mannWhitneyTest(x, y)).toThrow(AnalyticsArgumentError);
  });

  it.each([
    { name: "equal groups on five points", n: 40, m: 40, answers: [1, 2, 2, 3, 3, 3, 4, 5] },
    { name: "unequal groups with heavy ties", n: 15, m: 90, answers: [1, 1, 1, 1, 2, 5] },
    { name: "small groups", n: 8, m: 9, answers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
  ])("rejects a true null at 5 % as often as promised ($name)", ({ n, m, answers }) => {
    const random = seededRandom(n + m);
    const trials = 3000;
    const rejected = { corrected: 0, plain: 0 };
    const group = (size: number) =>
      Array.from({ length: size }, () => answers[random.integer(answers.length)] ?? 0);
    for (let trial = 0; trial < trials; trial++) {
      const [x, y] = [group(n), group(m)];
      if (mannWhitneyTest(x, y).pValue <= 0.05) rejected.corrected++;
      if (mannWhitneyTest(x, y, { continuity: false }).pValue <= 0.05) rejected.plain++;
    }
    // The continuity correction is conservative; without it the small groups, whose U is coarse, get half a point more.
    const { low, high } = binomialBand(trials, 0.05);
    expect(rejected.corrected).toBeLessThanOrEqual(high);
    expect(rejected.corrected).toBeGreaterThan(0.03 * trials);
    expect(rejected.plain).toBeLessThanOrEqual(n === 8 ? binomialBand(trials, 0.055).high : high);
    expect(rejected.plain).toBeGreaterThanOrEqual(low);
  });
});
