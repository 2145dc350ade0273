import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { manskiBounds } from "./manski.ts";

describe("manskiBounds", () => {
  it("counts the silent once as no and once as yes", () => {
    expect(manskiBounds(89, 122, 300)).toEqual({ low: 89 / 300, high: 267 / 300 });
  });

  it("is the observed share when everybody answered, and says nothing when nobody did", () => {
    expect(manskiBounds(3, 12, 12)).toEqual({ low: 0.25, high: 0.25 });
    expect(manskiBounds(0, 0, 40)).toEqual({ low: 0, high: 1 });
    expect(manskiBounds(0, 0, 0)).toEqual({ low: 0, high: 1 });
  });

  it("contains the share whatever the silent would have said", () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(50),
        fc.nat(50),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (k, no, silent, part) => {
          fc.pre(k + no + silent > 0);
          const hidden = Math.round(part * silent);
          const { low, high } = manskiBounds(k, k + no, k + no + silent);
          const truth = (k + hidden) / (k + no + silent);
          expect(low).toBeLessThanOrEqual(truth);
          expect(truth).toBeLessThanOrEqual(high);
        },
      ),
      { seed: 31 },
    );
  });

  it("refuses fewer invited than answers, and fractions", () => {
    for (const [k, n, invited] of [
      [1, 5, 4],
      [6, 5, 9],
      [-1, 5, 9],
      [1, 5, NaN],
      [1, 5, 9.5],
      [0.5, 5, 9],
    ] as const) {
      expect(() => manskiBounds(k, n, invited)).toThrow(AnalyticsArgumentError);
    }
  });
});
