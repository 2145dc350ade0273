import { describe, expect, it } from "vitest";
import { stepsOf, valueAt, type QuantityAxis } from "./axis.ts";
import { massOfBins, shareOfBins, stepBins } from "./bins.ts";

const axes: QuantityAxis[] = [
  { scale: "log10", low: 0, high: 12, unit: "" },
  { scale: "log10", low: -3, high: 0, unit: "" },
  { scale: "linear", low: -50, high: 200, step: 0.5, unit: "" },
  { scale: "linear", low: 1, high: 3, step: 1, unit: "" },
  { scale: "linear", low: 0, high: 7, step: 0.005, unit: "" },
  { scale: "date", low: 2026, high: 2060, grain: "year" },
  { scale: "date", low: 2025, high: 2149, grain: "month" },
];

describe("the bars over the axis of a quantity", () => {
  it.each(axes)("hold every step once and stand side by side: $scale from $low to $high", (axis) => {
    const bins = stepBins(axis);
    expect(bins.length).toBeLessThanOrEqual(28);
    expect(
      bins.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
    ).toEqual(Array.from({ length: stepsOf(axis) + 1 }, (_, step) => step));
    for (const [index, { from, to }] of bins.entries()) {
      expect(to).toBeGreaterThan(from);
      if (index > 0) expect(from).toBeCloseTo(bins[index - 1]?.to ?? 0, 9);
    }
  });

  it("have round numbers in the middle and whole years at the edge", () => {
    const [tax, months] = [axes[2], axes[6]];
    if (!tax || !months) throw new Error("no axes");
    const hundred = stepBins(tax).find(({ first, last }) => first <= 300 && last >= 300);
    expect(((hundred?.from ?? 0) + (hundred?.to ?? 0)) / 2).toBe(100);
    for (const { first } of stepBins(months)) expect(valueAt(months, first) % 5).toBe(0);
  });

  it("count people, and the mass under a curve, all of it", () => {
    const axis: QuantityAxis = { scale: "linear", low: 0, high: 4, step: 1, unit: "" };
    const bins = stepBins(axis);
    expect(shareOfBins(bins, [1, 0, 2, 0, 1])).toEqual([0.25, 0, 0.5, 0, 0.25]);
    // Straight from 0 to 1 over four steps: half a step at both ends, a whole one between.
    const masses = massOfBins(bins, { at: [0, 1, 2, 3, 4], cdf: [0, 0.25, 0.5, 0.75, 1] });
    expect(masses).toEqual([0.125, 0.25, 0.25, 0.25, 0.125]);
  });
});
