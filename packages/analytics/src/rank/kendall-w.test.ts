import { describe, expect, it } from "vitest";
import { expectClose } from "../testing/close.ts";
import { kendallW } from "./kendall-w.ts";

describe("Kendall's coefficient of concordance", () => {
  it("is Friedman's statistic over its largest value, ties included", () => {
    // Hollander and Wolfe (1973), p. 140, times of 22 players by three ways to round first base (R's ?friedman.test):
    // χ² = 11.143, df = 2, p = 0.003805. Rank sums 53, 47, 32, four pairs tied: scipy.stats.friedmanchisquare agrees.
    const { W, chiSquare, pValue } = kendallW([53, 47, 32], 22, 24) ?? { W: 0, chiSquare: 0, pValue: 0 };
    expectClose(chiSquare, 11.142857142857132, 1e-12);
    expectClose(pValue, 0.003805040775511383, 1e-9);
    expectClose(W, 11.142857142857132 / 44, 1e-12);
  });

  it("is 1 where all agree, and 0 where every order has its opposite", () => {
    expect(kendallW([2, 4, 6], 2)?.W).toBe(1);
    expect(kendallW([4, 4, 4], 2)?.W).toBe(0);
    // Two people who both put the first item first and leave the other two tied: (1, 2.5, 2.5) twice.
    expect(kendallW([2, 5, 5], 2, 12)?.W).toBe(1);
  });

  it("is nothing where nobody ranks anything above anything", () => {
    expect(kendallW([4, 4, 4], 2, 48)).toBeNull();
  });

  it("refuses sums that are not those of ranks", () => {
    expect(() => kendallW([1, 2, 3], 2)).toThrow(RangeError);
    expect(() => kendallW([1, 2, 3], 1)).toThrow(RangeError);
    expect(() => kendallW([2], 2)).toThrow(RangeError);
  });
});
