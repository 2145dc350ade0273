import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import models from "../../reference/models.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectAllClose, expectClose } from "../testing/close.ts";
import { betaTransformedPool } from "./beta-transformed.ts";
import { extremize, neymanRoughgardenFactor } from "./extremize.ts";
import { geometricMeanOfOdds } from "./geometric-mean-of-odds.ts";
import { linearPool } from "./linear.ts";
import { logarithmicPool } from "./logarithmic.ts";
import { medianPool } from "./median.ts";
import { minimalPivot } from "./minimal-pivot.ts";
import { quantileAverage } from "./quantile-average.ts";

const probability = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const crowd = fc.array(probability, { minLength: 1, maxLength: 12 });
const sevilla = reference.binary_pool_sevilla;

describe("geometricMeanOfOdds", () => {
  it("reproduces the published odds of 1 : 118 and the reference, unclamped", () => {
    const pooled = geometricMeanOfOdds(sevilla.p, undefined, { clamp: 0 });
    expectClose(pooled, sevilla.geo_mean_odds);
    expect(Math.floor((1 - pooled) / pooled)).toBe(118);
    expect((100 * pooled).toFixed(2)).toBe("0.84");
  });

  it("differs from mean and median of the same probabilities, which reproduce the reference too", () => {
    const pairs = sevilla.p.map((p) => [p, 1 - p]);
    expectClose(linearPool(pairs)[0]!, sevilla.mean);
    expectClose(medianPool(pairs)[0]!, sevilla.median);
  });

  it("is the logarithmic pool of two options", () => {
    fc.assert(
      fc.property(crowd, (ps) => {
        const weights = ps.map((_, r) => r + 1);
        expectClose(
          geometricMeanOfOdds(ps, weights),
          logarithmicPool(
            ps.map((p) => [p, 1 - p]),
            weights,
          )[0]!,
        );
      }),
    );
  });

  it("preserves unanimity, lies within the range, and turns over with the event", () => {
    fc.assert(
      fc.property(crowd, (ps) => {
        const pooled = geometricMeanOfOdds(ps);
        expect(pooled).toBeGreaterThanOrEqual(Math.min(...ps) - 1e-12);
        expect(pooled).toBeLessThanOrEqual(Math.max(...ps) + 1e-12);
        expectClose(geometricMeanOfOdds(ps.map((p) => 1 - p)), 1 - pooled, 1e-9, 1);
        expectClose(geometricMeanOfOdds(ps.map(() => ps[0]!)), ps[0]!);
      }),
    );
  });

  it("clamps to 1 % and 99 % unless told otherwise", () => {
    expectClose(geometricMeanOfOdds([0]), 0.01);
    expectClose(geometricMeanOfOdds([1]), 0.99);
    expectClose(geometricMeanOfOdds([0, 1]), 0.5);
    expectClose(geometricMeanOfOdds([0, 0.5], undefined, { clamp: 0.1 }), 0.25);
  });

  it("lets certainty decide when nothing is clamped, unless its weight is zero", () => {
    expect(geometricMeanOfOdds([0, 0.5], undefined, { clamp: 0 })).toBe(0);
    expect(geometricMeanOfOdds([1, 0.5], undefined, { clamp: 0 })).toBe(1);
    expectClose(geometricMeanOfOdds([1, 0.4], [0, 1], { clamp: 0 }), 0.4);
  });
});

