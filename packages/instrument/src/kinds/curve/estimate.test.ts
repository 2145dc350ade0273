import { describe, expect, it } from "vitest";
import { expectClose } from "@plumbline/analytics/testing/close";
import type { Answers, Asked } from "../../kind.ts";
import { bumper, emptyTally } from "../../tally.ts";
import { estimateCurve } from "./estimate.ts";
import { mirrorCurve } from "./mirror.ts";
import type { CurveAnswer, CurveCrowd, CurveSpec } from "./spec.ts";
import { countCurve, curveTallyShape } from "./tally.ts";

const spec: CurveSpec = {
  series: ["C", "A"].map((label) => ({ label, detail: "", monotone: "none" })),
  horizons: [
    { label: "now", at: 0 },
    { label: "soon", at: 5 },
    { label: "late", at: 20 },
  ],
  low: { label: "nothing", detail: "" },
  high: { label: "everything", detail: "" },
  pairs: [{ first: 1, second: 0 }],
};
const curves = (...values: number[][]): CurveAnswer => ({ values });

type Given = Answers<CurveAnswer, CurveCrowd>;

function tallyOf(asked: Asked<CurveSpec>, people: Given[]) {
  const tally = emptyTally({ said: 3, ...curveTallyShape(asked) });
  const bump = bumper(tally, 1);
  for (const person of people) {
    if (person.own) bump("said", 0);
    if (person.crowd) bump("said", 1);
    if (person.own && person.crowd) bump("said", 2);
    countCurve(person, asked, bump);
  }
  return tally;
}

const own: Asked<CurveSpec> = { spec, own: true, crowd: null };
const both: Asked<CurveSpec> = { spec, own: true, crowd: "point" };
const estimateOf = (asked: Asked<CurveSpec>, people: Given[]) => estimateCurve(tallyOf(asked, people), asked);

describe("the estimate of curves", () => {
  it("has the median of each point, its interval and the quantiles of the people", () => {
    const { detail } = estimateOf(
      own,
      [10, 20, 30, 40, 50, 60].map((now) => ({ own: curves([now, 0, 0], [0, 0, 0]) })),
    );
    // numpy.quantile([10, …, 60], [.1, .25, .5, .75, .9]) is 15, 22.5, 35, 47.5, 55; six people: the 1st to the 6th.
    expect(detail.own?.points[0]?.[0]).toEqual({
      median: 35,
      low: 10,
      high: 60,
      p10: 15,
      p25: 22.5,
      p75: 47.5,
      p90: 55,
    });
  });

  it("takes the difference within each person before it looks at people", () => {
    const { detail } = estimateOf(own, [
      { own: curves([10, 10, 10], [10, 30, 20]) },
      { own: curves([50, 50, 50], [0, 50, 60]) },
      { own: curves([90, 90, 90], [80, 80, 100]) },
    ]);
    // A − C: (0, 20, 10), (−50, 0, 10), (−10, −10, 10).
    expect(detail.own?.pairs[0]?.gap.map(({ median }) => median)).toEqual([-10, 0, 10]);
    // The medians of A and C alone differ by −40, 0 and 10.
    expect(detail.own?.points.map((row) => row.map(({ median }) => median))).toEqual([
      [50, 50, 50],
      [10, 50, 60],
    ]);
  });

  it("says how many have the first curve at or above the second, with Wilson's interval", () => {
    const { detail } = estimateOf(
      own,
      Array.from({ length: 10 }, (_, person) => ({
        own: curves([50, 50, 50], [person < 3 ? 50 : 49, 100, 0]),
      })),
    );
    const [now, soon, late] = detail.own?.pairs[0]?.ahead ?? [];
    expect([now?.share, soon?.share, late?.share]).toEqual([0.3, 1, 0]);
    // scipy.stats.binomtest(3, 10).proportion_ci(method="wilson")
    expectClose(now?.low ?? 0, 0.10779126740630104, 1e-9);
    expectClose(now?.high ?? 0, 0.6032218525388546, 1e-9);
  });

  it("counts each person at the first horizon of a crossing: already, later, or never", () => {
    const { detail } = estimateOf(own, [
      { own: curves([10, 10, 10], [10, 0, 20]) },
      { own: curves([10, 10, 10], [0, 0, 20]) },
      { own: curves([10, 10, 10], [0, 20, 0]) },
      { own: curves([10, 10, 10], [0, 0, 0]) },
    ]);
    expect(detail.own?.pairs[0]?.reach).toEqual({ at: [0.25, 0.25, 0.25], never: 0.25 });
    expect(detail.own?.pairs[0]?.fall).toEqual({ at: [0.75, 0.25, 0], never: 0 });
  });

  it("holds guesses against medians at the last horizon of each curve", () => {
    const { gaps } = estimateOf(both, [
      {
        own: curves([0, 0, 80], [0, 0, 40]),
        crowd: {
          form: "point",
          values: [
            [0, 0, 90],
            [0, 0, 20],
          ],
        },
      },
      {
        own: curves([0, 0, 60], [0, 0, 50]),
        crowd: {
          form: "point",
          values: [
            [0, 0, 70],
            [0, 0, 30],
          ],
        },
      },
      {
        crowd: {
          form: "point",
          values: [
            [0, 0, 95],
            [0, 0, 10],
          ],
        },
      },
    ]);
    expect(
      gaps?.map(({ of, actual, predicted, shift }) => [of, actual.value, predicted.value, shift]),
    ).toEqual([
      ["C, late", 70, 90, 20],
      ["A, late", 45, 20, -25],
    ]);
    expect(gaps?.[0]?.n).toEqual({ own: 2, crowd: 3 });
  });
});

describe("the mirror of curves", () => {
  const others = tallyOf(both, [
    { own: curves([0, 50, 100], [0, 0, 0]) },
    { own: curves([0, 60, 100], [0, 0, 0]) },
    { own: curves([0, 70, 100], [0, 0, 0]) },
  ]);

  it("averages over all points where one's own stand", () => {
    // Of six points five are the same for all; at one, 60 has one below and one above.
    const { own: standing } = mirrorCurve({ own: curves([0, 60, 100], [0, 0, 0]) }, both, others, "en");
    if (!standing?.ordered) throw new Error("Curves have an order.");
    expectClose(standing.below, 1 / 18, 1e-12);
    expectClose(standing.same, 16 / 18, 1e-12);
    expectClose(standing.above, 1 / 18, 1e-12);
  });

  it("is exactly right where every median is guessed, and furthest off at the far end of each point", () => {
    const guess = (...values: number[][]): Given => ({ crowd: { form: "point", values } });
    const errorOf = (given: Given) => mirrorCurve(given, both, others, "en").prediction?.error;
    expect(errorOf(guess([0, 60, 100], [0, 0, 0]))).toBe(0);
    expect(errorOf(guess([100, 0, 0], [100, 100, 100]))).toBe(1);
    // 30 off of at most 100 + 60 + 100 + 3 · 100.
    expectClose(errorOf(guess([0, 90, 100], [0, 0, 0])) ?? 0, 30 / 560, 1e-12);
  });
});
