import { expect, it } from "vitest";
import reference from "../../reference/real-data.json" with { type: "json" };
import { brierScore } from "../score/brier.ts";
import { expectAllClose, expectClose } from "../testing/close.ts";
import { describeWithRealData, readRealTable } from "../testing/real-data.ts";
import { betaTransformedPool } from "./beta-transformed.ts";
import { extremize } from "./extremize.ts";
import { geometricMeanOfOdds } from "./geometric-mean-of-odds.ts";
import { linearPool } from "./linear.ts";
import { logarithmicPool } from "./logarithmic.ts";
import { medianPool } from "./median.ts";

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const meanOf = (ps: readonly number[]) => linearPool(ps.map((p) => [p, 1 - p]))[0]!;
const medianOf = (ps: readonly number[]) => medianPool(ps.map((p) => [p, 1 - p]))[0]!;

/** Groups rows by a key, keeping their order. */
function groups<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const result = new Map<string, T[]>();
  for (const row of rows) {
    const group = result.get(key(row));
    if (group) group.push(row);
    else result.set(key(row), [row]);
  }
  return result;
}

describeWithRealData("aggrecat/data_ratings.csv", "pools of 25 claims by 25 people (aggreCAT)", () => {
  const published = new Map(
    readRealTable("aggrecat/data_confidence_scores.csv").map((row) => [
      `${row.method} ${row.paper_id}`,
      Number(row.cs),
    ]),
  );
  const ratings = groups(
    readRealTable("aggrecat/data_ratings.csv").filter((row) => row.question === "direct_replication"),
    (row) => `${row.round} ${row.paper_id}`,
  );
  const claims = readRealTable("aggrecat/data_outcomes.csv").map((row) => {
    const bound = (round: string, element: string) =>
      (ratings.get(`${round} ${row.paper_id}`) ?? [])
        .filter((rating) => rating.element === element)
        .toSorted((a, b) => (a.user_name! < b.user_name! ? -1 : 1))
        .map((rating) => Number(rating.value) / 100);
    return {
      paper: row.paper_id!,
      outcome: Number(row.outcome),
      first: bound("round_1", "three_point_best"),
      best: bound("round_2", "three_point_best"),
      low: bound("round_2", "three_point_lower"),
      high: bound("round_2", "three_point_upper"),
    };
  });
  type Claim = (typeof claims)[number];

  const pools: readonly [string, string, (claim: Claim) => number][] = [
    ["the mean", "ArMean", ({ best }) => meanOf(best)],
    ["the median", "Median", ({ best }) => medianOf(best)],
    ["the geometric mean of odds", "LOArMean", ({ best }) => geometricMeanOfOdds(best)],
    [
      "the mean weighted by one over the width of the interval",
      "IntWAgg",
      ({ best, low, high }) =>
        linearPool(
          best.map((p) => [p, 1 - p]),
          // Some widths are zero; the published weights add the double-precision epsilon.
          low.map((from, r) => 1 / (high[r]! - from + Number.EPSILON)),
        )[0]!,
    ],
    [
      "the mean sent through Beta(6, 6)",
      "BetaArMean",
      ({ best }) => betaTransformedPool(best, { a: 6, b: 6 }),
    ],
  ];

  it.each(pools)("reproduces %s to 1e-12 on every claim", (_, method, pool) => {
    expect(claims).toHaveLength(25);
    for (const claim of claims) {
      expect(claim.best).toHaveLength(25);
      expectClose(pool(claim), published.get(`${method} ${claim.paper}`) ?? Number.NaN, 1e-12, 1);
    }
  });

  it("gives the recorded Brier scores: geometric mean of odds before the mean", () => {
    const score = (pool: (claim: Claim) => number) =>
      mean(claims.map((claim) => brierScore(pool(claim), claim.outcome)));
    expect(score(({ best }) => meanOf(best)).toFixed(3)).toBe("0.152");
    expect(score(({ best }) => medianOf(best)).toFixed(3)).toBe("0.152");
    expect(score(({ best }) => geometricMeanOfOdds(best)).toFixed(4)).toBe("0.1445");
    expect(score(({ best }) => betaTransformedPool(best, { a: 6, b: 6 })).toFixed(4)).toBe("0.1105");
    expect(score(({ paper }) => published.get(`IndIntAsymWAgg ${paper}`)!).toFixed(3)).toBe("0.131");
  });

  it("shows what discussion did between the rounds", () => {
    const { aggrecat_delphi } = reference;
    const individual = (round: "first" | "best") =>
      mean(claims.flatMap((claim) => claim[round].map((p) => brierScore(p, claim.outcome))));
    const group = (round: "first" | "best") =>
      mean(claims.map((claim) => brierScore(meanOf(claim[round]), claim.outcome)));
    expectClose(individual("first"), aggrecat_delphi.individual_brier_r1);
    expectClose(individual("best"), aggrecat_delphi.individual_brier_r2);
    expectClose(group("first"), aggrecat_delphi.group_mean_brier_r1);
    expectClose(group("best"), aggrecat_delphi.group_mean_brier_r2);
    const moves = claims.flatMap(({ first, best }) => first.map((p, r) => best[r]! - p));
    expectClose(mean(moves.map((move) => (move === 0 ? 0 : 1))), aggrecat_delphi.moved_share);
    expectClose(mean(moves.map(Math.abs)), aggrecat_delphi.mean_abs_move);
  });
});

