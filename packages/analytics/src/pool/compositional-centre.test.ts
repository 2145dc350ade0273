import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectAllClose } from "../testing/close.ts";
import { compositionalCentre } from "./compositional-centre.ts";
import { logarithmicPool } from "./logarithmic.ts";

const POINTS = Array.from({ length: 101 }, (_, point) => point);

/** One histogram a part of what people gave. */
function histograms(people: readonly (readonly number[])[]): number[][] {
  return (people[0] ?? []).map((_, part) =>
    POINTS.map((point) => people.filter((given) => given[part] === point).length),
  );
}

describe("the centre of compositions", () => {
  it("is the closed geometric mean of each part", () => {
    // scipy.stats.gmean([[10, 30, 60], [20, 20, 60], [5, 45, 50]], axis=0), divided by its sum.
    const centre = compositionalCentre(
      POINTS,
      histograms([
        [10, 30, 60],
        [20, 20, 60],
        [5, 45, 50],
      ]),
      0.65,
    );
    expectAllClose(centre ?? [], [0.1036675917308756, 0.3110027751926268, 0.5853296330764975], 1e-12);
  });

  it("reads a zero as the floor", () => {
    // Parts 100 and 0, read as 100 and 1; then 1 and 100: √100 each.
    const people = [
      [100, 0],
      [0, 100],
    ];
    expect(compositionalCentre(POINTS, histograms(people), 1)).toEqual([0.5, 0.5]);
    // (100, 0) alone with a floor of 0.65: 100 to 0.65.
    expectAllClose(compositionalCentre(POINTS, histograms([[100, 0]]), 0.65) ?? [], [
      100 / 100.65,
      0.65 / 100.65,
    ]);
  });

  it("is the logarithmic pool of the people, which sees them one by one", () => {
    const person = fc
      .array(fc.nat(20), { minLength: 4, maxLength: 4 })
      .map((cuts) => [...cuts, 100 - cuts.reduce((sum, cut) => sum + cut, 0)]);
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 12 }), (people) => {
        const pooled = logarithmicPool(people, undefined, { floor: 0.0065 });
        expectAllClose(compositionalCentre(POINTS, histograms(people), 0.65) ?? [], pooled, 1e-9);
      }),
    );
  });

  it("is nothing for nobody, and refuses parts of different people", () => {
    expect(compositionalCentre(POINTS, [POINTS.map(() => 0), POINTS.map(() => 0)], 0.65)).toBeNull();
    expect(() =>
      compositionalCentre(
        [1, 2],
        [
          [1, 0],
          [1, 1],
        ],
        0.65,
      ),
    ).toThrow(RangeError);
    expect(() => compositionalCentre([1, 2], [[1, 0], [1]], 0.65)).toThrow(RangeError);
    expect(() => compositionalCentre([1, 2], [[1, 0]], 0)).toThrow(RangeError);
  });
});
