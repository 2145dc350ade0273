import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstViolation, moved } from "./shape.ts";
import { drawn, passed, placesOf, pointAt, pointUnder, strokeBetween } from "./stroke.ts";

const places = [0, 0.25, 0.5, 1];

describe("the places of horizons in the drawing", () => {
  it("are to scale where that leaves a finger room", () => {
    expect(placesOf([0, 10, 40].map((at) => ({ at })))).toEqual([0, 0.25, 1]);
  });

  it("are as even as it takes where it does not: now, 2, 5, 10, 20", () => {
    const found = placesOf([0, 2, 5, 10, 20].map((at) => ({ at })));
    // The narrowest, 0.1, needs a sixth of evenness to become an eighth: 5/6 · 0.1 + 1/6 · 0.25.
    expect(found[1]).toBeCloseTo(0.125, 12);
    expect(found[2]).toBeCloseTo((5 * 0.25 + 0.5) / 6, 12);
    expect([found[0], found[4]]).toEqual([0, 1]);
  });

  it("are even for twelve of them, and for two that fall together", () => {
    const twelve = placesOf(Array.from({ length: 12 }, (_, at) => ({ at: at ** 2 })));
    twelve.forEach((place, index) => expect(place).toBeCloseTo(index / 11, 12));
    expect(placesOf([{ at: 1 }, { at: 1 }])).toEqual([0, 1]);
  });
});

describe("a spot in the drawing", () => {
  it("stands for the nearest horizon and a whole value within the scale", () => {
    expect(pointAt({ x: 0.3, y: 0.424 }, places)).toEqual({ horizon: 1, value: 42 });
    expect(pointAt({ x: 1.2, y: -0.1 }, places)).toEqual({ horizon: 3, value: 0 });
    expect(pointAt({ x: -1, y: 1.1 }, places)).toEqual({ horizon: 0, value: 100 });
  });

  it("takes hold of a point within reach, the active curve's before another's", () => {
    const draft = [
      [50, null, 50, null],
      [54, null, 80, null],
    ];
    const of = (x: number, y: number, active: number) =>
      pointUnder({ x, y }, draft, active, { places, size: { width: 300, height: 200 }, reach: 22 });
    expect(of(0.01, 0.53, 0)).toEqual({ series: 0, horizon: 0 });
    expect(of(0.01, 0.53, 1)).toEqual({ series: 1, horizon: 0 });
    // 80 at the third horizon is out of the active curve's reach.
    expect(of(0.5, 0.79, 0)).toEqual({ series: 1, horizon: 2 });
    expect(of(0.75, 0.5, 0)).toBeNull();
  });
});

describe("a stroke", () => {
  it("fills in the horizons it skipped on the straight line", () => {
    expect(strokeBetween({ horizon: 0, value: 0 }, { horizon: 3, value: 100 }, places)).toEqual([
      { horizon: 1, value: 25 },
      { horizon: 2, value: 50 },
      { horizon: 3, value: 100 },
    ]);
    expect(strokeBetween({ horizon: 3, value: 100 }, { horizon: 2, value: 10 }, places)).toEqual([
      { horizon: 2, value: 10 },
    ]);
    expect(strokeBetween(null, { horizon: 2, value: 10 }, places)).toEqual([{ horizon: 2, value: 10 }]);
  });

  it("keeps each horizon once, with its latest value", () => {
    const points = passed(
      [
        { horizon: 0, value: 1 },
        { horizon: 1, value: 2 },
      ],
      [{ horizon: 0, value: 9 }],
    );
    expect(points).toEqual([
      { horizon: 1, value: 2 },
      { horizon: 0, value: 9 },
    ]);
  });

  it("gives back what it pushed aside when it turns back", () => {
    const start = [10, 20, 30, 40];
    expect(drawn(start, [{ horizon: 1, value: 60 }], "rising")).toEqual([10, 60, 60, 60]);
    expect(drawn(start, [{ horizon: 1, value: 25 }], "rising")).toEqual([10, 25, 30, 40]);
  });
});

describe("moving a point", () => {
  it("pushes later values up and earlier ones down where the curve may not fall", () => {
    expect(moved([10, null, 30, 40], 2, 5, "rising")).toEqual([5, null, 5, 40]);
    expect(moved([10, null, 30, 40], 0, 35, "rising")).toEqual([35, null, 35, 40]);
  });

  it("pushes the other way where it may not rise, and nobody where it may do both", () => {
    expect(moved([90, 60, 30], 1, 10, "falling")).toEqual([90, 10, 10]);
    expect(moved([90, 60, 30], 1, 95, "falling")).toEqual([95, 95, 30]);
    expect(moved([90, 60, 30], 1, 100, "none")).toEqual([90, 100, 30]);
  });

  it("never breaks the rule of a curve that kept it, and gives the point its value", () => {
    const value = fc.integer({ min: 0, max: 100 });
    const row = fc.array(fc.option(value, { nil: null }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(
        row,
        fc.nat(11),
        value,
        fc.constantFrom("rising" as const, "falling" as const),
        (given, at, to, rule) => {
          const sign = rule === "rising" ? 1 : -1;
          const sorted = given.flatMap((v) => (v === null ? [] : [v])).toSorted((a, b) => sign * (a - b));
          const kept = given.map((v) => (v === null ? null : (sorted.shift() ?? null)));
          const horizon = at % kept.length;
          const next = moved(kept, horizon, to, rule);
          expect(firstViolation(next, rule)).toBeNull();
          expect(next[horizon]).toBe(to);
        },
      ),
    );
  });
});

describe("the rule of a curve", () => {
  it("is first broken where a value falls below the one given last", () => {
    expect(firstViolation([10, null, 9, 8], "rising")).toBe(2);
    expect(firstViolation([10, null, 10, 11], "rising")).toBeNull();
    expect(firstViolation([10, 11], "falling")).toBe(1);
    expect(firstViolation([10, 0, 100], "none")).toBeNull();
  });
});
