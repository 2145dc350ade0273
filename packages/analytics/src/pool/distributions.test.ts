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
const cumulative = (masses: Distribution) => {
  let sum = 0;
  return Array.from(masses, (mass) => (sum += mass));
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

describe("linearPool", () => {
  it("lies within the range of its members, option by option", () => {
    fc.assert(
      fc.property(crowd, ({ distributions, K }) => {
        const members = distributions.map(shares);
        const pooled = linearPool(distributions);
        for (let k = 0; k < K; k++) {
          const column = members.map((row) => row[k]!);
          expect(pooled[k]).toBeGreaterThanOrEqual(Math.min(...column) - 1e-12);
          expect(pooled[k]).toBeLessThanOrEqual(Math.max(...column) + 1e-12);
        }
      }),
    );
  });

  it("commutes with merging options", () => {
    const merge = (row: Distribution) => [row[0]! + row[1]!, ...Array.from(row).slice(2)];
    fc.assert(
      fc.property(crowd, ({ distributions }) => {
        const members = distributions.map(shares);
        expectAllClose(linearPool(members.map(merge)), merge(linearPool(members)), 1e-9, 1);
      }),
    );
  });
});

describe("logarithmicPool", () => {
  it("is externally Bayesian: news shared by all may come before or after the pooling", () => {
    fc.assert(
      fc.property(
        crowd,
        fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
        ({ distributions, K }, stream) => {
          const likelihood = Array.from({ length: K }, () => stream.next().value as number);
          const update = (row: Distribution) => shares(Array.from(row, (mass, k) => mass * likelihood[k]!));
          const before = logarithmicPool(distributions.map(update), undefined, { floor: 0 });
          const after = update(logarithmicPool(distributions, undefined, { floor: 0 }));
          expectAllClose(before, after, 1e-9, 1);
        },
      ),
    );
  });

  it("raises shares to the floor, 1 % unless told otherwise, so that no single zero is a veto", () => {
    // √(0.5 × 0.01) : √(0.5 × 1), by hand.
    const ratio = Math.sqrt(0.01);
    expectAllClose(
      logarithmicPool([
        [1, 1],
        [0, 1],
      ]),
      [ratio / (1 + ratio), 1 / (1 + ratio)],
    );
    expect(
      Array.from(
        logarithmicPool(
          [
            [1, 1],
            [0, 1],
          ],
          undefined,
          { floor: 0 },
        ),
      ),
    ).toEqual([0, 1]);
  });

  it("lets a member of weight zero veto nothing", () => {
    expectAllClose(
      logarithmicPool(
        [
          [1, 1],
          [0, 1],
        ],
        [1, 0],
        { floor: 0 },
      ),
      [0.5, 0.5],
    );
  });

  it("refuses a floor outside [0, 1) and a crowd that vetoes everything", () => {
    expect(() => logarithmicPool([[1, 1]], undefined, { floor: 1 })).toThrow(/share in \[0, 1\)/);
    expect(() => logarithmicPool([[1, 1]], undefined, { floor: -0.1 })).toThrow(/share in \[0, 1\)/);
    const vetoes = () =>
      logarithmicPool(
        [
          [1, 0],
          [0, 1],
        ],
        undefined,
        { floor: 0 },
      );
    expect(vetoes).toThrow(AnalyticsArgumentError);
    expect(vetoes).toThrow(/an option that nobody gives zero/);
  });
});

describe("medianPool", () => {
  it("averages the two middle values of an even crowd", () => {
    expectAllClose(
      medianPool([
        [1, 9],
        [2, 8],
        [4, 6],
        [9, 1],
      ]),
      [0.3, 0.7],
    );
  });

  it("is not moved by one absurd member among many", () => {
    const sane = [
      [3, 7],
      [3, 7],
      [3, 7],
    ];
    expectAllClose(medianPool([...sane, [1, 0]]), [0.3, 0.7]);
  });

  it("refuses a crowd whose median share of every option is zero", () => {
    expect(() =>
      medianPool([
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]),
    ).toThrow(/median share is not zero/);
  });

  it("follows the weights past one half", () => {
    expectAllClose(
      medianPool(
        [
          [1, 9],
          [5, 5],
          [8, 2],
        ],
        [3, 1, 1],
      ),
      [0.1, 0.9],
    );
    expectAllClose(
      medianPool(
        [
          [1, 9],
          [5, 5],
          [8, 2],
        ],
        [2, 1, 1],
      ),
      [0.3, 0.7],
    );
  });
});

describe("cdfMedianPool", () => {
  it("lies within the range of the members' cumulative curves", () => {
    fc.assert(
      fc.property(crowd, ({ distributions, K }) => {
        const curves = distributions.map((row) => cumulative(shares(row)));
        const pooled = cumulative(cdfMedianPool(distributions));
        for (let k = 0; k < K; k++) {
          const column = curves.map((row) => row[k]!);
          expect(pooled[k]).toBeGreaterThanOrEqual(Math.min(...column) - 1e-12);
          expect(pooled[k]).toBeLessThanOrEqual(Math.max(...column) + 1e-12);
        }
      }),
    );
  });

  it("is a distribution where the median of shares is none", () => {
    expect(
      Array.from(
        cdfMedianPool([
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ]),
      ),
    ).toEqual([0, 1, 0]);
  });
});

describe("trimmedPool", () => {
  it("drops the lowest and the highest member at one quarter of four", () => {
    expectAllClose(
      trimmedPool(
        [
          [0, 10],
          [2, 8],
          [4, 6],
          [10, 0],
        ],
        undefined,
        { trim: 0.25 },
      ),
      [0.3, 0.7],
    );
  });

  it("counts a member on the border with what is left of it", () => {
    // Four equal members, trim 1/8: half of the outer two remains. (0.5·0 + 0.2 + 0.4 + 0.5·1) / 3.
    expectAllClose(
      trimmedPool(
        [
          [0, 10],
          [2, 8],
          [4, 6],
          [10, 0],
        ],
        undefined,
        { trim: 0.125 },
      ),
      [1.1 / 3, 1.9 / 3],
    );
  });

  it("trims a tenth from each end unless told otherwise", () => {
    const ten = Array.from({ length: 10 }, (_, r) => [
      r === 0 ? 100 : r === 9 ? 0 : 50,
      r === 0 ? 0 : r === 9 ? 100 : 50,
    ]);
    expectAllClose(trimmedPool(ten), [0.5, 0.5]);
    const skewed = ten.map(([a, b], r) => (r === 9 ? [50, 50] : [a!, b!]));
    expectAllClose(trimmedPool(skewed), [0.5, 0.5]);
  });

  it("is the linear pool without trimming and the median pool of two options just below one half", () => {
    fc.assert(
      fc.property(crowd, ({ distributions }) => {
        expectAllClose(
          trimmedPool(distributions, undefined, { trim: 0 }),
          linearPool(distributions),
          1e-9,
          1,
        );
        const binary = distributions.map((row) => row.slice(0, 2));
        expectAllClose(trimmedPool(binary, undefined, { trim: 0.4999999 }), medianPool(binary), 1e-6, 1);
      }),
    );
  });

  it("refuses a trim outside [0, 1/2) and a crowd whose trimmed shares are all zero", () => {
    expect(() => trimmedPool([[1, 1]], undefined, { trim: 0.5 })).toThrow(/\[0, 1\/2\)/);
    expect(() => trimmedPool([[1, 1]], undefined, { trim: -0.1 })).toThrow(/\[0, 1\/2\)/);
    expect(() =>
      trimmedPool(
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        undefined,
        { trim: 0.34 },
      ),
    ).toThrow(/trimmed share is not zero/);
  });
});
