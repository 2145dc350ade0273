import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import type { Distribution } from "../distribution.ts";
import { AnalyticsArgumentError } from "../errors.ts";
import { expectAllClose, expectClose } from "../testing/close.ts";
import { cdfMedianPool } from "./cdf-median.ts";
import { linearPool } from "./linear.ts";
import { logarithmicPool } from "./logarithmic.ts";
import { medianPool } from "./median.ts";
import { trimmedPool } from "./trimmed.ts";

type Pool = (distributions: readonly Distribution[], weights?: ArrayLike<number>) => Float64Array;

const pools: readonly [string, Pool][] = [
  ["the linear pool", linearPool],
  ["the logarithmic pool", logarithmicPool],
  ["the median pool", medianPool],
  ["the median of cumulative curves", cdfMedianPool],
  ["the trimmed pool", trimmedPool],
];

/** A crowd of 1 to 8 over 2 to 6 options, no share below the default floor of the logarithmic pool. */
const crowd = fc.integer({ min: 2, max: 6 }).chain((K) =>
  fc.record({
    distributions: fc.array(fc.array(fc.integer({ min: 8, max: 100 }), { minLength: K, maxLength: K }), {
      minLength: 1,
      maxLength: 8,
    }),
    K: fc.constant(K),
  }),
);

const shares = (masses: Distribution) => {
  const sum = Array.from(masses).reduce((a, b) => a + b, 0);
  return Array.from(masses, (mass) => mass / sum);
};

describe("every pool of distributions", () => {
  it.each(pools)("%s preserves unanimity", (_, pool) => {
    fc.assert(
      fc.property(crowd, fc.integer({ min: 1, max: 6 }), ({ distributions }, n) => {
        const one = distributions[0]!;
        expectAllClose(pool(Array.from({ length: n }, () => one)), shares(one), 1e-9, 1);
      }),
    );
  });

  it.each(pools)(
    "%s is a distribution and does not mind the order or the units of its members",
    (_, pool) => {
      fc.assert(
        fc.property(crowd, ({ distributions }) => {
          const result = pool(distributions);
          expectClose(
            result.reduce((a, b) => a + b, 0),
            1,
          );
          expect(Math.min(...result)).toBeGreaterThanOrEqual(0);
          const reversed = distributions.toReversed().map((row, r) => row.map((mass) => mass * (r + 1)));
          expectAllClose(pool(reversed), result, 1e-9, 1);
        }),
      );
    },
  );

  it.each(pools)(
    "%s counts a member of weight two like two members, and of weight zero like none",
    (_, pool) => {
      fc.assert(
        fc.property(crowd, ({ distributions }) => {
          const [first, ...others] = distributions;
          const twice = pool([first!, first!, ...others]);
          expectAllClose(pool(distributions, [2, ...others.map(() => 1)]), twice, 1e-9, 1);
          if (others.length === 0) return;
          expectAllClose(pool(distributions, [0, ...others.map(() => 3)]), pool(others), 1e-9, 1);
        }),
      );
    },
  );

  it.each(pools)("%s refuses what is not a crowd", (_, pool) => {
    const refused: readonly [() => unknown, RegExp][] = [
      [() => pool([]), /at least one distribution/],
      [() => pool([[]]), /at least one option/],
      [
        () =>
          pool([
            [1, 1],
            [1, 1, 1],
          ]),
        /rows of 2 options/,
      ],
      [() => pool([[1, -1]]), /non-negative/],
      [() => pool([[1, NaN]]), /finite/],
      [() => pool([[0, 0]]), /positive mass/],
      [() => pool([[1, 1]], [1, 1]), /1 weights/],
      [() => pool([[1, 1]], [0]), /weights: expected at least one positive/],
      [
        () =>
          pool(
            [
              [1, 1],
              [1, 1],
            ],
            [2, -1],
          ),
        /weights: expected finite, non-negative/,
      ],
      [() => pool([[1, 1]], [NaN]), /weights: expected finite/],
    ];
    for (const [call, message] of refused) {
      expect(call).toThrow(AnalyticsArgumentError);
      expect(call).toThrow(message);
    }
  });

  it.each(pools)("%s of one option is certain of it", (_, pool) => {
    expect(Array.from(pool([[3], [5]]))).toEqual([1]);
  });
});

describe("pools of three distributions over four options", () => {
  const { p, linear, log, median_renorm } = reference.dist_pool;

  it("reproduce the reference", () => {
    expectAllClose(linearPool(p), linear);
    expectAllClose(logarithmicPool(p), log);
    expectAllClose(medianPool(p), median_renorm);
  });

  it("take the median of the cumulative curves, by hand", () => {
    // Cumulative .5 .8 .95 / .2 .6 .9 / .05 .2 .5: medians .2 .6 .9.
    expectAllClose(cdfMedianPool(p), [0.2, 0.4, 0.3, 0.1]);
  });
});
