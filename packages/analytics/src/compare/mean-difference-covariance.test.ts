import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { expectAllClose } from "../testing/close.ts";
import { meanDifferenceCovariance } from "./mean-difference-covariance.ts";

const empty = {
  n: 0,
  products: [
    [0, 0],
    [0, 0],
  ],
};

/** Counts over two options: Σ x and Σ x·xᵀ of that many single choices. */
const chosen = (first: number, second: number) => ({
  n: first + second,
  sums: [first, second],
  products: [
    [first, 0],
    [0, second],
  ],
});

describe("meanDifferenceCovariance", () => {
  it("is the second moment of the differences over n where all gave both", () => {
    // Of four people two differ by one whole answer: Σ d dᵀ = 2 (1, −1; −1, 1), over 4².
    const differences = [
      [2, -2],
      [-2, 2],
    ];
    const covariance = meanDifferenceCovariance(chosen(2, 2), chosen(2, 2), { n: 4, products: differences });
    expectAllClose(covariance!.flat(), [0.125, -0.125, -0.125, 0.125], 1e-12);
  });

  it("is the sum of both variances where nobody gave both", () => {
    // Shares of 2 in 4 and 1 in 5: unbiased variances 1/3 and 1/5 of single answers; 1/3/4 + 1/5/5 = 37/300.
    const covariance = meanDifferenceCovariance(chosen(2, 2), chosen(1, 4), empty);
    expectAllClose(covariance!.flat(), [37 / 300, -37 / 300, -37 / 300, 37 / 300], 1e-12);
  });

  it("takes what those who gave one answer alone add from the spread of everybody", () => {
    // Two of five gave both and agree with themselves: (1 − 2/5) · 1 / 2 with the variance 1/2 of one in two, no more.
    const covariance = meanDifferenceCovariance(chosen(1, 1), chosen(3, 2), { ...empty, n: 2 });
    expectAllClose(covariance!.flat(), [0.15, -0.15, -0.15, 0.15], 1e-12);
  });

  it("is unknown while a group is empty, and below two people whose spread it needs", () => {
    expect(meanDifferenceCovariance(chosen(0, 0), chosen(1, 1), empty)).toBeNull();
    expect(meanDifferenceCovariance(chosen(1, 0), chosen(1, 1), empty)).toBeNull();
    expect(meanDifferenceCovariance(chosen(1, 1), chosen(1, 0), empty)).toBeNull();
    expect(meanDifferenceCovariance(chosen(1, 0), chosen(1, 0), { ...empty, n: 1 })).not.toBeNull();
  });

  it("refuses more people in both than in one, and tables of another size", () => {
    expect(() => meanDifferenceCovariance(chosen(1, 1), chosen(1, 0), { ...empty, n: 2 })).toThrow(
      AnalyticsArgumentError,
    );
    expect(() => meanDifferenceCovariance(chosen(1, 1), chosen(1, 1), { n: 0.5, products: [[0]] })).toThrow(
      AnalyticsArgumentError,
    );
    expect(() => meanDifferenceCovariance(chosen(1, 1), chosen(1, 1), { n: 0, products: [[0]] })).toThrow(
      AnalyticsArgumentError,
    );
    expect(() => meanDifferenceCovariance({ ...chosen(1, 1), sums: [1, 1, 0] }, chosen(1, 1), empty)).toThrow(
      AnalyticsArgumentError,
    );
  });
});
