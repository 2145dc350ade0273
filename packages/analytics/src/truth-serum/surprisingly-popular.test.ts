import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { surprisinglyPopular } from "./surprisingly-popular.ts";
import { surprisinglyPopularBinary } from "./surprisingly-popular-binary.ts";

describe("surprisinglyPopular", () => {
  it("reproduces the values of Theorem 3 for three options to 1e-12", () => {
    const toy = reference.sp_theorem3_toy;
    const endorsers = toy.vote.map((share) => Math.round(share * 6));
    const result = surprisinglyPopular({
      endorsers,
      predictedMassSums: toy.p_vi_given_sk.map((row, i) => row.map((share) => share * endorsers[i]!)),
    });
    result.values.forEach((value, k) => expect(value).toBeCloseTo(toy.Vbar[k]!, 12));
    expect(result.options).toEqual([0]);
    expect(result.withoutVoters).toEqual([]);
  });

  it("accepts masses in tokens as well as in shares", () => {
    const shares = surprisinglyPopular({
      endorsers: [1, 1],
      predictedMassSums: [
        [0.7, 0.3],
        [0.4, 0.6],
      ],
    });
    const tokens = surprisinglyPopular({
      endorsers: [1, 1],
      predictedMassSums: [
        [70, 30],
        [40, 60],
      ],
    });
    tokens.values.forEach((value, k) => expect(value).toBeCloseTo(shares.values[k]!, 12));
    // Mean predicted 0.55 and 0.45 against an actual half each.
    expect(tokens.margins[0]).toBeCloseTo(-0.05, 12);
    expect(tokens.margins[1]).toBeCloseTo(0.05, 12);
    expect(tokens.options).toEqual([1]);
  });

  it("agrees for two options with the rule actual above mean predicted, for any tally", () => {
    const group = fc.record({
      n: fc.integer({ min: 1, max: 50 }),
      share: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(group, group, (a, b) => {
        const predictedMassSums = [a, b].map(({ n, share }) => [n * share, n * (100 - share)]);
        const result = surprisinglyPopular({ endorsers: [a.n, b.n], predictedMassSums });
        const simple = surprisinglyPopularBinary(
          [a.n, b.n],
          [0, 1].map((k) => predictedMassSums[0]![k]! + predictedMassSums[1]![k]!),
        );
        expect(result.options).toEqual(simple.option === null ? [0, 1] : [simple.option]);
        expect(result.margins[0]).toBeCloseTo(simple.margins[0], 12);
      }),
    );
  });

  it("leaves out options nobody chose and names them", () => {
    const result = surprisinglyPopular({
      endorsers: [2, 0, 1],
      predictedMassSums: [
        [1, 0.6, 0.4],
        [0, 0, 0],
        [0.3, 0.2, 0.5],
      ],
    });
    expect(result.withoutVoters).toEqual([1]);
    // V(0) = 2/3 (1 + 0.2 / 0.3), V(2) = 1/3 (1 + 0.3 / 0.2), by hand.
    expect(result.values[0]).toBeCloseTo((2 / 3) * (1 + 2 / 3), 12);
    expect(result.values[1]).toBeNull();
    expect(result.values[2]).toBeCloseTo((1 / 3) * 2.5, 12);
    expect(result.margins[1]).toBeCloseTo(-0.8 / 3, 12);
    expect(result.options).toEqual([0]);
  });

  it("counts nothing over nothing as zero, and something over nothing as infinite", () => {
    const disjoint = surprisinglyPopular({
      endorsers: [1, 1],
      predictedMassSums: [
        [1, 0],
        [0, 1],
      ],
    });
    expect(disjoint.values).toEqual([0.5, 0.5]);
    expect(disjoint.options).toEqual([0, 1]);
    const unforeseen = surprisinglyPopular({
      endorsers: [1, 1],
      predictedMassSums: [
        [0.5, 0.5],
        [0, 1],
      ],
    });
    expect(unforeseen.values).toEqual([Infinity, 0.5]);
    expect(unforeseen.options).toEqual([0]);
  });

  it("gives a group that predicts nobody like itself no credit for itself", () => {
    // Holders of 0 predict only 1 and the other way round: each ratio is 1 / 1, p(k | k) = 0 counts as 0/0.
    expect(
      surprisinglyPopular({
        endorsers: [1, 3],
        predictedMassSums: [
          [0, 1],
          [3, 0],
        ],
      }).values,
    ).toEqual([0.25, 0.75]);
  });

  it("names the unanimous answer", () => {
    const result = surprisinglyPopular({
      endorsers: [4, 0],
      predictedMassSums: [
        [4, 0],
        [0, 0],
      ],
    });
    expect(result).toEqual({ options: [0], values: [1, null], margins: [0, 0], withoutVoters: [1] });
  });

  it.each([
    [
      "no votes",
      () =>
        surprisinglyPopular({
          endorsers: [0, 0],
          predictedMassSums: [
            [0, 0],
            [0, 0],
          ],
        }),
    ],
    ["no options", () => surprisinglyPopular({ endorsers: [], predictedMassSums: [] })],
    [
      "half a vote",
      () =>
        surprisinglyPopular({
          endorsers: [0.5, 1],
          predictedMassSums: [
            [1, 0],
            [0, 1],
          ],
        }),
    ],
    ["a row too few", () => surprisinglyPopular({ endorsers: [1, 1], predictedMassSums: [[1, 0]] })],
    [
      "NaN",
      () =>
        surprisinglyPopular({
          endorsers: [1, 1],
          predictedMassSums: [
            [NaN, 0],
            [0, 1],
          ],
        }),
    ],
  ])("refuses %s", (_, call) => expect(call).toThrow(AnalyticsArgumentError));
});

describe("surprisinglyPopularBinary", () => {
  it("says no to the published question whether Seattle is the capital of Washington", () => {
    const { observed_yes, expected_yes } = reference.sp_seattle_published;
    const { option, margins } = surprisinglyPopularBinary(
      [observed_yes, 1 - observed_yes],
      [expected_yes, 1 - expected_yes],
    );
    expect(option).toBe(1);
    expect(margins[0]).toBeCloseTo(-0.21, 12);
    expect(margins[1]).toBeCloseTo(0.21, 12);
  });

  it("takes the first option when it is the underestimated one", () => {
    expect(surprisinglyPopularBinary([3, 1], [50, 50]).option).toBe(0);
  });

  it("is undecided when prediction and vote agree, whatever the units", () => {
    expect(surprisinglyPopularBinary([1, 2], [100 / 3, 200 / 3]).option).toBeNull();
  });

  it.each([
    ["three options", () => surprisinglyPopularBinary([1, 1, 1], [1, 1, 1]), /two options/],
    ["predictions over other options", () => surprisinglyPopularBinary([1, 1], [1, 1, 1]), /as many options/],
    ["no votes", () => surprisinglyPopularBinary([0, 0], [1, 1]), /positive mass/],
  ])("refuses %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});
