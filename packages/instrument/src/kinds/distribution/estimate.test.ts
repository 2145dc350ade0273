import { describe, expect, it } from "vitest";
import { expectClose } from "@plumbline/analytics/testing/close";
import type { Answers, Asked } from "../../kind.ts";
import { bumper, emptyTally } from "../../tally.ts";
import { estimateDistribution } from "./estimate.ts";
import type { DistributionAnswer, DistributionSpec } from "./spec.ts";
import { countDistribution, distributionTallyShape } from "./tally.ts";

const spec: DistributionSpec = {
  bins: ["Easy", "Middling", "Hard"].map((label) => ({ label, detail: "" })),
  ordered: true,
  thresholds: [{ after: 2, label: "trouble" }],
  drawn: "bars",
};
const masses = (...values: number[]): DistributionAnswer => ({ masses: values });

function estimateOf(
  asked: Asked<DistributionSpec>,
  people: Answers<DistributionAnswer, DistributionAnswer>[],
) {
  const tally = emptyTally({ said: 3, ...distributionTallyShape(asked) });
  const bump = bumper(tally, 1);
  for (const person of people) {
    if (person.own) bump("said", 0);
    if (person.crowd) bump("said", 1);
    if (person.own && person.crowd) bump("said", 2);
    countDistribution(person, asked, bump);
  }
  return { tally, ...estimateDistribution(tally, asked) };
}

describe("the estimate of a distribution", () => {
  const own = { spec, own: true, crowd: null };

  it("has the mean mass of each bin with its t interval over people", () => {
    const { detail } = estimateOf(own, [
      { own: masses(80, 10, 10) },
      { own: masses(60, 20, 20) },
      { own: masses(40, 30, 30) },
      { own: masses(60, 20, 20) },
    ]);
    const hard = detail.own?.bins[2];
    expectClose(hard?.mean ?? 0, 0.2, 1e-12);
    // 10, 20, 30, 20: scipy.stats.t.interval(0.95, 3, mean, sem) is 7.0077 to 32.9923.
    expectClose(hard?.low ?? 0, 0.07007717363748892, 1e-9);
    expectClose(hard?.high ?? 0, 0.329922826362511, 1e-9);
  });

  it("keeps intervals between nothing and everything", () => {
    const { detail } = estimateOf(own, [
      { own: masses(40, 0, 60) },
      { own: masses(100, 0, 0) },
      { own: masses(70, 0, 30) },
    ]);
    // 60, 0, 30 would give −44.5 to 104.5.
    expect(detail.own?.bins[2]).toEqual({ mean: 0.3, low: 0, high: 1 });
    expect(detail.own?.bins[1]).toEqual({ mean: 0, low: 0, high: 0 });
    // 40, 100 and 70, all of one's weight included.
    expectClose(detail.own?.bins[0]?.mean ?? 0, 0.7, 1e-12);
  });

  it("has no interval for one person", () => {
    const { detail } = estimateOf(own, [{ own: masses(50, 30, 20) }]);
    expect(detail.own?.bins[0]).toEqual({ mean: 0.5, low: null, high: null });
  });

  it("sums the mass past a threshold within each person before it looks at people", () => {
    const { detail } = estimateOf(own, [
      { own: masses(90, 0, 10) },
      { own: masses(80, 0, 20) },
      { own: masses(50, 20, 30) },
      { own: masses(0, 0, 100) },
    ]);
    const past = detail.own?.beyond[0];
    expectClose(past?.mean ?? 0, 0.4, 1e-12);
    // Of 10, 20, 30, 100 the lower quartile (type 1) is 10, the median 20, the upper quartile 30.
    expect([past?.lowerQuartile, past?.median, past?.upperQuartile]).toEqual([0.1, 0.2, 0.3]);
  });

  it("holds the mean prediction against the mean own view", () => {
    const { comparison, detail, n } = estimateOf({ spec, own: true, crowd: "distribution" }, [
      { own: masses(60, 20, 20), crowd: masses(20, 20, 60) },
      { own: masses(40, 40, 20), crowd: masses(0, 0, 100) },
      { crowd: masses(10, 10, 80) },
    ]);
    expect(n).toEqual({ own: 2, crowd: 3, both: 2 });
    expect(comparison?.actual).toEqual([0.5, 0.3, 0.2]);
    expectClose(detail.crowd?.bins[2]?.mean ?? 0, 0.8, 1e-12);
    expectClose(comparison?.ordered?.actualMean ?? 0, 1.7, 1e-12);
    expectClose(comparison?.ordered?.predictedMean ?? 0, 2.7, 1e-12);
    // Within the two who gave both: 2.4 − 1.6 and 3.0 − 1.8.
    expectClose(comparison?.ordered?.test?.shift ?? 0, 1, 1e-9);
    // Of everybody, with numpy from the formula: predicted 2.4, 3.0 and 2.7, own 1.6 and 1.8, from the differences.
    expectClose(comparison?.ordered?.interval?.low ?? 0, -0.02299715489307652, 1e-6);
    expectClose(comparison?.ordered?.interval?.high ?? 0, 2.022997154893077, 1e-6);
  });

  it("shows thresholds in the table below the bins", () => {
    const { table } = estimateOf(own, [{ own: masses(50, 30, 20) }]);
    expect(table.rows.map((row) => row.slice(0, 2))).toEqual([
      ["Easy", 50],
      ["Middling", 30],
      ["Hard", 20],
      ["Past: trouble", 20],
    ]);
  });

  it("bounds the mean in a triangle by the covariance of its shares", () => {
    const triangle: DistributionSpec = { ...spec, thresholds: [], drawn: "triangle" };
    const people = [masses(60, 20, 20), masses(40, 40, 20), masses(50, 30, 20)].map((answer) => ({
      own: answer,
    }));
    const { detail } = estimateOf({ spec: triangle, own: true, crowd: null }, people);
    // Variance 0.01 on either of the first two, their covariance −0.01; 2 · 2 / 1 · F(0.95; 2, 1) = 4 · 199.5, over 3.
    for (const [index, row] of [
      [2.66, -2.66, 0],
      [-2.66, 2.66, 0],
      [0, 0, 0],
    ].entries()) {
      for (const [column, value] of row.entries()) {
        expectClose(detail.own?.region?.[index]?.[column] ?? NaN, value, 1e-9);
      }
    }
    expect(
      estimateOf({ spec: triangle, own: true, crowd: null }, people.slice(1)).detail.own?.region,
    ).toBeNull();
    expect(estimateOf({ spec, own: true, crowd: null }, people).detail.own?.region).toBeNull();
  });

  it("keeps the sums from which covariances follow", () => {
    const { tally } = estimateOf({ spec, own: true, crowd: "distribution" }, [
      { own: masses(60, 40, 0), crowd: masses(50, 30, 20) },
    ]);
    expect(tally.ownProducts).toEqual([3600, 2400, 0, 2400, 1600, 0, 0, 0, 0]);
    // d = predicted − own = (−10, −10, 20)
    expect(tally.moments).toEqual([100, 100, -200, 100, 100, -200, -200, -200, 400]);
  });
});
