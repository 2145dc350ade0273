import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { predictionShares, tallyPredictions } from "./prediction-tally.ts";

describe("tallyPredictions", () => {
  it("adds up answers, masses and squared masses by own option, and products of masses", () => {
    expect(
      tallyPredictions(
        [0, 1, 0],
        [
          [50, 50],
          [25, 75],
          [2, 0],
        ],
      ),
    ).toEqual({
      endorsers: [2, 1],
      predictedMassSums: [
        [1.5, 0.5],
        [0.25, 0.75],
      ],
      predictedMassSquareSums: [
        [1.25, 0.25],
        [0.0625, 0.5625],
      ],
      // (.5, .5), (.25, .75) and (1, 0): .25 + .0625 + 1, .25 + .1875, .25 + .5625.
      predictedProducts: [
        [1.3125, 0.4375],
        [0.4375, 0.8125],
      ],
    });
  });

  it.each([
    ["no respondents", () => tallyPredictions([], []), /at least one respondent/],
    ["a missing prediction", () => tallyPredictions([0, 1], [[1, 1]]), /each of 2/],
    ["an option out of range", () => tallyPredictions([2], [[1, 1]]), /from 0 to 1/],
    ["a negative option", () => tallyPredictions([-1], [[1, 1]]), /from 0 to 1/],
    ["a fractional option", () => tallyPredictions([0.5], [[1, 1]]), /from 0 to 1/],
    ["rows of unequal length", () => tallyPredictions([0, 0], [[1, 1], [1]]), /rows of 2/],
    ["a prediction without mass", () => tallyPredictions([0], [[0, 0]]), /positive mass/],
  ])("refuses %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});

describe("predictionShares", () => {
  it("brings tokens to shares, one a respondent", () => {
    const shares = predictionShares({
      endorsers: [2, 1],
      predictedMassSums: [
        [150, 50],
        [25, 75],
      ],
      predictedMassSquareSums: [
        [12500, 2500],
        [625, 5625],
      ],
      predictedProducts: [
        [13125, 4375],
        [4375, 8125],
      ],
    });
    expect(shares).toEqual({
      options: 2,
      respondents: 3,
      endorsers: [2, 1],
      sums: [
        [1.5, 0.5],
        [0.25, 0.75],
      ],
      squareSums: [
        [1.25, 0.25],
        [0.0625, 0.5625],
      ],
      products: [
        [1.3125, 0.4375],
        [0.4375, 0.8125],
      ],
    });
  });

  const even = [
    [1, 1],
    [1, 1],
  ];
  it.each([
    ["nobody", { endorsers: [0, 0], predictedMassSums: even }, /at least one of them positive/],
    ["a negative count", { endorsers: [-1, 2], predictedMassSums: even }, /non-negative integers/],
    ["half a respondent", { endorsers: [0.5, 2], predictedMassSums: even }, /non-negative integers/],
    ["a missing row", { endorsers: [1, 1], predictedMassSums: [[1, 1]] }, /2 rows/],
    ["a short row", { endorsers: [1, 1], predictedMassSums: [[1, 1], [1]] }, /rows of 2/],
    [
      "a negative sum",
      {
        endorsers: [1, 1],
        predictedMassSums: [
          [3, -1],
          [1, 1],
        ],
      },
      /non-negative sums/,
    ],
    [
      "no mass",
      {
        endorsers: [1, 1],
        predictedMassSums: [
          [0, 0],
          [0, 0],
        ],
      },
      /some predicted mass/,
    ],
    ["mass without people", { endorsers: [1, 0], predictedMassSums: even }, /same total mass/],
    [
      "unequal totals a person",
      {
        endorsers: [1, 1],
        predictedMassSums: [
          [1, 1],
          [2, 1],
        ],
      },
      /same total mass/,
    ],
    [
      "squares of another shape",
      { endorsers: [1, 1], predictedMassSums: even, predictedMassSquareSums: [[1, 1]] },
      /predictedMassSquareSums: expected 2 rows/,
    ],
  ])("refuses %s", (_, tally, message) => {
    expect(() => predictionShares(tally)).toThrow(AnalyticsArgumentError);
    expect(() => predictionShares(tally)).toThrow(message);
  });
});
