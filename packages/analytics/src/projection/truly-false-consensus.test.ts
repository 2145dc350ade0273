import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { seededRandom } from "../random.ts";
import { binomialBand } from "../testing/binomial-band.ts";
import { expectAllClose, expectClose } from "../testing/close.ts";
import { trulyFalseConsensus } from "./truly-false-consensus.ts";

const three = { actual: [3, 3, 3], minimumItems: 3 };

describe("trulyFalseConsensus", () => {
  it("is the correlation within a person of own answers with errors of prediction", () => {
    expectClose(trulyFalseConsensus([[1, 3, 5]], [[2, 3, 4]], three).mean!, 1);
    expectClose(trulyFalseConsensus([[1, 3, 5]], [[4, 3, 2]], three).mean!, -1);
    // Own 1 2 3 4, errors 0 2 1 3 against actual 1 1 1 1: r = 4 / 5 by hand.
    const four = trulyFalseConsensus([[1, 2, 3, 4]], [[1, 3, 2, 4]], {
      actual: [1, 1, 1, 1],
      minimumItems: 3,
    });
    expectClose(four.correlations[0]!, 0.8);
  });

  it("takes the respondents' mean own answers as the actual ones unless told otherwise", () => {
    const own = [
      [1, 2, 3],
      [3, 2, 5],
      [2, 5, 4],
    ];
    const predicted = [
      [2, 4, 4],
      [3, 3, 1],
      [2, 4, 5],
    ];
    expectAllClose(
      trulyFalseConsensus(own, predicted, { minimumItems: 3 }).correlations.map(Number),
      trulyFalseConsensus(own, predicted, { minimumItems: 3, actual: [2, 3, 4] }).correlations.map(Number),
    );
  });

  it("gives the plain mean, Fisher's mean and the share above zero", () => {
    const result = trulyFalseConsensus(
      [
        [1, 2, 3, 4],
        [1, 2, 3, 4],
        [1, 2, 3, 4],
      ],
      [
        [1, 3, 2, 4],
        [4, 2, 3, 1],
        [1, 2, 3, 4],
      ],
      { actual: [1, 1, 1, 1], minimumItems: 3 },
    );
    // Correlations by hand 0.8, −0.8 and 1, the last cut to 0.999 for Fisher's z.
    expectAllClose(result.correlations.map(Number), [0.8, -0.8, 1]);
    expectClose(result.mean!, 1 / 3);
    expectClose(result.fisherMean!, Math.tanh(Math.atanh(0.999) / 3));
    expectClose(result.sharePositive!, 2 / 3);
    expect(result.respondents).toBe(3);
  });

  it("skips unanswered items, and people with too few answered ones", () => {
    const result = trulyFalseConsensus(
      [
        [1, 3, 5, null],
        [1, null, 5, 2],
      ],
      [
        [2, 3, 4, 4],
        [2, 3, 4, null],
      ],
      { actual: [3, 3, 3, 3], minimumItems: 3 },
    );
    expectClose(result.correlations[0]!, 1);
    expect(result.correlations[1]).toBeNull();
    expect(result.respondents).toBe(1);
  });

  it("asks for eight items by default", () => {
    const seven = [1, 2, 3, 4, 5, 1, 2];
    expect(trulyFalseConsensus([seven], [seven], { actual: [3, 3, 3, 3, 3, 3, 3] })).toEqual({
      correlations: [null],
      respondents: 0,
      mean: null,
      fisherMean: null,
      sharePositive: null,
    });
    const eight = [...seven, 3];
    expect(
      trulyFalseConsensus([eight], [eight], { actual: Array.from({ length: 8 }, () => 3) }).respondents,
    ).toBe(1);
  });

  it("has no correlation for somebody whose answers, or errors, do not vary", () => {
    expect(trulyFalseConsensus([[2, 2, 2]], [[1, 2, 3]], three).correlations).toEqual([null]);
    const actual = [1.1, 2.3, 3.7];
    const sameError = actual.map((mean) => mean + 0.1);
    expect(trulyFalseConsensus([[1, 2, 4]], [sameError], { actual, minimumItems: 3 }).correlations).toEqual([
      null,
    ]);
  });

  it("finds positive correlations in half of the people when errors are unrelated (simulated)", () => {
    const random = seededRandom(11);
    const people = 2000;
    const rows = () =>
      Array.from({ length: people }, () => Array.from({ length: 10 }, () => 1 + random.integer(5)));
    const { correlations, sharePositive, respondents } = trulyFalseConsensus(rows(), rows(), {
      actual: Array.from({ length: 10 }, () => 3),
    });
    const zero = correlations.filter((r) => r === 0).length;
    const band = binomialBand(respondents, 0.5);
    expect(sharePositive! * respondents).toBeGreaterThanOrEqual(band.low - zero);
    expect(sharePositive! * respondents).toBeLessThanOrEqual(band.high);
  });

  it.each([
    ["nobody", () => trulyFalseConsensus([], []), /at least one respondent/],
    ["fewer predictions than people", () => trulyFalseConsensus([[1], [2]], [[1]]), /2 rows/],
    [
      "rows of unequal length",
      () =>
        trulyFalseConsensus(
          [[1, 2], [1]],
          [
            [1, 2],
            [1, 2],
          ],
        ),
      /rows of 2/,
    ],
    [
      "predictions of another length",
      () => trulyFalseConsensus([[1, 2]], [[1]]),
      /predicted: expected rows of 2/,
    ],
    ["NaN", () => trulyFalseConsensus([[1, NaN]], [[1, 1]]), /finite numbers or null/],
    ["an item without answers", () => trulyFalseConsensus([[1, null]], [[1, 1]]), /an answer to every item/],
    [
      "too few actual means",
      () => trulyFalseConsensus([[1, 2]], [[1, 2]], { actual: [1] }),
      /2 finite means/,
    ],
    ["an actual mean of NaN", () => trulyFalseConsensus([[1]], [[1]], { actual: [NaN] }), /1 finite means/],
    ["two items as enough", () => trulyFalseConsensus([[1]], [[1]], { minimumItems: 2 }), /at least 3/],
    ["half items", () => trulyFalseConsensus([[1]], [[1]], { minimumItems: 3.5 }), /an integer/],
    ["a clip of 1", () => trulyFalseConsensus([[1]], [[1]], { clip: 1 }), /strictly between/],
    ["a clip of 0", () => trulyFalseConsensus([[1]], [[1]], { clip: 0 }), /strictly between/],
  ])("refuses %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});
