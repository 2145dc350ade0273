import { describe, expect, it } from "vitest";
import { binomialBand } from "./binomial-band.ts";

describe("binomialBand", () => {
  it("holds the 0.005 % and 99.995 % points of the binomial distribution", () => {
    // scipy.stats.binom.ppf([5e-5, 1 - 5e-5], n, p)
    expect(binomialBand(4000, 0.05)).toEqual({ low: 149, high: 256 });
    expect(binomialBand(1000, 0.95)).toEqual({ low: 921, high: 975 });
    expect(binomialBand(10, 0.5)).toEqual({ low: 0, high: 10 });
  });
});
