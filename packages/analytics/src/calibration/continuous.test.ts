import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectClose } from "../testing/close.ts";
import { intervalCoverage } from "./interval-coverage.ts";
import { rankHistogram } from "./rank-histogram.ts";

describe("rankHistogram", () => {
  it("counts where the outcome stands among the members, sharing ties", () => {
    expect(
      Array.from(
        rankHistogram(
          [
            [1, 3],
            [1, 3],
            [1, 3],
            [3, 1],
          ],
          [0, 2, 9, 2],
        ),
      ),
    ).toEqual([1, 2, 1]);
    expect(
      Array.from(
        rankHistogram(
          [
            [1, 3],
            [1, 3],
          ],
          [2, 3],
        ),
      ),
    ).toEqual([0, 1.5, 0.5]);
    expect(Array.from(rankHistogram([[2, 2, 2]], [2]))).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it("sums to the number of questions", () => {
    const row = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(row, fc.integer({ min: 0, max: 4 })), { minLength: 1 }), (list) => {
        const histogram = rankHistogram(
          list.map(([ensemble]) => ensemble),
          list.map(([, y]) => y),
        );
        expectClose(
          histogram.reduce((a, b) => a + b, 0),
          list.length,
        );
      }),
    );
  });

  it("is flat when outcome and members are drawn alike (simulated)", () => {
    const random = seededRandom(31);
    const n = 4000;
    const draw = () => random.next() ** 2;
    const histogram = rankHistogram(
      Array.from({ length: n }, () => [draw(), draw(), draw(), draw()]),
      Array.from({ length: n }, draw),
    );
    const band = binomialBand(n, 0.2);
    for (const count of histogram) {
      expect(count).toBeGreaterThanOrEqual(band.low);
      expect(count).toBeLessThanOrEqual(band.high);
    }
  });
});

describe("intervalCoverage", () => {
  it("counts the outcomes inside, ends included, and measures the width", () => {
    const intervals = [
      { low: 0, high: 2 },
      { low: 5, high: 6 },
      { low: 1, high: 1 },
      { low: 3, high: 8 },
    ];
    expect(intervalCoverage(intervals, [2, 7, 1, 2.9])).toEqual({
      count: 4,
      covered: 2,
      share: 0.5,
      meanWidth: 2,
    });
    expect(intervalCoverage([{ low: 5, high: 6 }], [5]).covered).toBe(1);
  });
});

describe("arguments these measures refuse", () => {
  it.each([
    ["no questions", () => rankHistogram([], []), /at least one question/],
    ["a missing outcome", () => rankHistogram([[1], [2]], [1]), /2 outcomes/],
    ["no members", () => rankHistogram([[]], [1]), /at least one member/],
    ["ensembles of unequal size", () => rankHistogram([[1], [1, 2]], [1, 1]), /rows of 1/],
    ["a member that is NaN", () => rankHistogram([[NaN]], [1]), /finite members/],
    ["an infinite outcome", () => rankHistogram([[1]], [Infinity]), /finite numbers/],
    ["no intervals", () => intervalCoverage([], []), /at least one interval/],
    ["an outcome too many", () => intervalCoverage([{ low: 0, high: 1 }], [1, 2]), /1 outcomes/],
    ["an interval upside down", () => intervalCoverage([{ low: 2, high: 1 }], [1]), /low at most high/],
    ["an infinite interval", () => intervalCoverage([{ low: 2, high: Infinity }], [3]), /finite ends/],
    ["an outcome of NaN", () => intervalCoverage([{ low: 0, high: 1 }], [NaN]), /finite numbers/],
  ])("include %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});
