import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { bayesianTruthSerum } from "./bayesian-truth-serum.ts";

const near = (actual: readonly number[], expected: readonly number[]) => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, k) => expect(value).toBeCloseTo(expected[k]!, 12));
};

/** Respondents of a survey with 2 to 6 options, predictions allowed to hold zeros. */
const survey = fc.integer({ min: 2, max: 6 }).chain((K) =>
  fc
    .array(
      fc.record({
        answer: fc.integer({ min: 0, max: K - 1 }),
        prediction: fc
          .array(fc.integer({ min: 0, max: 100 }), { minLength: K, maxLength: K })
          .filter((masses) => masses.some((mass) => mass > 0)),
      }),
      { minLength: 1, maxLength: 20 },
    )
    .map((people) => ({
      answers: people.map(({ answer }) => answer),
      predictions: people.map(({ prediction }) => prediction),
    })),
);

describe("bayesianTruthSerum", () => {
  it("reproduces the reference survey of six people and three options to 1e-12", () => {
    const toy = reference.bts_toy;
    const result = bayesianTruthSerum(toy.answers, toy.predictions, { epsilon: 0 });
    near(result.shares, toy.xbar);
    near(result.logMeanPrediction, toy.log_ybar);
    near(result.information, toy.information);
    near(result.prediction, toy.prediction);
    near(result.total, toy.total_alpha1);
  });

  it("gives the scores of the two-headed coin that Prelec published", () => {
    const coin = reference.bts_coin_fair;
    const { information, informationByOption, logMeanPrediction } = bayesianTruthSerum(
      [1, 0],
      [
        [3, 3],
        [5, 1],
      ],
      { epsilon: 0 },
    );
    near(information, [coin.info_tails, coin.info_heads]);
    expect(informationByOption).toEqual([information[1], information[0]]);
    near(logMeanPrediction.map(Math.exp), [coin.ybar_heads, coin.ybar_tails]);
  });

  it("makes the totals sum to zero at alpha 1 for any survey", () => {
    fc.assert(
      fc.property(
        survey,
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        ({ answers, predictions }, epsilon) => {
          const { total } = bayesianTruthSerum(answers, predictions, { epsilon });
          expect(Math.abs(total.reduce((sum, score) => sum + score, 0))).toBeLessThan(1e-10);
        },
      ),
    );
  });

  it("never gives a positive prediction score, and 0 to who predicts the actual shares", () => {
    fc.assert(
      fc.property(survey, ({ answers, predictions }) => {
        const { prediction } = bayesianTruthSerum(answers, predictions);
        expect(Math.max(...prediction)).toBeLessThanOrEqual(1e-12);
      }),
    );
    const { prediction } = bayesianTruthSerum(
      [0, 0, 1, 2],
      [
        [2, 1, 1],
        [1, 1, 1],
        [2, 1, 1],
        [1, 1, 2],
      ],
      {
        epsilon: 0,
      },
    );
    expect(prediction[0]).toBeCloseTo(0, 12);
    expect(prediction[2]).toBeCloseTo(0, 12);
    expect(prediction[1]).toBeLessThan(-0.01);
  });

  it("weighs the prediction score by alpha and leaves the information score alone", () => {
    const { answers, predictions, information, prediction } = reference.bts_toy;
    const result = bayesianTruthSerum(answers, predictions, { alpha: 0.25, epsilon: 0 });
    near(result.information, information);
    near(
      result.total,
      information.map((score, r) => score + 0.25 * prediction[r]!),
    );
    expect(result.alpha).toBe(0.25);
  });

  it("mixes every prediction with 1 % of the uniform distribution unless told otherwise", () => {
    // Mixed: 0.99 + 0.005 = 0.995 and 0.005 for both people, by hand.
    const result = bayesianTruthSerum(
      [0, 1],
      [
        [1, 0],
        [1, 0],
      ],
    );
    near(result.information, [Math.log(0.5 / 0.995), Math.log(0.5 / 0.005)]);
    expect(result.epsilon).toBe(0.01);
  });

  it("gives everybody nothing when all predictions are uniform by mixing and shares are even", () => {
    const { total } = bayesianTruthSerum(
      [0, 1],
      [
        [1, 0],
        [0, 1],
      ],
      { epsilon: 1 },
    );
    near(total, [0, 0]);
  });

  it("has no information score for an option nobody chose, and no cost for predicting none there", () => {
    const { informationByOption, prediction } = bayesianTruthSerum(
      [0, 0],
      [
        [1, 0],
        [1, 0],
      ],
      { epsilon: 0 },
    );
    expect(informationByOption).toEqual([0, null]);
    expect(prediction).toEqual([0, 0]);
  });

  it("scores a single respondent by their own prediction", () => {
    // x̄ = (1, 0): information log(1 / 0.25), prediction log 0.25.
    const { information, prediction, total } = bayesianTruthSerum([0], [[1, 3]], { epsilon: 0 });
    near(information, [Math.log(4)]);
    near(prediction, [-Math.log(4)]);
    near(total, [0]);
  });

  it.each([
    ["no respondents", () => bayesianTruthSerum([], []), /at least one respondent/],
    ["a missing prediction", () => bayesianTruthSerum([0, 1], [[1, 1]]), /one row for each of 2/],
    ["an option out of range", () => bayesianTruthSerum([2], [[1, 1]]), /options from 0 to 1/],
    ["a negative option", () => bayesianTruthSerum([-1], [[1, 1]]), /options from 0 to 1/],
    ["half an option", () => bayesianTruthSerum([0.5], [[1, 1]]), /options from 0 to 1/],
    ["a single option", () => bayesianTruthSerum([0], [[1]]), /at least two options/],
    [
      "rows of unequal length",
      () =>
        bayesianTruthSerum(
          [0, 0],
          [
            [1, 1],
            [1, 1, 1],
          ],
        ),
      /rows of 2 options/,
    ],
    ["a negative mass", () => bayesianTruthSerum([0], [[2, -1]]), /non-negative masses/],
    ["NaN", () => bayesianTruthSerum([0], [[NaN, 1]]), /finite/],
    ["alpha 0", () => bayesianTruthSerum([0], [[1, 1]], { alpha: 0 }), /finite number above 0/],
    ["infinite alpha", () => bayesianTruthSerum([0], [[1, 1]], { alpha: Infinity }), /finite number above 0/],
    ["negative epsilon", () => bayesianTruthSerum([0], [[1, 1]], { epsilon: -0.1 }), /share in \[0, 1\]/],
    ["epsilon above 1", () => bayesianTruthSerum([0], [[1, 1]], { epsilon: 1.1 }), /share in \[0, 1\]/],
    [
      "a predicted zero for a chosen option without mixing",
      () =>
        bayesianTruthSerum(
          [0, 1],
          [
            [1, 0],
            [1, 1],
          ],
          { epsilon: 0 },
        ),
      /no zero for an option that somebody chose/,
    ],
  ])("refuses %s and says what it expected", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});
