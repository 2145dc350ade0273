import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { meanInterval } from "./mean.ts";

describe("meanInterval", () => {
  it("is the mean and the t quantile times its standard error, from tables", () => {
    // t(0.975, 2) = 4.302653 and s = 1: 2 ± 4.302653 / sqrt(3).
    const { n, mean, interval } = meanInterval([1, 2, 3], [1, 1, 1]);
    expect({ n, mean }).toEqual({ n: 3, mean: 2 });
    expect(interval?.low).toBeCloseTo(2 - 4.302653 / Math.sqrt(3), 5);
    expect(interval?.high).toBeCloseTo(2 + 4.302653 / Math.sqrt(3), 5);
  });

  it("counts a value as often as it occurs", () => {
    expect(meanInterval([1, 5], [3, 1])).toEqual(meanInterval([1, 1, 1, 5], [1, 1, 1, 1]));
  });

  it("is a point where everybody says the same, and unknown below two people", () => {
    expect(meanInterval([4, 9], [5, 0])).toEqual({ n: 5, mean: 4, interval: { low: 4, high: 4 } });
    expect(meanInterval([4], [1])).toEqual({ n: 1, mean: 4, interval: null });
    expect(meanInterval([4], [0])).toEqual({ n: 0, mean: null, interval: null });
  });

  it("refuses lengths that differ and a level that is none", () => {
    expect(() => meanInterval([1, 2], [1])).toThrow(AnalyticsArgumentError);
    expect(() => meanInterval([1], [2], 1)).toThrow(AnalyticsArgumentError);
  });
});
