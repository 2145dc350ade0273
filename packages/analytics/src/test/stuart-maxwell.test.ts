import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import models from "../../reference/models.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { chiSquareSurvival } from "../special/chi-square.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectClose } from "../testing/close.ts";
import { ordinalMarginalHomogeneityTest, stuartMaxwellTest } from "./stuart-maxwell.ts";

// Simulations of a true null take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const item = reference.paired_ae_capabilities_item;

describe("stuartMaxwellTest", () => {
  it("agrees with R's coin::mh_test on own answers against predictions", () => {
    const result = stuartMaxwellTest(item.table_own_by_pred);
    expectClose(result.statistic, item.stuart_maxwell.chi2);
    expectClose(result.pValue, item.stuart_maxwell.p);
    expect(result.degreesOfFreedom).toBe(item.stuart_maxwell.df);
  });

  it("is McNemar's test for two options", () => {
    const { statistic, pValue, degreesOfFreedom } = stuartMaxwellTest([
      [20, 12],
      [5, 30],
    ]);
    expectClose(statistic, 49 / 17, 1e-14);
    expectClose(pValue, chiSquareSurvival(49 / 17, 1), 1e-14);
    expect(degreesOfFreedom).toBe(1);
  });

  it("does not depend on unused options, on the diagonal, or on the order of the options", () => {
    const table = [
      [3, 9, 1],
      [4, 8, 7],
      [2, 2, 5],
    ];
    const { statistic } = stuartMaxwellTest(table);
    const padded = [
      [0, 0, 0, 0],
      [0, 3, 9, 1],
      [0, 4, 0, 7],
      [0, 2, 2, 50],
    ];
    expectClose(stuartMaxwellTest(padded).statistic, statistic, 1e-12);
    expect(stuartMaxwellTest(padded).degreesOfFreedom).toBe(2);
    const turned = [
      [5, 2, 2],
      [7, 8, 4],
      [1, 9, 3],
    ];
    expectClose(stuartMaxwellTest(turned).statistic, statistic, 1e-12);
  });

  it("adds up groups of options that no move links", () => {
    // Two McNemar tables side by side: 4/8 + 9/9 with two degrees of freedom.
    const table = [
      [5, 5, 0, 0],
      [3, 2, 0, 0],
      [0, 0, 1, 6],
      [0, 0, 3, 7],
    ];
    const result = stuartMaxwellTest(table);
    expectClose(result.statistic, 4 / 8 + 9 / 9, 1e-14);
    expect(result.degreesOfFreedom).toBe(2);
  });

  it("finds nothing when everyone agrees with themselves", () => {
    expect(
      stuartMaxwellTest([
        [4, 0],
        [0, 2],
      ]),
    ).toEqual({ statistic: 0, pValue: 1, degreesOfFreedom: 0 });
    expect(stuartMaxwellTest([[4]])).toEqual({ statistic: 0, pValue: 1, degreesOfFreedom: 0 });
  });

  it("does not care which side is called own", () => {
    const cell = fc.nat({ max: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
        (table) => {
          fc.pre(table.flat().some((count) => count > 0));
          const transposed = table.map((_, i) => table.map((row) => row[i] ?? 0));
          const result = stuartMaxwellTest(table);
          expectClose(stuartMaxwellTest(transposed).statistic, result.statistic, 1e-9, 1);
          expect(result.pValue).toBeGreaterThanOrEqual(0);
          expect(result.pValue).toBeLessThanOrEqual(1);
          const ordinal = ordinalMarginalHomogeneityTest(table);
          expectClose(ordinalMarginalHomogeneityTest(transposed).statistic, -ordinal.statistic, 1e-12, 1);
        },
      ),
      { seed: 61 },
    );
  });
});

