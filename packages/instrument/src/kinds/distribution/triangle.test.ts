import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyMasses, massesAt, placeOf, TRIANGLE_HEIGHT } from "./triangle.ts";

const height = Math.sqrt(3) / 2;
const anyMasses = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 100 - Math.max(a, b)]);
const plain = { shift: false, rightToLeft: false };

describe("the triangle of three bins", () => {
  it("has the first bin at the lower left, the middle one on top and the last at the lower right", () => {
    expect(TRIANGLE_HEIGHT).toBeCloseTo(height, 12);
    expect(massesAt({ x: 0, y: height })).toEqual([100, 0, 0]);
    expect(massesAt({ x: 0.5, y: 0 })).toEqual([0, 100, 0]);
    expect(massesAt({ x: 1, y: height })).toEqual([0, 0, 100]);
  });

  it("gives each bin a third at the centre, and half to each of two between them", () => {
    const centre = massesAt({ x: 0.5, y: (2 / 3) * height });
    expect(centre.toSorted((a, b) => a - b)).toEqual([33, 33, 34]);
    expect(massesAt({ x: 0.5, y: height })).toEqual([50, 0, 50]);
    expect(massesAt({ x: 0.25, y: height / 2 })).toEqual([50, 50, 0]);
  });

  it("takes the nearest place of its own for one outside", () => {
    expect(massesAt({ x: 0.5, y: 2 })).toEqual([50, 0, 50]);
    expect(massesAt({ x: -1, y: 1.5 })).toEqual([100, 0, 0]);
    expect(massesAt({ x: 0.5, y: -3 })).toEqual([0, 100, 0]);
    // Straight out from the middle of the left side, whose normal points to the upper left.
    expect(massesAt({ x: 0.25 - height, y: height / 2 - 0.5 })).toEqual([50, 50, 0]);
  });

  it("leads from any whole per cents to a place and back", () => {
    fc.assert(
      fc.property(anyMasses, (masses) => {
        expect(massesAt(placeOf(masses) ?? { x: 0, y: 0 })).toEqual(masses);
      }),
    );
  });

  it("has no place for nothing, and that of the proportions for what is not a hundred yet", () => {
    expect(placeOf([0, 0, 0])).toBeNull();
    expect(placeOf([10, 0, 10])).toEqual({ x: 0.5, y: height });
  });
});

describe("a key in the triangle", () => {
  it("moves a point sideways from bin to bin, ten with Shift, and stops at the edge", () => {
    expect(keyMasses([40, 20, 40], "ArrowRight", plain)).toEqual([39, 20, 41]);
    expect(keyMasses([40, 20, 40], "ArrowLeft", { shift: true, rightToLeft: false })).toEqual([50, 20, 30]);
    expect(keyMasses([3, 20, 77], "ArrowRight", { shift: true, rightToLeft: false })).toEqual([0, 20, 80]);
    expect(keyMasses([40, 20, 40], "ArrowRight", { shift: false, rightToLeft: true })).toEqual([41, 20, 39]);
  });

  it("moves points to the top and away from it, the lower two giving in turns", () => {
    expect(keyMasses([40, 20, 40], "ArrowUp", plain)).toEqual([39, 21, 40]);
    expect(keyMasses([39, 21, 40], "ArrowUp", plain)).toEqual([39, 22, 39]);
    expect(keyMasses([40, 20, 40], "PageUp", plain)).toEqual([35, 30, 35]);
    expect(keyMasses([2, 98, 0], "PageUp", plain)).toEqual([0, 100, 0]);
    expect(keyMasses([50, 0, 50], "ArrowDown", plain)).toEqual([50, 0, 50]);
  });

  it("goes to the lower corners with Home and End, and from nothing to the centre", () => {
    expect(keyMasses([20, 50, 30], "Home", plain)).toEqual([100, 0, 0]);
    expect(keyMasses([20, 50, 30], "End", plain)).toEqual([0, 0, 100]);
    expect(keyMasses([0, 0, 0], "End", plain)).toEqual([0, 0, 100]);
    expect(keyMasses([0, 0, 0], "ArrowLeft", plain)).toEqual([33, 34, 33]);
  });

  it("leaves other keys alone", () => {
    for (const key of ["Tab", "Enter", "a", " ", "Escape"])
      expect(keyMasses([40, 20, 40], key, plain)).toBeNull();
  });

  it("always leaves whole per cents that sum to 100, and down leads back where up came from", () => {
    const keys = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"];
    fc.assert(
      fc.property(anyMasses, fc.constantFrom(...keys), fc.boolean(), (masses, key, shift) => {
        const moved = keyMasses(masses, key, { shift, rightToLeft: false }) ?? [];
        expect(moved).toHaveLength(3);
        expect(moved.every((mass) => Number.isInteger(mass) && mass >= 0)).toBe(true);
        expect(moved.reduce((sum, mass) => sum + mass, 0)).toBe(100);
      }),
    );
    fc.assert(
      fc.property(anyMasses, (masses) => {
        fc.pre((masses[0] ?? 0) > 0 && (masses[2] ?? 0) > 0);
        const up = keyMasses(masses, "ArrowUp", plain) ?? [];
        expect(keyMasses(up, "ArrowDown", plain)).toEqual(masses);
      }),
    );
  });
});
