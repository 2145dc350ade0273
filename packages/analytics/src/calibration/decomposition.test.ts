import fc from "fast-check";
import { describe, expect, it } from "vitest";
import published from "../../reference/calibration.json" with { type: "json" };
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { brierScore } from "../score/brier.ts";
import { expectAllClose, expectClose } from "../testing/close.ts";
import { describeWithRealData, readRealTable } from "../testing/real-data.ts";
import { binForecasts } from "./bins.ts";
import { corpDecomposition } from "./corp.ts";
import { calibrationErrorOfBins, expectedCalibrationError } from "./expected-calibration-error.ts";
import { murphyDecomposition } from "./murphy.ts";

/** Forecasts in tenths, so that many are equal, or anywhere. */
const questions = fc
  .array(
    fc.record({
      forecast: fc.oneof(
        fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      outcome: fc.constantFrom(0, 1),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) => ({
    forecasts: list.map(({ forecast }) => forecast),
    outcomes: list.map(({ outcome }) => outcome),
  }));

const brier = (forecasts: ArrayLike<number>, outcomes: readonly number[]) =>
  outcomes.reduce((sum, outcome, i) => sum + brierScore(forecasts[i]!, outcome), 0) / outcomes.length;

describe("corpDecomposition", () => {
  const { f, o, brier: score, recalibrated, MCB, DSC, UNC } = reference.corp;

  it("reproduces the reference", () => {
    const result = corpDecomposition(f, o);
    expectClose(result.score, score);
    expectClose(result.miscalibration, MCB);
    expectClose(result.discrimination, DSC);
    expectClose(result.uncertainty, UNC);
    expectAllClose(result.recalibrated, recalibrated, 1e-9, 1);
  });

  it("sums to the score, part by part not negative, whatever the forecasts", () => {
    fc.assert(
      fc.property(questions, ({ forecasts, outcomes }) => {
        const result = corpDecomposition(forecasts, outcomes);
        expectClose(result.score, brier(forecasts, outcomes), 1e-9, 1);
        expectClose(
          result.miscalibration - result.discrimination + result.uncertainty,
          result.score,
          1e-9,
          1,
        );
        expect(result.miscalibration).toBeGreaterThanOrEqual(0);
        expect(result.discrimination).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("finds nothing to save in forecasts that are already recalibrated", () => {
    fc.assert(
      fc.property(questions, ({ forecasts, outcomes }) => {
        const { recalibrated: again, discrimination } = corpDecomposition(forecasts, outcomes);
        const second = corpDecomposition(again, outcomes);
        expectClose(second.miscalibration, 0, 1e-9, 1);
        expectClose(second.discrimination, discrimination, 1e-9, 1);
      }),
    );
  });

  it("does not depend on the order of the questions", () => {
    const reversed = corpDecomposition(f.toReversed(), o.toReversed());
    expectAllClose(reversed.recalibrated, recalibrated.toReversed(), 1e-9, 1);
    expectClose(reversed.miscalibration, MCB);
  });

  it("gives the base rate to a constant forecast, and certainty to a perfect one", () => {
    const constant = corpDecomposition([0.3, 0.3], [0, 1]);
    expectClose(constant.miscalibration, 0.04);
    expect([constant.discrimination, constant.uncertainty]).toEqual([0, 0.25]);
    const perfect = corpDecomposition([1, 0, 1, 0], [1, 0, 1, 0]);
    expect(perfect).toMatchObject({ score: 0, miscalibration: 0, discrimination: 0.25, uncertainty: 0.25 });
    const backwards = corpDecomposition([0, 1], [1, 0]);
    expect(backwards).toMatchObject({ score: 1, miscalibration: 0.75, discrimination: 0, uncertainty: 0.25 });
    const one = corpDecomposition([0.2], [1]);
    expectClose(one.miscalibration, 0.64);
    expect(one).toMatchObject({ discrimination: 0, uncertainty: 0 });
  });
});

describe("murphyDecomposition", () => {
  it("reproduces the reference", () => {
    const result = murphyDecomposition(reference.corp.f, reference.corp.o);
    expectClose(result.reliability, reference.murphy.REL);
    expectClose(result.resolution, reference.murphy.RES);
    expectClose(result.uncertainty, reference.murphy.UNC);
  });

  it("sums to the score on distinct values", () => {
    fc.assert(
      fc.property(questions, ({ forecasts, outcomes }) => {
        const result = murphyDecomposition(forecasts, outcomes);
        expectClose(result.score, brier(forecasts, outcomes), 1e-9, 1);
        expectClose(result.reliability - result.resolution + result.uncertainty, result.score, 1e-9, 1);
      }),
    );
  });

  it("is never kinder in reliability than isotonic recalibration in miscalibration", () => {
    fc.assert(
      fc.property(questions, ({ forecasts, outcomes }) => {
        const { reliability } = murphyDecomposition(forecasts, outcomes);
        const { miscalibration } = corpDecomposition(forecasts, outcomes);
        expect(reliability).toBeGreaterThanOrEqual(miscalibration - 1e-12);
      }),
    );
  });
});

describe("expectedCalibrationError", () => {
  it.each([
    ["PredictionBook", published.predictionbook],
    ["the tournament questions", published.gjp_mini_binary_option_a],
  ] as const)("follows from the published reliability table of %s", (_, { n, bins, ECE10 }) => {
    const table = bins.map(([, count, meanForecast, frequency]) => ({
      count: count!,
      meanForecast: meanForecast!,
      frequency: frequency!,
    }));
    expect(table.reduce((sum, { count }) => sum + count, 0)).toBe(n);
    expectClose(calibrationErrorOfBins(table), ECE10);
  });

  it("is the mean distance over the bins, by hand", () => {
    // Bins [0, ½) with 0.1 and 0.15 (mean 0.125, one of two) and [½, 1] with 0.9.
    expectClose(expectedCalibrationError([0.1, 0.15, 0.9], [0, 1, 1], { bins: 2 }), (2 * 0.375 + 0.1) / 3);
    // Ten bins: 0.1 and 0.15 share the second.
    expectClose(expectedCalibrationError([0.1, 0.15, 0.9], [0, 1, 1]), (2 * 0.375 + 0.1) / 3);
  });

  it("is the distance of mean forecast and base rate with one bin", () => {
    fc.assert(
      fc.property(questions, ({ forecasts, outcomes }) => {
        const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
        const error = expectedCalibrationError(forecasts, outcomes, { bins: 1 });
        expectClose(error, Math.abs(mean(forecasts) - mean(outcomes)), 1e-9, 1);
      }),
    );
  });
});

describe("binForecasts", () => {
  it("puts an edge into the bin above it, and 1 into the last", () => {
    const bins = binForecasts([0, 0.5, 1], [0, 1, 1], { bins: 2 });
    expect(bins.map(({ count }) => count)).toEqual([1, 2]);
    expect(bins[1]).toEqual({ count: 2, meanForecast: 0.75, frequency: 1 });
  });

  it("leaves empty bins out", () => {
    expect(binForecasts([0.05, 0.95], [0, 1])).toHaveLength(2);
  });

  it("fills bins evenly by count, and keeps equal forecasts together", () => {
    const six = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
    const outcomes = [0, 0, 1, 0, 1, 1];
    const even = binForecasts(six, outcomes, { bins: 3, rule: "count" });
    expect(even.map(({ count }) => count)).toEqual([2, 2, 2]);
    expect(even.map(({ frequency }) => frequency)).toEqual([0, 0.5, 1]);
    const tied = binForecasts([0.1, 0.4, 0.4, 0.4, 0.4, 0.6], outcomes, { bins: 3, rule: "count" });
    expect(tied.map(({ count }) => count)).toEqual([1, 4, 1]);
  });
});

describe("arguments the decompositions refuse", () => {
  it.each([
    ["no forecasts", () => corpDecomposition([], []), /at least one forecast/],
    ["a missing outcome", () => murphyDecomposition([0.5, 0.5], [1]), /2 outcomes/],
    ["a forecast above 1", () => corpDecomposition([1.5], [1]), /probabilities in \[0, 1\]/],
    ["a forecast below 0", () => corpDecomposition([-0.5], [1]), /probabilities in \[0, 1\]/],
    ["a forecast that is NaN", () => murphyDecomposition([NaN], [1]), /probabilities in \[0, 1\]/],
    ["half an outcome", () => expectedCalibrationError([0.5], [0.5]), /0 or 1/],
    ["no bins", () => expectedCalibrationError([0.5], [1], { bins: 0 }), /at least 1/],
    ["half a bin", () => binForecasts([0.5], [1], { bins: 1.5 }), /whole number/],
    ["an empty table", () => calibrationErrorOfBins([]), /at least one forecast/],
    [
      "a negative count",
      () => calibrationErrorOfBins([{ count: -1, meanForecast: 0.5, frequency: 0.5 }]),
      /counts of 0 or more/,
    ],
    [
      "a frequency of NaN",
      () => calibrationErrorOfBins([{ count: 1, meanForecast: 0.5, frequency: NaN }]),
      /finite forecasts/,
    ],
  ])("include %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});

describeWithRealData(
  "replication-forecasts/All_Survey_Data.csv",
  "calibration of 7,377 replication forecasts",
  () => {
    const replicated = new Map(
      readRealTable("replication-forecasts/All_Study_Data.csv").map((row) => [
        `${row.project} ${row.finding_id}`,
        Number(row.replicated),
      ]),
    );
    const rows = readRealTable("replication-forecasts/All_Survey_Data.csv");
    const forecasts = rows.map((row) => Number(row.response));
    const outcomes = rows.map((row) => replicated.get(`${row.project} ${row.finding_id}`)!);

    // Computed with numpy 2.4 and scipy.optimize.isotonic_regression (scipy 1.17) on the same file.
    it("agrees with scipy on score, CORP parts, Murphy parts and calibration error", () => {
      const corp = corpDecomposition(forecasts, outcomes);
      expectClose(corp.score, 0.2427719940355158);
      expectClose(corp.miscalibration, 0.02280215226988519);
      expectClose(corp.discrimination, 0.029793439758380474);
      expectClose(corp.uncertainty, 0.2497632815240111);
      const murphy = murphyDecomposition(forecasts, outcomes);
      expectClose(murphy.reliability, 0.02561186221552432);
      expectClose(murphy.resolution, 0.032603149704019604);
      expectClose(expectedCalibrationError(forecasts, outcomes), 0.13511996746644978);
    });
  },
);
