import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freePlace, tidy, withoutBin } from "./edit.ts";
import { distributionSpec, type DistributionSpec } from "./spec.ts";

const spec = (bins: number, ...after: number[]): DistributionSpec => ({
  bins: Array.from({ length: bins }, (_, bin) => ({ label: `Bin ${bin + 1}`, detail: "" })),
  ordered: true,
  thresholds: after.map((place) => ({ after: place, label: `after ${place}` })),
  drawn: "bars",
});

describe("taking out a bin", () => {
  it("keeps thresholds between the bins they parted", () => {
    // Bins 1 2 3 | 4 5 6 7 | 8 9 10 without bin 5 are 1 2 3 | 4 6 7 | 8 9 10.
    expect(withoutBin(spec(10, 3, 7), 4).thresholds.map(({ after }) => after)).toEqual([3, 6]);
    expect(withoutBin(spec(10, 3, 7), 2).thresholds.map(({ after }) => after)).toEqual([2, 6]);
    expect(withoutBin(spec(10, 3, 7), 9).thresholds.map(({ after }) => after)).toEqual([3, 7]);
  });

  it("drops thresholds with nothing left on one side, and one of two that fall together", () => {
    expect(withoutBin(spec(3, 1), 0).thresholds).toEqual([]);
    expect(withoutBin(spec(3, 2), 2).thresholds).toEqual([]);
    expect(withoutBin(spec(4, 1, 2), 1).thresholds).toEqual([{ after: 1, label: "after 1" }]);
  });

  it("never makes an accepted specification a refused one, down to two bins", () => {
    const places = fc.subarray([1, 2, 3, 4, 5, 6], { maxLength: 5 });
    fc.assert(
      fc.property(places, fc.array(fc.nat(6), { maxLength: 5 }), (after, gone) => {
        let edited = spec(7, ...after);
        expect(distributionSpec.safeParse(edited).success).toBe(true);
        for (const bin of gone) edited = withoutBin(edited, bin % edited.bins.length);
        expect(distributionSpec.safeParse(edited).error?.issues).toBeUndefined();
      }),
    );
  });
});

describe("a new threshold", () => {
  it("goes above the others where there is room, else to the first gap", () => {
    expect(freePlace(spec(4))).toBe(1);
    expect(freePlace(spec(4, 1))).toBe(2);
    expect(freePlace(spec(4, 3))).toBe(1);
    expect(freePlace(spec(4, 1, 3))).toBe(2);
    expect(freePlace(spec(4, 1, 2, 3))).toBeNull();
  });

  it("is put in order among the others", () => {
    const thresholds = [
      { after: 5, label: "b" },
      { after: 2, label: "a" },
    ];
    expect(tidy(thresholds, 7).map(({ label }) => label)).toEqual(["a", "b"]);
  });
});
