import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { expectClose } from "../testing/close.ts";
import { blairLacyDispersion } from "./blair-lacy.ts";
import { leikConsensus } from "./leik.ts";
import { tastleWierman } from "./tastle-wierman.ts";
import { vanDerEijkAgreement } from "./van-der-eijk.ts";

const counts = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 10 })
  .filter((p) => p.some((n) => n > 0));

describe.each(Object.entries(reference.ordinal_dispersion))("consensus of the %s distribution", (_, row) => {
  it("equals the reference to 1e-9 by Leik, Tastle and Wierman, and Blair and Lacy", () => {
    expectClose(leikConsensus(row.p), 1 - row.leik_D, 1e-9, 1);
    expectClose(tastleWierman(row.p), row.tastle_wierman_consensus, 1e-9, 1);
    expectClose(blairLacyDispersion(row.p), row.blair_lacy_l2_dispersion, 1e-9, 1);
  });
});

describe("van der Eijk's agreement", () => {
  it("is 0.6113333 in the example of R's agrmt", () => {
    expectClose(vanDerEijkAgreement([30, 40, 210, 130, 530, 50, 10]), 0.6113333, 1e-7);
  });

  it("is 1 for one option, 0 for a uniform and −1 for an evenly split distribution", () => {
    for (const K of [3, 5, 10]) {
      const split = Array.from({ length: K }, (_, k) => Number(k === 0 || k === K - 1));
      expect(vanDerEijkAgreement(Array.from({ length: K }, () => 7))).toBeCloseTo(0, 12);
      expect(vanDerEijkAgreement(split)).toBeCloseTo(-1, 12);
      expect(vanDerEijkAgreement(split.with(0, 0))).toBeCloseTo(1, 12);
    }
  });

  it("weighs a layer by its mass, worked by hand", () => {
    // [1, 1, 0, 2]: layer of height 1 in the pattern 1101 (mass 3/4), then 0001 (mass 1/4, agreement 1).
    // 1101 has TU = 1 and TDU = 2, so U = (2 − 6) / (2 · 3) = −2/3, times 1 − 2/3.
    expect(vanDerEijkAgreement([1, 1, 0, 2])).toBeCloseTo((3 / 4) * (-2 / 9) + 1 / 4, 12);
  });

  it("is the difference of the shares with two options", () => {
    expect(vanDerEijkAgreement([3, 1])).toBeCloseTo(0.5, 12);
  });
});

describe.each([
  ["Leik", leikConsensus, 0, 1],
  ["Blair and Lacy", blairLacyDispersion, 0, 1],
  ["Tastle and Wierman", tastleWierman, 0, 1],
  ["van der Eijk", vanDerEijkAgreement, -1, 1],
] as const)("the measure of %s", (_, measure, low, high) => {
  it(`lies in [${low}, ${high}] and does not change when the scale is turned round or counted in per cent`, () => {
    fc.assert(
      fc.property(counts, (p) => {
        const value = measure(p);
        expect(value).toBeGreaterThanOrEqual(low - 1e-12);
        expect(value).toBeLessThanOrEqual(high + 1e-12);
        expect(measure(p.toReversed())).toBeCloseTo(value, 9);
        expect(measure(p.map((n) => n * 2.5))).toBeCloseTo(value, 9);
      }),
      { seed: 1 },
    );
  });

  it("refuses one option and what is not a distribution", () => {
    expect(() => measure([1])).toThrow(/at least two options/);
    expect(() => measure([])).toThrow(AnalyticsArgumentError);
    expect(() => measure([0, 0])).toThrow(AnalyticsArgumentError);
    expect(() => measure([1, -1])).toThrow(AnalyticsArgumentError);
    expect(() => measure([1, Number.NaN])).toThrow(AnalyticsArgumentError);
  });
});
