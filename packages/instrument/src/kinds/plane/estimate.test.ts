import { describe, expect, it } from "vitest";
import { expectClose } from "@plumbline/analytics/testing/close";
import type { Answers, Asked } from "../../kind.ts";
import { bumper, emptyTally } from "../../tally.ts";
import { estimatePlane } from "./estimate.ts";
import { cellOf, pointOfCell, quadrantOf, SIDE } from "./scale.ts";
import type { PlaneAnswer, PlaneSpec } from "./spec.ts";
import { countPlane, planeTallyShape } from "./tally.ts";

const spec: PlaneSpec = {
  x: { title: "Alignment", low: "harms", high: "improves" },
  y: { title: "Capability", low: "lowers", high: "raises" },
  quadrants: { lowHigh: "", highHigh: "Both", lowLow: "", highLow: "" },
};
const at = (x: number, y: number): PlaneAnswer => ({ x, y });

function estimateOf(people: Answers<PlaneAnswer, PlaneAnswer>[], asked: Asked<PlaneSpec>) {
  const tally = emptyTally({ said: 3, ...planeTallyShape(asked) });
  const bump = bumper(tally, 1);
  for (const person of people) {
    if (person.own) bump("said", 0);
    if (person.crowd) bump("said", 1);
    if (person.own && person.crowd) bump("said", 2);
    countPlane(person, asked, bump);
  }
  return { tally, ...estimatePlane(tally, asked) };
}

describe("the cells of the plane", () => {
  it("are one a point, and lead back to it", () => {
    for (let cell = 0; cell < SIDE * SIDE; cell++) expect(cellOf(pointOfCell(cell))).toBe(cell);
    expect(cellOf(at(-10, -10))).toBe(0);
    expect(cellOf(at(0, 0))).toBe(220);
    expect(cellOf(at(10, 10))).toBe(440);
  });

  it("lie in four quadrants, but those of the axes in none", () => {
    expect(quadrantOf(at(1, 1))).toBe("highHigh");
    expect(quadrantOf(at(-1, 1))).toBe("lowHigh");
    expect(quadrantOf(at(-1, -1))).toBe("lowLow");
    expect(quadrantOf(at(1, -1))).toBe("highLow");
    expect([at(0, 4), at(-4, 0), at(0, 0)].map(quadrantOf)).toEqual([null, null, null]);
  });
});

describe("the estimate of a plane", () => {
  const both: Asked<PlaneSpec> = { spec, own: true, crowd: "point" };
  const people = [
    { own: at(1, 4), crowd: at(3, 0) },
    { own: at(2, -4), crowd: at(3, 2) },
    { own: at(3, 0), crowd: at(3, 4) },
    { own: at(-10, 10) },
    { crowd: at(3, 2) },
  ];

  it("has the centroid with a t interval on each axis, cut at the ends", () => {
    const { detail } = estimateOf(people, both);
    // x: 1, 2, 3, −10 have mean −1 and variance (4 + 9 + 16 + 81) / 3 = 110 / 3; t(0.975; 3) = 3.182446.
    // −1 ± 3.182446 · √(110/3/4) = −1 ± 9.63537: the lower end −10.6 lies outside.
    expectClose(detail.own?.x.mean ?? 0, -1, 1e-12);
    expect(detail.own?.x.low).toBe(-10);
    expectClose(detail.own?.x.high ?? 0, 8.63537, 1e-5);
    // y: 4, −4, 0, 10 have mean 2.5.
    expectClose(detail.own?.y.mean ?? 0, 2.5, 1e-12);
  });

  it("has medians, which one far place does not move as it does the mean", () => {
    const { detail } = estimateOf(people, both);
    expect(detail.own?.x.median).toEqual({ value: 1.5, low: null, high: null });
    expect(detail.own?.y.median.value).toBe(2);
  });

  it("has the standard distance from the centroid", () => {
    // Squared distances from (−1, 2.5): 4 + 2.25, 9 + 42.25, 16 + 6.25, 81 + 56.25; their mean is 217 / 4.
    expectClose(estimateOf(people, both).detail.own?.spread ?? 0, Math.sqrt(217 / 4), 1e-12);
  });

  it("has shares of the quadrants, with what lies on an axis apart, that sum to 1", () => {
    const { quadrants } = estimateOf(people, both).detail.own ?? {};
    expect(quadrants?.highHigh.share).toBe(0.25);
    expect(quadrants?.highLow.share).toBe(0.25);
    expect(quadrants?.lowHigh.share).toBe(0.25);
    expect(quadrants?.lowLow.share).toBe(0);
    expect(quadrants?.onAxis.share).toBe(0.25);
    // Wilson for 1 of 4: (1 + z²/2 ± z √(1 · 3/4 + z²/4)) / (4 + z²), z = 1.959964.
    expectClose(quadrants?.onAxis.low ?? 0, 0.0455873, 1e-5);
    expectClose(quadrants?.onAxis.high ?? 0, 0.6993582, 1e-5);
  });

  it("holds the mean of the guesses against the mean of the own views, axis by axis", () => {
    const { gaps, comparison } = estimateOf(people, both);
    expect(comparison).toBeNull();
    expect(gaps?.map(({ of, statistic }) => [of, statistic])).toEqual([
      ["Alignment", "mean"],
      ["Capability", "mean"],
    ]);
    const [x, y] = gaps ?? [];
    expectClose(x?.shift ?? 0, 3 - -1, 1e-12);
    expectClose(y?.shift ?? 0, 2 - 2.5, 1e-12);
    expect(x?.words).toEqual({
      actual: { value: "−1.0", low: "−10.0", high: "+8.6" },
      predicted: { value: "+3.0", low: "+3.0", high: "+3.0" },
      shift: "+4.0",
      within: { value: "+1.0", low: "−1.5", high: "+3.5" },
    });
    // Within the three who gave both: 2, 1 and 0 steps, on average 1 ± 4.302653 · 1/√3 = 1 ± 2.48414.
    expect([x?.within?.n, x?.within?.value]).toEqual([3, 1]);
    expectClose(x?.within?.low ?? 0, 1 - 4.302653 / Math.sqrt(3), 1e-5);
    expectClose(x?.within?.high ?? 0, 1 + 4.302653 / Math.sqrt(3), 1e-5);
    // All guessed 3 on the first axis: an interval without width.
    expect([x?.predicted.low, x?.predicted.high]).toEqual([3, 3]);
  });

  it("says the same numbers in the table, whose lines name what has no name by its ends", () => {
    const { table } = estimateOf(people, both);
    expect(table.columns).toHaveLength(8);
    expect(table.rows[0]?.slice(0, 4)).toEqual(["Alignment: mean", "−10 to 10", -1, -10]);
    expect(table.rows.map(([what]) => what)).toContain("Both");
    expect(table.rows.map(([what]) => what)).toContain("harms, raises");
    expect(table.rows.at(-1)?.slice(0, 3)).toEqual(["On an axis", "% of people", 25]);
  });

  it("has no gap while one side is missing", () => {
    expect(estimateOf([{ own: at(1, 1) }], both).gaps).toEqual([]);
    expect(estimateOf([{ crowd: at(1, 1) }], both).gaps).toEqual([]);
  });
});
