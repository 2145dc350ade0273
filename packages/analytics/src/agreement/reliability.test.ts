import fc from "fast-check";
import { describe, expect, it } from "vitest";
import distributions from "../../reference/distributions.json" with { type: "json" };
import models from "../../reference/models.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectClose } from "../testing/close.ts";
import { intraclassCorrelation } from "./intraclass-correlation.ts";
import { kendallTauB } from "./kendall-tau-b.ts";
import { quadraticWeightedKappa } from "./quadratic-weighted-kappa.ts";
import { spearman } from "./spearman.ts";

const table = distributions.paired_ae_capabilities_item.table_own_by_pred;
const pairs = table.flatMap((row, own) =>
  row.flatMap((count, guess) => Array.from({ length: count }, () => [own + 1, guess + 1] as const)),
);
const own = pairs.map(([a]) => a);
const guess = pairs.map(([, b]) => b);

describe("agreement between two ratings of 122 people", () => {
  it("has the reference quadratic weighted kappa to 1e-9", () => {
    expectClose(quadraticWeightedKappa(table), distributions.weighted_kappa_quadratic_own_vs_pred);
    expectClose(quadraticWeightedKappa(table), models.paired.kappa_w);
  });

  it("has the reference rank correlations to 1e-9", () => {
    expectClose(spearman(own, guess), distributions.paired_ae_capabilities_item.spearman_own_pred);
    expectClose(kendallTauB(own, guess), distributions.paired_ae_capabilities_item.kendall_tau_b);
  });
});

describe("the quadratic weighted kappa", () => {
  it("is 1 on the diagonal, 0 for independent ratings and −1 for opposite ones", () => {
    expect(
      quadraticWeightedKappa([
        [3, 0],
        [0, 4],
      ]),
    ).toBe(1);
    expect(
      quadraticWeightedKappa([
        [2, 4],
        [3, 6],
      ]),
    ).toBeCloseTo(0, 12);
    expect(
      quadraticWeightedKappa([
        [0, 5],
        [5, 0],
      ]),
    ).toBe(-1);
  });

  it("is 1 when everybody chose one and the same option twice", () => {
    expect(
      quadraticWeightedKappa([
        [0, 0],
        [0, 9],
      ]),
    ).toBe(1);
  });

  it("refuses what is not a square table of counts", () => {
    expect(() => quadraticWeightedKappa([[1]])).toThrow(/at least two options/);
    expect(() => quadraticWeightedKappa([[1, 2], [1]])).toThrow(/square/);
    expect(() =>
      quadraticWeightedKappa([
        [1, 2],
        [1, -1],
      ]),
    ).toThrow(AnalyticsArgumentError);
    expect(() =>
      quadraticWeightedKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toThrow(/at least one count/);
    expect(() =>
      quadraticWeightedKappa([
        [1, Number.NaN],
        [0, 0],
      ]),
    ).toThrow(AnalyticsArgumentError);
  });
});

describe("the intraclass correlation", () => {
  // Shrout and Fleiss (1979), table 2: six targets, four judges.
  const published = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ];

  it("reproduces the six coefficients of Shrout and Fleiss's example to 1e-9", () => {
    const icc = intraclassCorrelation(published);
    const order = [
      icc.oneWay,
      icc.twoWayRandom,
      icc.twoWayMixed,
      icc.oneWayMean,
      icc.twoWayRandomMean,
      icc.twoWayMixedMean,
    ];
    models.icc_shrout_fleiss.ICC.forEach((expected, i) => expectClose(order[i]!, expected));
  });

  it("ignores a judge's constant severity only as consistency", () => {
    const shifted = intraclassCorrelation([
      [1, 3],
      [2, 4],
      [3, 5],
    ]);
    expect(shifted.twoWayMixed).toBeCloseTo(1, 12);
    // BMS 2, EMS 0, JMS 6: 2 / (2 + 2 · 6 / 3).
    expect(shifted.twoWayRandom).toBeCloseTo(1 / 3, 12);
  });

  it("is negative when ratings of one thing differ more than things do", () => {
    // Means 2.5 and 3 give BMS 0.25, WMS is 3.25: (0.25 − 3.25) / (0.25 + 3.25).
    expect(
      intraclassCorrelation([
        [1, 4],
        [4, 2],
      ]).oneWay,
    ).toBeCloseTo(-6 / 7, 12);
  });

  it("refuses ragged, empty and constant ratings", () => {
    expect(() => intraclassCorrelation([])).toThrow(/at least two things/);
    expect(() => intraclassCorrelation([[1, 2]])).toThrow(AnalyticsArgumentError);
    expect(() => intraclassCorrelation([[1], [2]])).toThrow(AnalyticsArgumentError);
    expect(() => intraclassCorrelation([[1, 2], [1]])).toThrow(/2 ratings a row/);
    expect(() =>
      intraclassCorrelation([
        [1, 2],
        [1, Number.NaN],
      ]),
    ).toThrow(/finite/);
    expect(() =>
      intraclassCorrelation([
        [4, 4],
        [4, 4],
      ]),
    ).toThrow(/same mean/);
    expect(
      () =>
        intraclassCorrelation([
          [1, 2],
          [2, 1],
        ]).oneWayMean,
    ).toThrow(/same mean/);
  });
});

