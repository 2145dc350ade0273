import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstViolation, moved } from "./shape.ts";
import { drawn, follow, placesOf, pointAt, pointUnder, type Spot, type Touched } from "./stroke.ts";

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
  const size = { width: 400, height: 200 };
  /** Values by horizon after a pointer went through the spots. */
  const through = (...spots: Spot[]) => {
    let points: Touched[] = [];
    let last: Spot | null = null;
    for (const spot of spots) {
      points = follow(points, last, spot, { places, size });
      last = spot;
    }
    return Object.fromEntries(points.map(({ horizon, value }) => [horizon, value]));
  };

  it("gives a tap to the nearest horizon", () => {
    expect(through({ x: 0.3, y: 0.4 })).toEqual({ 1: 40 });
  });

  it("gives the horizons it skipped the values at which it crossed them", () => {
    expect(through({ x: 0, y: 0 }, { x: 1, y: 1 })).toEqual({ 0: 0, 1: 25, 2: 50, 3: 100 });
    expect(through({ x: 1, y: 1 }, { x: 0.4, y: 0.4 })).toEqual({ 3: 100, 2: 50 });
  });

  it("leaves a value as it was passed while it goes on towards the next", () => {
    // From the first horizon on its way to the second: still nearer to the first.
    expect(through({ x: 0, y: 0.2 }, { x: 0.1, y: 0.3 })).toEqual({ 0: 20 });
  });

  it("lets the next horizon follow from half way on, so that a stroke need not reach it", () => {
    expect(through({ x: 0.25, y: 0.2 }, { x: 0.45, y: 0.3 })).toEqual({ 1: 20, 2: 30 });
    expect(through({ x: 0.5, y: 0.5 }, { x: 0.9, y: 0.8 }, { x: 0.97, y: 0.9 })).toEqual({ 2: 50, 3: 90 });
  });

  it("changes a value again where it moves up and down beside its horizon", () => {
    expect(through({ x: 0.25, y: 0.2 }, { x: 0.255, y: 0.6 })).toEqual({ 1: 60 });
    expect(through({ x: 0.25, y: 0.2 }, { x: 0.3, y: 0.6 })).toEqual({ 1: 20 });
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
