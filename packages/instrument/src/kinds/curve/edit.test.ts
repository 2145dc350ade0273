import { describe, expect, it } from "vitest";
import { freePair, nextPlace, withoutSeries, withSeriesMoved } from "./edit.ts";
import { curveSpec, type CurveSpec } from "./spec.ts";

const spec: CurveSpec = {
  series: ["A", "B", "C"].map((label) => ({ label, detail: "", monotone: "none" })),
  horizons: [
    { label: "now", at: 0 },
    { label: "later", at: 5 },
  ],
  low: { label: "nothing", detail: "" },
  high: { label: "everything", detail: "" },
  pairs: [
    { first: 0, second: 1 },
    { first: 2, second: 0 },
  ],
};
const pairsOf = (edited: CurveSpec) =>
  edited.pairs.map(({ first, second }) => `${edited.series[first]?.label}${edited.series[second]?.label}`);

describe("editing curves", () => {
  it("takes the pairs of a curve out with it and leaves the others on the same curves", () => {
    expect(pairsOf(withoutSeries(spec, 1))).toEqual(["CA"]);
    expect(pairsOf(withoutSeries(spec, 0))).toEqual([]);
    expect(curveSpec.safeParse(withoutSeries(spec, 1)).success).toBe(true);
  });

  it("keeps pairs on their curves when curves change places", () => {
    const edited = withSeriesMoved(spec, 0, 1);
    expect(edited.series.map(({ label }) => label)).toEqual(["B", "A", "C"]);
    expect(pairsOf(edited)).toEqual(["AB", "CA"]);
    expect(withSeriesMoved(spec, 2, 1)).toEqual(spec);
  });

  it("offers pairs that are not there yet in either order", () => {
    expect(freePair(spec)).toEqual({ first: 1, second: 2 });
    expect(freePair({ ...spec, pairs: [...spec.pairs, { first: 2, second: 1 }] })).toBeNull();
    expect(freePair({ ...spec, series: spec.series.slice(0, 1), pairs: [] })).toBeNull();
  });

  it("puts a new horizon after the last", () => {
    expect(nextPlace(spec)).toBe(10);
  });
});
