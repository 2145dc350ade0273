import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectClose } from "../testing/close.ts";
import { projectionSlope } from "./projection-slope.ts";

describe("projectionSlope", () => {
  it("reproduces the rank correlation of own answers and guesses in the reference table", () => {
    const { table_own_by_pred, spearman_own_pred, n } = reference.paired_ae_capabilities_item;
    const result = projectionSlope(table_own_by_pred);
    expect(result.respondents).toBe(n);
    expectClose(result.spearman!, spearman_own_pred);
  });

  it("is the least-squares slope and Pearson's correlation of the scores", () => {
    // Pairs (1,1) (1,2) (2,1) (3,3), by hand: centred sums 2.75, 2.75 and 1.75.
    const table = [
      [1, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ];
    const result = projectionSlope(table);
    expectClose(result.slope!, 1.75 / 2.75);
    expectClose(result.correlation!, 1.75 / 2.75);
    // Scores 0, 0, 1: the pairs become (0,0) (0,0) (0,0) (1,1).
    expectClose(projectionSlope(table, [0, 0, 1]).slope!, 1);
    expectClose(projectionSlope(table, [0, 0, 1]).spearman!, result.spearman!);
    // Ranks 1.5 1.5 3 4 and 1.5 3 1.5 4: centred sums 4.5, 4.5 and 2.25.
    expectClose(result.spearman!, 0.5);
  });

  it("is 1 when everybody guesses their own answer and −1 when they guess its mirror image", () => {
    expect(
      projectionSlope([
        [5, 0],
        [0, 3],
      ]),
    ).toEqual({ respondents: 8, slope: 1, correlation: 1, spearman: 1 });
    expect(
      projectionSlope([
        [0, 5],
        [3, 0],
      ]),
    ).toEqual({ respondents: 8, slope: -1, correlation: -1, spearman: -1 });
  });

  it("has a slope of zero and no correlation when everybody guesses the same", () => {
    expect(
      projectionSlope([
        [0, 3],
        [0, 4],
      ]),
    ).toEqual({ respondents: 7, slope: 0, correlation: null, spearman: null });
  });

  it("has nothing to say when everybody holds the same view, or there is one person or option", () => {
    const nothing = { slope: null, correlation: null, spearman: null };
    expect(
      projectionSlope(
        [
          [0, 0],
          [3, 4],
        ],
        [0.1, 0.7],
      ),
    ).toEqual({ respondents: 7, ...nothing });
    expect(
      projectionSlope([
        [0, 1],
        [0, 0],
      ]),
    ).toEqual({ respondents: 1, ...nothing });
    expect(projectionSlope([[9]])).toEqual({ respondents: 9, ...nothing });
  });

  it.each([
    ["no options", () => projectionSlope([]), /at least one option/],
    ["a table that is not square", () => projectionSlope([[1, 1]]), /rows of 1/],
    [
      "an empty table",
      () =>
        projectionSlope([
          [0, 0],
          [0, 0],
        ]),
      /at least one respondent/,
    ],
    [
      "a negative count",
      () =>
        projectionSlope([
          [1, -1],
          [0, 1],
        ]),
      /non-negative whole/,
    ],
    [
      "a fractional count",
      () =>
        projectionSlope([
          [1, 0.5],
          [0, 1],
        ]),
      /non-negative whole/,
    ],
    [
      "NaN",
      () =>
        projectionSlope([
          [1, NaN],
          [0, 1],
        ]),
      /non-negative whole/,
    ],
    [
      "too few scores",
      () =>
        projectionSlope(
          [
            [1, 0],
            [0, 1],
          ],
          [1],
        ),
      /2 finite numbers/,
    ],
    [
      "an infinite score",
      () =>
        projectionSlope(
          [
            [1, 0],
            [0, 1],
          ],
          [1, Infinity],
        ),
      /2 finite numbers/,
    ],
  ])("refuses %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});
