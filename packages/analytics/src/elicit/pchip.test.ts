import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectAllClose } from "../testing/close.ts";
import { pchip } from "./pchip.ts";

describe("the monotone cubic", () => {
  it("reproduces scipy's PchipInterpolator, values and slopes, to 1e-9", () => {
    const { x, y, at, val, deriv } = reference.pchip;
    const curve = pchip(x, y);
    expectAllClose(at.map(curve.at), val);
    expectAllClose(at.map(curve.slope), deriv);
  });

  it("is the straight line through two knots", () => {
    const line = pchip([1, 3], [10, 20]);
    expect(line.at(1.5)).toBeCloseTo(12.5, 12);
    expect(line.slope(2.7)).toBeCloseTo(5, 12);
  });

  it("stays flat where two neighbours are equal and turns only at knots", () => {
    const curve = pchip([0, 1, 2, 3, 4], [0, 1, 1, 3, 2]);
    expect(curve.at(1.3)).toBe(1);
    expect(Array.from(curve.slopes.slice(1, 4))).toEqual([0, 0, 0]);
  });

  it("goes through its knots and never leaves the range of two neighbours", () => {
    const values = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (y, where) => {
        const x = y.map((_, i) => i * i + i);
        const curve = pchip(x, y);
        x.forEach((knot, i) => expect(curve.at(knot)).toBeCloseTo(y[i]!, 12));
        x.slice(1).forEach((right, i) => {
          const value = curve.at(x[i]! + where * (right - x[i]!));
          expect(value).toBeGreaterThanOrEqual(Math.min(y[i]!, y[i + 1]!) - 1e-12);
          expect(value).toBeLessThanOrEqual(Math.max(y[i]!, y[i + 1]!) + 1e-12);
        });
      }),
      { seed: 1 },
    );
  });

  it("has the slope of finite differences", () => {
    const curve = pchip([0, 1, 4, 6], [0, 3, 4, 1]);
    for (const t of [0.2, 0.9, 1.7, 3.3, 5.1, 5.9]) {
      expect(curve.slope(t)).toBeCloseTo((curve.at(t + 1e-6) - curve.at(t - 1e-6)) / 2e-6, 7);
    }
  });

  it("refuses bad knots, and positions beyond them", () => {
    expect(() => pchip([1], [1])).toThrow(/at least two knots/);
    expect(() => pchip([1, 1], [1, 2])).toThrow(/strictly increasing/);
    expect(() => pchip([1, 2], [1])).toThrow(AnalyticsArgumentError);
    expect(() => pchip([1, 2], [1, Number.NaN])).toThrow(/finite values/);
    expect(() => pchip([0, Infinity], [1, 2])).toThrow(AnalyticsArgumentError);
    const curve = pchip([0, 1], [0, 1]);
    expect(() => curve.at(1.1)).toThrow(/from 0 to 1/);
    expect(() => curve.slope(Number.NaN)).toThrow(AnalyticsArgumentError);
  });
});