describe("extremize", () => {
  it("reproduces the reference at 2.5 and at the factor of Neyman and Roughgarden", () => {
    expectClose(extremize(sevilla.geo_mean_odds, 2.5), sevilla.extremized_2_5);
    expectClose(neymanRoughgardenFactor(4), sevilla.neyman_factor);
    expectClose(extremize(sevilla.geo_mean_odds, neymanRoughgardenFactor(4)), sevilla.neyman);
  });

  it("multiplies log odds, by hand", () => {
    expectClose(extremize(0.75, 2), 0.9);
    expectClose(extremize(0.9, 0.5), 0.75);
    // Odds 4 against a base of odds 1/4: log-odds distance ln 16; twice it from 1/4 gives odds 64.
    expectClose(extremize(0.8, 2, { baseRate: 0.2 }), 64 / 65);
  });

  it("leaves the base rate, 0 and 1, and everything at factor 1", () => {
    expect(extremize(0.5, 3)).toBe(0.5);
    expectClose(extremize(0.2, 3, { baseRate: 0.2 }), 0.2);
    expect([extremize(0, 2), extremize(1, 2)]).toEqual([0, 1]);
    fc.assert(
      fc.property(probability, probability, (p, baseRate) => expectClose(extremize(p, 1, { baseRate }), p)),
    );
  });

  it("has a factor of 1 for one forecaster, growing towards √3", () => {
    expect(neymanRoughgardenFactor(1)).toBe(1);
    // 2 (√7 − 2), by hand.
    expectClose(neymanRoughgardenFactor(2), 2 * (Math.sqrt(7) - 2));
    expectClose(neymanRoughgardenFactor(1e6), Math.sqrt(3), 1e-5);
  });
});

describe("betaTransformedPool", () => {
  it("sends the mean through the incomplete beta function", () => {
    // scipy 1.17: beta.cdf(0.706, 6, 6).
    expectClose(betaTransformedPool([0.7, 0.712], { a: 6, b: 6 }), 0.928374866723289, 1e-12);
  });

  it("is the mean for Beta(1, 1), and leaves one half, 0 and 1 where they are", () => {
    fc.assert(
      fc.property(crowd, (ps) => {
        const mean = ps.reduce((sum, p) => sum + p, 0) / ps.length;
        expectClose(betaTransformedPool(ps, { a: 1, b: 1 }), mean);
      }),
    );
    expectAllClose(
      [0, 0.5, 1].map((p) => betaTransformedPool([p, p, p], { a: 4, b: 4 })),
      [0, 0.5, 1],
    );
  });

  it("weights the mean", () => {
    expectClose(betaTransformedPool([0.2, 0.8], { a: 1, b: 1 }, [3, 1]), 0.35);
  });
});

describe("minimalPivot", () => {
  it("gives the published 314 for the Three Gorges dam", () => {
    const { E, P, minimal_pivot } = models.kwe;
    expect(minimalPivot(E, P)).toBeCloseTo(minimal_pivot, 9);
  });

  it("steps away from the guess by its distance, weighted, and not over the range", () => {
    expect(minimalPivot([0.8], [0.5])).toBeCloseTo(1.1, 12);
    expect(minimalPivot([0.8], [0.5], undefined, { range: { low: 0, high: 1 } })).toBe(1);
    expect(minimalPivot([0.1], [0.5], undefined, { range: { low: 0, high: 1 } })).toBe(0);
    expect(minimalPivot([1, 3], [1, 2], [3, 1])).toBeCloseTo(1.75, 12);
  });
});

describe("quantileAverage", () => {
  const { q, mean_q, median_q } = reference.vincent;

  it("reproduces the reference for mean and median", () => {
    expectAllClose(quantileAverage(q), mean_q);
    expectAllClose(quantileAverage(q, undefined, { center: "median" }), median_q);
  });

  it("stays in a family of location and scale", () => {
    const shape = [-1.3, -0.4, 0, 0.4, 2];
    const member = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 8 }), (members) => {
        const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
        const location = mean(members.map(([m]) => m));
        const scale = mean(members.map(([, s]) => s));
        const rows = members.map(([m, s]) => shape.map((z) => m + s * z));
        expectAllClose(
          quantileAverage(rows),
          shape.map((z) => location + scale * z),
          1e-9,
          1,
        );
      }),
    );
  });

  it("lies within the range of its members and does not decrease, weighted or not", () => {
    const member = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 3, maxLength: 3 });
    const members = fc.array(
      member.map((row) => row.toSorted((a, b) => a - b)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(members, fc.constantFrom("mean" as const, "median" as const), (rows, center) => {
        const pooled = quantileAverage(
          rows,
          rows.map((_, r) => r + 1),
          { center },
        );
        pooled.forEach((value, level) => {
          const column = rows.map((row) => row[level]!);
          expect(value).toBeGreaterThanOrEqual(Math.min(...column) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...column) + 1e-9);
          if (level > 0) expect(value).toBeGreaterThanOrEqual(pooled[level - 1]! - 1e-9);
        });
      }),
    );
  });

  it("can hold a never in the median", () => {
    const never = [
      [10, Infinity],
      [20, 30],
      [30, Infinity],
    ];
    expect(Array.from(quantileAverage(never, undefined, { center: "median" }))).toEqual([20, Infinity]);
  });
});

