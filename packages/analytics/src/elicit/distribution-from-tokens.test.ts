import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { distributionFromTokens } from "./distribution-from-tokens.ts";

describe("a distribution from tokens on bins", () => {
  it("gives every bin exactly the mass of its tokens", () => {
    const tokens = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(tokens, fc.integer({ min: 0, max: 50 }), (laid, never) => {
        const all = laid.reduce((sum, n) => sum + n, never);
        fc.pre(all > 0);
        const edges = Array.from({ length: laid.length + 1 }, (_, k) => 2 * k);
        const { cdf } = distributionFromTokens(edges, laid, { never });
        laid.forEach((n, k) => expect(cdf(2 * k + 2) - cdf(2 * k)).toBeCloseTo(n / all, 12));
        expect(1 - cdf(1e9)).toBeCloseTo(never / all, 12);
      }),
      { seed: 1 },
    );
  });

  it("puts nothing into a bin without tokens", () => {
    const { cdf } = distributionFromTokens([0, 1, 2, 3], [5, 0, 5]);
    expect([cdf(1), cdf(1.5), cdf(2)]).toEqual([0.5, 0.5, 0.5]);
  });

  it("spreads a single bin evenly over its axis", () => {
    expect(distributionFromTokens([10, 20], [100]).cdf(13)).toBeCloseTo(0.3, 12);
    expect(distributionFromTokens([1, 100], [4], { scale: "log10", never: 4 }).cdf(10)).toBeCloseTo(0.25, 12);
  });

  it("refuses bins and tokens that do not fit", () => {
    expect(() => distributionFromTokens([0], [])).toThrow(/at least one bin/);
    expect(() => distributionFromTokens([0, 1], [1, 1])).toThrow(/one edge more/);
    expect(() => distributionFromTokens([0, 1, 1], [1, 1])).toThrow(/strictly increasing/);
    expect(() => distributionFromTokens([0, 1], [-1])).toThrow(AnalyticsArgumentError);
    expect(() => distributionFromTokens([0, 1], [1], { never: Number.NaN })).toThrow(AnalyticsArgumentError);
    expect(() => distributionFromTokens([0, 1], [0])).toThrow(/at least one token/);
  });
});
