import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Distribution } from "../distribution.ts";
import { AnalyticsArgumentError } from "../errors.ts";
import { expectAllClose } from "../testing/close.ts";
import { linearPool } from "./linear.ts";
import { logarithmicPool } from "./logarithmic.ts";

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