describe("arguments the pools of numbers refuse", () => {
  it.each([
    ["no probabilities", () => geometricMeanOfOdds([]), /at least one probability/],
    ["a probability above 1", () => geometricMeanOfOdds([1.2]), /\[0, 1\]/],
    ["a probability below 0", () => geometricMeanOfOdds([-0.2]), /\[0, 1\]/],
    ["a probability that is NaN", () => geometricMeanOfOdds([NaN]), /\[0, 1\]/],
    ["a weight too many", () => geometricMeanOfOdds([0.5], [1, 1]), /1 weights/],
    ["a clamp of one half", () => geometricMeanOfOdds([0.5], undefined, { clamp: 0.5 }), /clamp: expected/],
    ["a negative clamp", () => geometricMeanOfOdds([0.5], undefined, { clamp: -0.1 }), /clamp: expected/],
    ["both certainties", () => geometricMeanOfOdds([0, 1], undefined, { clamp: 0 }), /not both 0 and 1/],
    ["extremizing NaN", () => extremize(NaN, 2), /probability: expected/],
    ["a factor of 0", () => extremize(0.5, 0), /above 0/],
    ["an infinite factor", () => extremize(0.5, Infinity), /finite number above 0/],
    ["a base rate of 0", () => extremize(0.5, 2, { baseRate: 0 }), /strictly between/],
    ["a base rate of 1", () => extremize(0.5, 2, { baseRate: 1 }), /strictly between/],
    ["no forecasters", () => neymanRoughgardenFactor(0), /at least 1/],
    ["half a forecaster", () => neymanRoughgardenFactor(1.5), /whole number/],
    ["a shape of 0", () => betaTransformedPool([0.5], { a: 0, b: 1 }), /shape: expected/],
    ["an infinite shape", () => betaTransformedPool([0.5], { a: 1, b: Infinity }), /shape: expected/],
    ["a pool of nothing", () => betaTransformedPool([], { a: 1, b: 1 }), /at least one/],
    ["no estimates", () => minimalPivot([], []), /at least one estimate/],
    ["a missing prediction", () => minimalPivot([1, 2], [1]), /2 predictions/],
    ["an estimate of NaN", () => minimalPivot([NaN], [1]), /estimates: expected finite/],
    ["an infinite prediction", () => minimalPivot([1], [Infinity]), /predictions: expected finite/],
    [
      "a range upside down",
      () => minimalPivot([1], [1], undefined, { range: { low: 1, high: 0 } }),
      /low at most/,
    ],
    ["no members", () => quantileAverage([]), /at least one member/],
    ["no levels", () => quantileAverage([[]]), /at least one level/],
    ["rows of unequal length", () => quantileAverage([[1, 2], [1]]), /rows of 2/],
    ["falling quantiles", () => quantileAverage([[2, 1]]), /do not decrease/],
    ["a quantile of NaN", () => quantileAverage([[1, NaN]], undefined, { center: "median" }), /rows of 2/],
    ["never under the mean", () => quantileAverage([[1, Infinity]]), /finite quantiles/],
    ["minus infinity", () => quantileAverage([[-Infinity]], undefined, { center: "median" }), /rows of 1/],
  ])("include %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});