describe("rank correlation", () => {
  const values = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
    minLength: 2,
    maxLength: 40,
  });

  it("of Kendall equals the count over all pairs", () => {
    fc.assert(
      fc.property(values, (rows) => {
        const [x, y] = [rows.map(([a]) => a), rows.map(([, b]) => b)];
        fc.pre(new Set(x).size > 1 && new Set(y).size > 1);
        let [score, xs, ys] = [0, 0, 0];
        for (let i = 0; i < x.length; i++) {
          for (let j = 0; j < i; j++) {
            const [dx, dy] = [Math.sign(x[i]! - x[j]!), Math.sign(y[i]! - y[j]!)];
            score += dx * dy;
            xs += dx * dx;
            ys += dy * dy;
          }
        }
        expect(kendallTauB(x, y)).toBeCloseTo(score / Math.sqrt(xs * ys), 12);
      }),
      { seed: 2 },
    );
  });

  it.each([
    ["Spearman", spearman],
    ["Kendall", kendallTauB],
  ] as const)("of %s is 1 for the same order, −1 for the reverse, and symmetric", (_, correlation) => {
    expect(correlation([1, 5, 9, 10], [2, 3, 4, 8])).toBe(1);
    expect(correlation([1, 5, 9, 10], [8, 4, 3, 2])).toBe(-1);
    expect(correlation(own, guess)).toBeCloseTo(correlation(guess, own), 12);
  });

  it("gives the hand-worked values of three pairs", () => {
    expect(spearman([1, 2, 3], [10, 30, 20])).toBeCloseTo(0.5, 12);
    expect(kendallTauB([1, 2, 3], [10, 30, 20])).toBeCloseTo(1 / 3, 12);
    // Midranks 1.5, 1.5, 3 against 1, 2, 3: 1.5 / √(1.5 · 2).
    expect(spearman([4, 4, 6], [1, 2, 3])).toBeCloseTo(1.5 / Math.sqrt(3), 12);
  });

  it.each([
    ["Spearman", spearman],
    ["Kendall", kendallTauB],
  ] as const)("of %s refuses what has no correlation", (_, correlation) => {
    expect(() => correlation([1], [1])).toThrow(/at least two pairs/);
    expect(() => correlation([1, 2], [1])).toThrow(/as many numbers/);
    expect(() => correlation([1, 1], [1, 2])).toThrow(/not all equal/);
    expect(() => correlation([1, 2], [3, 3])).toThrow(/not all equal/);
    expect(() => correlation([1, Number.NaN], [1, 2])).toThrow(AnalyticsArgumentError);
  });
});