describeWithRealData(
  "replication-forecasts/All_Survey_Data.csv",
  "pools of forecasts on 103 replications",
  () => {
    const forecasts = groups(
      readRealTable("replication-forecasts/All_Survey_Data.csv"),
      (row) => `${row.project} ${row.finding_id}`,
    );
    const findings = readRealTable("replication-forecasts/All_Study_Data.csv").map((row) => ({
      outcome: Number(row.replicated),
      ps: (forecasts.get(`${row.project} ${row.finding_id}`) ?? []).map((forecast) =>
        Number(forecast.response),
      ),
    }));
    const { brier, findings: count, n_responses, base_rate } = reference.replication_forecasts;

    it("has the recorded numbers of findings, forecasts and replications", () => {
      expect(findings).toHaveLength(count);
      expect(findings.reduce((sum, { ps }) => sum + ps.length, 0)).toBe(n_responses);
      expectClose(mean(findings.map(({ outcome }) => outcome)), base_rate);
    });

    it.each([
      ["the mean", meanOf, brier.mean],
      ["the median", medianOf, brier.median],
      ["the geometric mean of odds", (ps: number[]) => geometricMeanOfOdds(ps), brier.geo_mean_odds],
      [
        "the same extremized by 1.5",
        (ps: number[]) => extremize(geometricMeanOfOdds(ps), 1.5),
        brier.extr_1_5,
      ],
      [
        "the same extremized by 2.5",
        (ps: number[]) => extremize(geometricMeanOfOdds(ps), 2.5),
        brier.extr_2_5,
      ],
    ] as const)("gives the recorded Brier score of %s", (_, pool, expected) => {
      expectClose(mean(findings.map(({ ps, outcome }) => brierScore(pool([...ps]), outcome))), expected);
    });
  },
);

describeWithRealData("espai-2023/responses.csv", "pools of 2,704 five-outcome forecasts (ESPAI 2023)", () => {
  const keys = ["vb_1_1", "vb_1_2", "vb_1_3", "vb_1_4", "vb_1_5"];
  const answers = readRealTable("espai-2023/responses.csv")
    .map((row) => keys.map((key) => row[key] ?? ""))
    .filter((row) => row.every((cell) => cell !== "" && Number.isFinite(Number(cell))))
    .map((row) => row.map(Number));
  const recorded = reference.espai_value_of_hlmi;

  it("reproduces the mean and, with a floor of 0.001, the logarithmic pool", () => {
    expect(answers).toHaveLength(recorded.n);
    expectAllClose(
      Array.from(linearPool(answers), (share) => 100 * share),
      recorded.mean,
    );
    expectAllClose(logarithmicPool(answers, undefined, { floor: 1e-3 }), recorded.log_pool_floor_1e3);
  });

  it("reproduces the published medians, which sum to 75 before they are scaled", () => {
    const sum = recorded.published_median.reduce((a, b) => a + b, 0);
    expectAllClose(
      medianPool(answers),
      recorded.published_median.map((median) => median / sum),
    );
  });
});
