import { describe, expect, it } from "vitest";
import { expectClose } from "@plumbline/analytics/testing/close";
import type { Answers, Asked } from "../../kind.ts";
import { bumper, emptyTally } from "../../tally.ts";
import { estimateAllocation } from "./estimate.ts";
import { mirrorAllocation } from "./mirror.ts";
import type { AllocationAnswer, AllocationSpec } from "./spec.ts";
import { allocationTallyShape, countAllocation } from "./tally.ts";

const item = (label: string, group = "") => ({ label, detail: "", group });
const plain: AllocationSpec = { items: ["A", "B", "C"].map((label) => item(label)), keepOrder: false };
const grouped: AllocationSpec = {
  items: [item("A", "For"), item("B", "For"), item("C", "Against")],
  keepOrder: true,
};
const masses = (...values: number[]): AllocationAnswer => ({ masses: values });

function tallyOf(asked: Asked<AllocationSpec>, people: Answers<AllocationAnswer, AllocationAnswer>[]) {
  const tally = emptyTally({ said: 3, ...allocationTallyShape(asked) });
  const bump = bumper(tally, 1);
  for (const person of people) {
    if (person.own) bump("said", 0);
    if (person.crowd) bump("said", 1);
    if (person.own && person.crowd) bump("said", 2);
    countAllocation(person, asked, bump);
  }
  return tally;
}

const own = { spec: plain, own: true, crowd: null };
const both = { spec: plain, own: true, crowd: "distribution" as const };
const four = [
  { own: masses(80, 10, 10) },
  { own: masses(80, 0, 20) },
  { own: masses(70, 0, 30) },
  { own: masses(80, 0, 20) },
];

describe("the estimate of an allocation", () => {
  it("has the mean points of each item with their t interval over people", () => {
    const { detail } = estimateAllocation(tallyOf(own, four), own);
    const last = detail.own?.items[2];
    expectClose(last?.mean ?? 0, 0.2, 1e-12);
    // 10, 20, 30, 20: scipy.stats.t.interval(0.95, 3, mean, sem) is 7.0077 to 32.9923.
    expectClose(last?.low ?? 0, 0.07007717363748892, 1e-9);
    expectClose(last?.high ?? 0, 0.329922826362511, 1e-9);
  });

  it("has quartiles as R and numpy give them, and how many give nothing", () => {
    const { detail } = estimateAllocation(tallyOf(own, four), own);
    // numpy.quantile([10, 20, 30, 20], [.25, .5, .75]) is 17.5, 20, 22.5.
    const { lowerQuartile, median, upperQuartile } = detail.own?.items[2] ?? {};
    expect([lowerQuartile, median, upperQuartile]).toEqual([0.175, 0.2, 0.225]);
    const nothing = detail.own?.items[1]?.nothing;
    expect([nothing?.count, nothing?.share]).toEqual([3, 0.75]);
    // scipy.stats.binomtest(3, 4).proportion_ci(method="wilson")
    expectClose(nothing?.low ?? 0, 0.30064184258240184, 1e-9);
    expectClose(nothing?.high ?? 0, 0.9544127391902995, 1e-9);
  });

  it("has a centre in which an outlier weighs less than in the mean, zeros read as 0.65 of a point", () => {
    const people = [masses(50, 50, 0), masses(90, 10, 0), masses(10, 10, 80)].map((answer) => ({
      own: answer,
    }));
    const { detail } = estimateAllocation(tallyOf(own, people), own);
    // scipy.stats.gmean([[50, 50, .65], [90, 10, .65], [10, 10, 80]], axis=0), divided by its sum.
    const centre = [0.6362736834532045, 0.3058884821860985, 0.057837834360697137];
    for (const [index, share] of centre.entries())
      expectClose(detail.own?.items[index]?.centre ?? 0, share, 1e-9);
  });

  it("adds a group up within each person before it looks at people", () => {
    const asked = { spec: grouped, own: true, crowd: null };
    const { detail, table } = estimateAllocation(tallyOf(asked, four), asked);
    // For: 90, 80, 70, 80.
    expectClose(detail.own?.groups[0]?.mean ?? 0, 0.8, 1e-12);
    expectClose(detail.own?.groups[0]?.low ?? 0, 0.8 - 0.129922826362511, 1e-9);
    expect(table.rows.map((row) => row.slice(0, 2))).toEqual([
      ["A", 77.5],
      ["B", 2.5],
      ["C", 20],
      ["Together: For", 80],
      ["Together: Against", 20],
    ]);
  });

  it("has no interval for one person", () => {
    const { detail } = estimateAllocation(tallyOf(own, [{ own: masses(50, 30, 20) }]), own);
    const { mean, low, high } = detail.own?.items[0] ?? {};
    expect([mean, low, high]).toEqual([0.5, null, null]);
  });

  it("holds the mean prediction against the mean own view by the share of points that lie elsewhere", () => {
    const { comparison, detail, n } = estimateAllocation(
      tallyOf(both, [
        { own: masses(60, 20, 20), crowd: masses(20, 20, 60) },
        { own: masses(40, 40, 20), crowd: masses(0, 0, 100) },
        { crowd: masses(10, 10, 80) },
      ]),
      both,
    );
    expect(n).toEqual({ own: 2, crowd: 3, both: 2 });
    expect(comparison?.actual).toEqual([0.5, 0.3, 0.2]);
    expect(detail.crowd?.items.map(({ mean }) => mean)).toEqual([0.1, 0.1, 0.8]);
    expect(comparison?.ordered).toBeNull();
    // ½ (0.4 + 0.2 + 0.6)
    expect(comparison?.distance.name).toBe("total variation distance");
    expectClose(comparison?.distance.value ?? 0, 0.6, 1e-12);
    expect(comparison?.distance.chance?.upper).toBeGreaterThan(0);
  });
});

describe("what a respondent is shown of an allocation", () => {
  const others = tallyOf(both, [{ own: masses(60, 20, 20) }, { own: masses(40, 40, 20) }]);

  it("is how far the predicted points lie from the others', and the item furthest off, in the reader's language", () => {
    // The others' mean is 50, 30, 20: ½ (25 + 5 + 30) of 100 lie elsewhere.
    const { prediction, own: standing } = mirrorAllocation({ crowd: masses(25, 25, 50) }, both, others, "en");
    expect(standing).toBeNull();
    expectClose(prediction?.error ?? 0, 0.3, 1e-12);
    expect([prediction?.expected, prediction?.truth]).toEqual(["C: 50 points", "C: 20 points"]);
    expect(mirrorAllocation({ crowd: masses(25, 25, 50) }, both, others, "de").prediction?.truth).toBe(
      "C: 20 Punkte",
    );
  });

  it("is an error of nothing for a prediction that is exactly right, and of one where no point is", () => {
    const error = (crowd: AllocationAnswer, tally = others) =>
      mirrorAllocation({ crowd }, both, tally, "en").prediction?.error;
    expect(error(masses(50, 30, 20))).toBe(0);
    expect(error(masses(0, 0, 100), tallyOf(both, [{ own: masses(100, 0, 0) }]))).toBe(1);
  });
});
