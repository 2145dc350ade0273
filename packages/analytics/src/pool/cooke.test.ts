import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { expectAllClose, expectClose } from "../testing/close.ts";
import { cookeCalibration } from "./cooke-calibration.ts";
import { cookeInformation } from "./cooke-information.ts";
import { cookeWeights } from "./cooke-weights.ts";

describe("cookeCalibration", () => {
  it.each(reference.cooke_calibration)(
    "reproduces the reference for counts $counts",
    ({ counts, calibration }) => {
      expectClose(cookeCalibration(counts), calibration);
    },
  );

  it("takes other bins: quartiles met exactly are perfect", () => {
    expectClose(cookeCalibration([2, 2, 2, 2], [0.25, 0.25, 0.25, 0.25]), 1);
    // Two bins of one half, 6 against 4: 2 Σ n ln = 0.402710, and the tail of χ² with one degree of freedom
    // (scipy 1.17, chi2.sf).
    expectClose(cookeCalibration([6, 4], [0.5, 0.5]), 0.5256928691118512);
  });

  it("is spread like a p-value over calibrated experts with many seeds (simulated)", () => {
    const random = seededRandom(13);
    let low = 0;
    const trials = 2000;
    for (let trial = 0; trial < trials; trial++) {
      const counts = [0, 0, 0, 0];
      for (let seed = 0; seed < 200; seed++) {
        const u = random.next();
        counts[u < 0.05 ? 0 : u < 0.5 ? 1 : u < 0.95 ? 2 : 3]! += 1;
      }
      if (cookeCalibration(counts) <= 0.05) low += 1;
    }
    // The χ² limit is approximate at 200 seeds: allow 5 % ± 2 %.
    expect(low / trials).toBeGreaterThan(0.03);
    expect(low / trials).toBeLessThan(0.07);
  });
});

describe("cookeInformation", () => {
  it("is the relative entropy to the uniform background, by hand", () => {
    const expected = Math.log(2.4) + 0.1 * Math.log(0.05 / 0.2) + 0.9 * Math.log(0.45);
    expectAllClose(cookeInformation([[[0, 1, 2]]]), [expected]);
  });

  it("stretches the range over all experts and the answer, and averages over questions", () => {
    // Question 1: quantiles 0 1 2 and 4 5 6, range −0.6..6.6. Question 2: 0 1 2 twice, answer 10: −1..11.
    const bins = (edges: number[]) =>
      [0.05, 0.45, 0.45, 0.05].reduce(
        (sum, p, b) => sum + p * Math.log((p * (edges[4]! - edges[0]!)) / (edges[b + 1]! - edges[b]!)),
        0,
      );
    const second = bins([-1, 0, 1, 2, 11]);
    expectAllClose(
      cookeInformation(
        [
          [
            [0, 1, 2],
            [0, 1, 2],
          ],
          [
            [4, 5, 6],
            [0, 1, 2],
          ],
        ],
        [3, 10],
      ),
      [(bins([-0.6, 0, 1, 2, 6.6]) + second) / 2, (bins([-0.6, 4, 5, 6, 6.6]) + second) / 2],
    );
  });

  it("is larger for the narrower expert and does not depend on the unit", () => {
    const [wide, narrow] = cookeInformation([[[0, 5, 10]], [[4, 5, 6]]]);
    expect(narrow).toBeGreaterThan(wide!);
    const [scaled] = cookeInformation([[[0, 500, 1000]], [[400, 500, 600]]]);
    expectClose(scaled!, wide!);
  });

  it("takes other bins and another overshoot", () => {
    // Two quantiles at the thirds of a range that the overshoot of 1 makes three times as long: uniform, 0.
    expectAllClose(
      cookeInformation([[[0, 1]]], undefined, { probabilities: [1 / 3, 1 / 3, 1 / 3], overshoot: 1 }),
      [0],
      1e-9,
      1,
    );
  });
});

describe("cookeWeights", () => {
  it("multiplies calibration by information and scales to 1", () => {
    const experts = [
      { calibration: 0.4, information: 1 },
      { calibration: 0.1, information: 2 },
    ];
    expectAllClose(cookeWeights(experts), [2 / 3, 1 / 3]);
    expectAllClose(cookeWeights(experts, 0.1), [2 / 3, 1 / 3]);
    expect(Array.from(cookeWeights(experts, 0.2))).toEqual([1, 0]);
  });
});

describe("arguments the classical model refuses", () => {
  const expert = { calibration: 0.5, information: 1 };
  it.each([
    ["no answers", () => cookeCalibration([0, 0, 0, 0]), /at least one answer/],
    ["half an answer", () => cookeCalibration([0.5, 1, 1, 1]), /whole counts/],
    ["a negative count", () => cookeCalibration([-1, 1, 1, 1]), /whole counts/],
    ["a single bin", () => cookeCalibration([1], [1]), /at least two bins/],
    ["probabilities of other bins", () => cookeCalibration([1, 1]), /2 probabilities/],
    ["a claimed zero", () => cookeCalibration([1, 1], [0, 1]), /above 0/],
    ["claims that do not sum to 1", () => cookeCalibration([1, 1], [0.5, 0.6]), /sum to 1/],
    ["no experts", () => cookeInformation([]), /at least one expert/],
    ["no questions", () => cookeInformation([[]]), /at least one question/],
    [
      "an expert with fewer questions",
      () =>
        cookeInformation([
          [
            [0, 1, 2],
            [0, 1, 2],
          ],
          [[0, 1, 2]],
        ]),
      /2 questions/,
    ],
    ["equal quantiles", () => cookeInformation([[[0, 0, 2]]]), /strictly increasing/],
    ["too few quantiles", () => cookeInformation([[[0, 1]]]), /3 finite/],
    ["a quantile of NaN", () => cookeInformation([[[0, NaN, 2]]]), /3 finite/],
    [
      "a single quantile",
      () => cookeInformation([[[1]]], undefined, { probabilities: [0.5, 0.5] }),
      /2 finite/,
    ],
    ["a missing answer", () => cookeInformation([[[0, 1, 2]]], []), /1 answers/],
    ["an answer of NaN", () => cookeInformation([[[0, 1, 2]]], [NaN]), /finite numbers/],
    ["no overshoot", () => cookeInformation([[[0, 1, 2]]], undefined, { overshoot: 0 }), /above 0/],
    [
      "bins that do not sum to 1",
      () => cookeInformation([[[0, 1, 2]]], undefined, { probabilities: [0.5, 0.5, 0.5, 0.5] }),
      /sum to 1/,
    ],
    ["nobody to weight", () => cookeWeights([]), /at least one expert/],
    ["a cutoff nobody reaches", () => cookeWeights([expert], 0.9), /a weight above 0/],
    ["a cutoff above 1", () => cookeWeights([expert], 1.1), /\[0, 1\]/],
    ["a calibration above 1", () => cookeWeights([{ ...expert, calibration: 2 }]), /calibration: expected/],
    ["a negative information", () => cookeWeights([{ ...expert, information: -1 }]), /information: expected/],
    [
      "infinite information",
      () => cookeWeights([{ ...expert, information: Infinity }]),
      /information: expected/,
    ],
  ])("include %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});
