import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Distribution } from "../distribution.ts";
import { expectAllClose } from "../testing/close.ts";
import { cdfMedianPool } from "./cdf-median.ts";
import { linearPool } from "./linear.ts";
import { medianPool } from "./median.ts";
import { trimmedPool } from "./trimmed.ts";

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
