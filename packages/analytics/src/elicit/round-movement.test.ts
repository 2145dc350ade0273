import { describe, expect, it } from "vitest";
import reference from "../../reference/real-data.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectClose } from "../testing/close.ts";
import { describeWithRealData, readRealTable } from "../testing/real-data.ts";
import { roundMovement } from "./round-movement.ts";

describe("movement between two rounds", () => {
  it("is counted towards and away from the first median, worked by hand", () => {
    const movement = roundMovement([1, 2, 3, 4, 10], [2, 2, 3, 5, 7]);
    expect(movement).toMatchObject({ moved: 3 / 5, meanMove: 1, toward: 2 / 5, away: 1 / 5 });
    expect(movement.interquartileRange).toEqual([2, 3]);
    // Deviations from the means 4 and 3.8.
    expect(movement.sd[0]).toBeCloseTo(Math.sqrt(50 / 4), 12);
    expect(movement.sd[1]).toBeCloseTo(Math.sqrt(18.8 / 4), 12);
  });

  it("is none when nobody moves", () => {
    expect(roundMovement([1, 5], [1, 5])).toMatchObject({ moved: 0, meanMove: 0, toward: 0, away: 0 });
  });

  it("refuses rounds of different people", () => {
    expect(() => roundMovement([1], [1])).toThrow(/at least two people/);
    expect(() => roundMovement([1, 2], [1])).toThrow(/as many answers/);
    expect(() => roundMovement([1, 2], [1, Number.NaN])).toThrow(AnalyticsArgumentError);
  });
});

describeWithRealData("aggrecat/data_ratings.csv", "25 claims judged in two rounds by 25 people", () => {
  const best = readRealTable("aggrecat/data_ratings.csv").filter(
    (row) => row["element"] === "three_point_best",
  );
  const answersTo = (claim: string, round: string) =>
    best
      .filter((row) => row["paper_id"] === claim && row["round"] === round)
      .toSorted((a, b) => ((a["user_name"] ?? "") < (b["user_name"] ?? "") ? -1 : 1))
      .map((row) => Number(row["value"]) / 100);
  const movements = [...new Set(best.map((row) => row["paper_id"] ?? ""))].map((claim) =>
    roundMovement(answersTo(claim, "round_1"), answersTo(claim, "round_2")),
  );
  const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

  it("reproduces the reference shares, moves and spreads to 1e-9", () => {
    const expected = reference.aggrecat_delphi;
    expect(movements).toHaveLength(25);
    expectClose(mean(movements.map(({ moved }) => moved)), expected.moved_share);
    expectClose(mean(movements.map(({ meanMove }) => meanMove)), expected.mean_abs_move);
    expectClose(mean(movements.map(({ sd }) => sd[0])), expected.mean_within_claim_sd_r1);
    expectClose(mean(movements.map(({ sd }) => sd[1])), expected.mean_within_claim_sd_r2);
  });
});
