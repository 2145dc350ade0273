import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectClose } from "../testing/close.ts";
import { intervalScore } from "./interval.ts";
import { pinballLoss } from "./pinball.ts";
import { skillScore } from "./skill.ts";
import { weightedIntervalScore } from "./weighted-interval.ts";

const number = fc.integer({ min: -40, max: 40 }).map((n) => n / 4);

describe("pinballLoss", () => {
  it.each(reference.pinball)("reproduces the reference at $tau for $q and $y", (row) => {
    expectClose(pinballLoss(row.tau, row.q, row.y), row.score);
  });

  it("is proper: a quantile of the truth has the least expected loss", () => {
    const sample = fc.array(number, { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(sample, fc.double({ min: 0.01, max: 0.99, noNaN: true }), number, (truth, level, other) => {
        const expected = (q: number) => truth.reduce((sum, y) => sum + pinballLoss(level, q, y), 0);
        const quantile = truth.toSorted((a, b) => a - b)[Math.ceil(level * truth.length) - 1]!;
        expect(expected(quantile)).toBeLessThanOrEqual(expected(other) + 1e-9);
      }),
    );
  });

  it("is nothing for an exact forecast", () => expect(pinballLoss(0.3, 4, 4)).toBe(0));
});

describe("intervalScore", () => {
  it.each(reference.interval_score)("reproduces the reference for $y at alpha $alpha", (row) => {
    expectClose(intervalScore({ low: row.l, high: row.u, level: 1 - row.alpha }, row.y), row.score);
  });

  it("is the two pinball losses of its ends, times 2/α", () => {
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        (a, b, y, level) => {
          const low = Math.min(a, b);
          const high = Math.max(a, b);
          const alpha = 1 - level;
          const losses = pinballLoss(alpha / 2, low, y) + pinballLoss(1 - alpha / 2, high, y);
          expectClose(intervalScore({ low, high, level }, y), (2 / alpha) * losses, 1e-9, 1);
        },
      ),
    );
  });

  it("charges only the width for an outcome on either end", () => {
    expect(intervalScore({ low: 2, high: 8, level: 0.5 }, 2)).toBe(6);
    expect(intervalScore({ low: 2, high: 8, level: 0.5 }, 8)).toBe(6);
    expect(intervalScore({ low: 3, high: 3, level: 0.5 }, 3)).toBe(0);
  });
});

describe("weightedIntervalScore", () => {
  it("weights each interval by half its α and the median by one half", () => {
    // By hand: (½ · 4 + 0.1 · 16) / 1.5 and (½ · 4 + 0.1 · 16 + 0.25 · (2 + 4 · 3)) / 2.5.
    const wide = { low: 2, high: 8, level: 0.8 };
    expectClose(weightedIntervalScore(5, [wide], 1), 2.4);
    expectClose(weightedIntervalScore(5, [wide, { low: 4, high: 6, level: 0.5 }], 1), 7.1 / 2.5);
  });

  it("is twice the mean pinball loss of all its quantiles", () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 20 }), (median, y, half) => {
        const intervals = [
          { low: median - half, high: median + half, level: 0.5 },
          { low: median - 2 * half, high: median + 3 * half, level: 0.9 },
        ];
        const losses =
          pinballLoss(0.5, median, y) +
          pinballLoss(0.25, intervals[0]!.low, y) +
          pinballLoss(0.75, intervals[0]!.high, y) +
          pinballLoss(0.05, intervals[1]!.low, y) +
          pinballLoss(0.95, intervals[1]!.high, y);
        expectClose(weightedIntervalScore(median, intervals, y), (2 * losses) / 5, 1e-9, 1);
      }),
    );
  });

  it("is the absolute error without intervals", () => expect(weightedIntervalScore(5, [], 2)).toBe(3));
});

describe("skillScore", () => {
  it("is the share of the way from the reference to perfection", () => {
    expectClose(skillScore(0.15, 0.25), 0.4);
    expect(skillScore(0, 0.25)).toBe(1);
    expect(skillScore(0.25, 0.25)).toBe(0);
    expect(skillScore(0.5, 0.25)).toBe(-1);
  });

  it("takes another perfect score for a reward", () => expectClose(skillScore(0.9, 0.6, 1), 0.75));
});

describe("arguments the quantile scores refuse", () => {
  it.each([
    ["a level of 0", () => pinballLoss(0, 1, 1), /strictly between/],
    ["a level of 1", () => pinballLoss(1, 1, 1), /strictly between/],
    ["a quantile of NaN", () => pinballLoss(0.5, NaN, 1), /quantile: expected a finite/],
    ["an infinite outcome", () => pinballLoss(0.5, 1, Infinity), /observation: expected a finite/],
    ["an interval upside down", () => intervalScore({ low: 2, high: 1, level: 0.5 }, 1), /at most high/],
    ["an interval at level 1", () => intervalScore({ low: 1, high: 2, level: 1 }, 1), /strictly between/],
    ["an interval at level 0", () => intervalScore({ low: 1, high: 2, level: 0 }, 1), /strictly between/],
    [
      "an infinite interval",
      () => intervalScore({ low: 1, high: Infinity, level: 0.5 }, 1),
      /high: expected/,
    ],
    ["a median of NaN", () => weightedIntervalScore(NaN, [], 1), /median: expected a finite/],
    [
      "the same level twice",
      () =>
        weightedIntervalScore(
          1,
          [
            { low: 0, high: 2, level: 0.5 },
            { low: 0, high: 3, level: 0.5 },
          ],
          1,
        ),
      /each level once/,
    ],
    ["a perfect reference", () => skillScore(0.1, 0), /a score that is not perfect/],
    ["a score of NaN", () => skillScore(NaN, 1), /score: expected a finite/],
  ])("include %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});
