import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_STEPS, roundSteps, stepAt, stepsOf, valueAt, type QuantityAxis } from "./axis.ts";
import { poolSteps, reach, readCurve } from "./pool-grid.ts";

const data: QuantityAxis = { scale: "log10", low: 0, high: 12, unit: "examples" };
const tax: QuantityAxis = { scale: "linear", low: -50, high: 200, step: 0.5, unit: "%" };
const years: QuantityAxis = { scale: "date", low: 2025, high: 2125, grain: "year" };
const months: QuantityAxis = { scale: "date", low: 2025, high: 2124, grain: "month" };
const axes = fc.constantFrom(data, tax, years, months);

describe("the axis of a quantity", () => {
  it("has hundredths of an order, the author's steps, years or months", () => {
    expect([data, tax, years, months].map(stepsOf)).toEqual([1200, 500, 100, 1199]);
  });

  it("stands for the roundest number on each step of a logarithmic axis", () => {
    // log10 of 2, 20,000, 25,000 and 3 million: .301, 4.301, 4.398 and 6.477.
    expect([30, 430, 440, 648].map((step) => valueAt(data, step))).toEqual([2, 20_000, 25_000, 3e6]);
    expect([431, 0, 1200].map((step) => valueAt(data, step))).toEqual([20_400, 1, 1e12]);
  });

  it("counts months from January of its first year", () => {
    expect(valueAt(months, 0)).toBe(2025);
    expect(valueAt(months, 125)).toBeCloseTo(2035 + 5 / 12, 12);
    expect(stepAt(months, 2125)).toBeNull();
  });

  it("leads from every step to its number and back, numbers rising with steps", () => {
    fc.assert(
      fc.property(axes, fc.nat(MOST_STEPS), (axis, drawn) => {
        const step = Math.min(drawn, stepsOf(axis));
        expect(stepAt(axis, valueAt(axis, step))).toBe(step);
        if (step > 0) expect(valueAt(axis, step)).toBeGreaterThan(valueAt(axis, step - 1));
      }),
    );
  });

  it("is labelled at round places: whole powers of ten, fives and tens, years", () => {
    expect(roundSteps(data, 7).map((step) => valueAt(data, step))).toEqual([
      1, 100, 1e4, 1e6, 1e8, 1e10, 1e12,
    ]);
    expect(roundSteps(tax, 6).map((step) => valueAt(tax, step))).toEqual([-50, 0, 50, 100, 150, 200]);
    expect(roundSteps(years, 6).map((step) => valueAt(years, step))).toEqual([2040, 2060, 2080, 2100, 2120]);
    expect(roundSteps(months, 3).map((step) => valueAt(months, step))).toEqual([2050, 2100]);
  });
});

describe("the points at which curves are added up", () => {
  it("are all steps of a short axis and at most 241 of a long one, both ends among them", () => {
    expect(poolSteps(years)).toEqual(Array.from({ length: 101 }, (_, step) => step));
    for (const axis of [data, tax, months]) {
      const points = poolSteps(axis);
      expect(points.length).toBeLessThanOrEqual(242);
      expect([points[0], points.at(-1)]).toEqual([0, stepsOf(axis)]);
    }
  });

  it("have the December of each year on an axis of months", () => {
    const points = new Set(poolSteps(months));
    for (let year = 0; year < 100; year++) expect(points.has(12 * year + 11)).toBe(true);
  });

  it("are read between along straight lines, and read backwards", () => {
    const places = [0, 10, 20];
    const heights = [0.25, 0.5, 0.75];
    const read = [-1, 5, 10, 15, 30].map((at) => readCurve(places, heights, at));
    expect(read).toEqual([0.25, 0.375, 0.5, 0.625, 0.75]);
    const reached = [0.05, 0.375, 0.5, 0.625, 0.8].map((height) => reach(places, heights, height));
    expect(reached).toEqual([0, 5, 10, 15, null]);
  });
});
