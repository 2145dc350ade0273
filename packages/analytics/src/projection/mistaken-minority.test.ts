import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { expectClose } from "../testing/close.ts";
import { mistakenMinority } from "./mistaken-minority.ts";

describe("mistakenMinority", () => {
  it("is the share of the majority who predict that fewer than half share their side", () => {
    const result = mistakenMinority(
      [0, 0, 0, 1],
      [
        [40, 60],
        [30, 70],
        [80, 20],
        [50, 50],
      ],
    );
    expect(result).toMatchObject({ side: "lower", holders: 3, mistaken: 2 });
    expectClose(result!.share, 2 / 3);
    // scipy 1.17: binomtest(2, 3).proportion_ci(method="wilson").
    expectClose(result!.interval.low, 0.20765960080204782);
    expectClose(result!.interval.high, 0.9385080552796038);
  });

  it("counts the majority's side of an ordered scale together and leaves neutral answers out", () => {
    // Four of seven agree or agree strongly; the neutral and the disagreeing are not holders.
    const rows = [
      [0, 0, 0, 1, 1],
      [1, 1, 1, 0, 0],
      [0, 1, 0, 1, 0],
      [3, 0, 4, 2, 1],
    ];
    const result = mistakenMinority([3, 4, 4, 3, 2, 2, 0], [...rows, ...rows.slice(0, 3)]);
    expect(result).toMatchObject({ side: "upper", holders: 4, mistaken: 2, share: 0.5 });
  });

  it("does not call a prediction of exactly half a minority, however it was rounded", () => {
    const result = mistakenMinority(
      [0, 0, 3],
      [
        [0.1, 0.4, 0.2, 0.3],
        [0.3, 0.2, 0.4, 0.1],
        [1, 1, 1, 1],
      ],
    );
    expect(result).toMatchObject({ side: "lower", holders: 2, mistaken: 0, share: 0 });
  });

  it("is null without a majority: a tie, or neutral answers that deny it", () => {
    expect(
      mistakenMinority(
        [0, 1],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toBeNull();
    expect(
      mistakenMinority(
        [0, 1, 1, 2],
        [
          [1, 1, 1],
          [1, 1, 1],
          [1, 1, 1],
          [1, 1, 1],
        ],
      ),
    ).toBeNull();
  });

  it("narrows with the level", () => {
    const at = (level: number) =>
      mistakenMinority(
        [0, 0],
        [
          [1, 2],
          [2, 1],
        ],
        { level },
      )!.interval;
    expect(at(0.5).low).toBeGreaterThan(at(0.95).low);
  });

  it.each([
    ["nobody", () => mistakenMinority([], []), /at least one respondent/],
    ["a missing prediction", () => mistakenMinority([0, 1], [[1, 1]]), /each of 2/],
    ["an option out of range", () => mistakenMinority([2], [[1, 1]]), /from 0 to 1/],
    ["a fractional option", () => mistakenMinority([0.5], [[1, 1]]), /from 0 to 1/],
    ["a negative option", () => mistakenMinority([-1], [[1, 1]]), /from 0 to 1/],
    [
      "rows of unequal length",
      () =>
        mistakenMinority(
          [0, 0],
          [
            [1, 1],
            [1, 1, 1],
          ],
        ),
      /rows of 2/,
    ],
    ["a single option", () => mistakenMinority([0], [[1]]), /at least two options/],
    ["a level of 0", () => mistakenMinority([0], [[1, 1]], { level: 0 }), /level between/],
  ])("refuses %s", (_, call, message) => {
    expect(call).toThrow(AnalyticsArgumentError);
    expect(call).toThrow(message);
  });
});