describe("ordinalMarginalHomogeneityTest", () => {
  it("agrees with R's coin::mh_test with scores", () => {
    const result = ordinalMarginalHomogeneityTest(item.table_own_by_pred);
    // R subtracts the other way round.
    expectClose(result.statistic, -models.paired.ordinal_mh.Z);
    expectClose(result.pValue, models.paired.ordinal_mh.p);
    expect(ordinalMarginalHomogeneityTest(item.table_own_by_pred, [1, 2, 3, 4, 5])).toEqual(result);
  });

  it("depends on the spacing of the scores and not on their origin and unit", () => {
    // d = 1 (twice), 3 (once), −2 (once) on scores 0 1 3: Z = (2 + 3 − 2)/√(2 + 9 + 4).
    const table = [
      [0, 2, 1],
      [0, 5, 0],
      [0, 1, 0],
    ];
    expectClose(ordinalMarginalHomogeneityTest(table, [0, 1, 3]).statistic, 3 / Math.sqrt(15), 1e-14);
    expectClose(ordinalMarginalHomogeneityTest(table, [10, 12, 16]).statistic, 3 / Math.sqrt(15), 1e-14);
  });

  it("finds nothing when everyone agrees with themselves", () => {
    expect(
      ordinalMarginalHomogeneityTest([
        [4, 0],
        [0, 2],
      ]),
    ).toEqual({ statistic: 0, pValue: 1 });
  });

  it("refuses scores that do not fit", () => {
    for (const scores of [[1], [2, 1], [1, NaN]]) {
      expect(() =>
        ordinalMarginalHomogeneityTest(
          [
            [1, 2],
            [3, 4],
          ],
          scores,
        ),
      ).toThrow(AnalyticsArgumentError);
    }
  });
});

describe("tests of marginal homogeneity", () => {
  it("refuse tables that are empty, not square or no counts", () => {
    for (const table of [
      [],
      [[0]],
      [[1, 2]],
      [[1, 2], [3]],
      [
        [1, -2],
        [3, 4],
      ],
      [
        [1, 0.5],
        [3, 4],
      ],
      [
        [1, NaN],
        [3, 4],
      ],
    ]) {
      expect(() => stuartMaxwellTest(table)).toThrow(AnalyticsArgumentError);
      expect(() => ordinalMarginalHomogeneityTest(table)).toThrow(AnalyticsArgumentError);
    }
  });

  it.each([
    { name: "122 people on five options", n: 122, answers: [1, 1, 2, 2, 2, 3, 3, 4, 5] },
    { name: "60 people on three skewed options", n: 60, answers: [1, 1, 1, 2, 2, 3] },
  ])("reject a true null at 5 % as often as promised ($name)", ({ n, answers }) => {
    const random = seededRandom(n);
    const trials = 3000;
    const rejected = { nominal: 0, ordinal: 0 };
    const options = Math.max(...answers);
    const answer = () => (answers[random.integer(answers.length)] ?? 1) - 1;
    for (let trial = 0; trial < trials; trial++) {
      const table = Array.from({ length: options }, () => new Float64Array(options));
      for (let person = 0; person < n; person++) {
        const own = answer();
        // Own answers project onto predictions: half the people predict what they hold themselves.
        table[own]![random.next() < 0.5 ? own : answer()]!++;
      }
      if (stuartMaxwellTest(table).pValue <= 0.05) rejected.nominal++;
      if (ordinalMarginalHomogeneityTest(table).pValue <= 0.05) rejected.ordinal++;
    }
    // χ² with its estimated covariance runs a little below its level in small tables.
    expect(rejected.nominal).toBeLessThanOrEqual(binomialBand(trials, 0.05).high);
    expect(rejected.nominal).toBeGreaterThanOrEqual(binomialBand(trials, 0.04).low);
    expect(rejected.ordinal).toBeLessThanOrEqual(binomialBand(trials, 0.05).high);
    expect(rejected.ordinal).toBeGreaterThanOrEqual(binomialBand(trials, 0.05).low);
  });
});
