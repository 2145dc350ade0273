import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strokeBetween, strokePoint, trackEnd, type TrackBox } from "./stroke.ts";

/** Three tracks of 200 × 30 pixels, 10 apart, beginning at (100, 50). */
const tracks: TrackBox[] = [50, 90, 130].map((top) => ({ left: 100, right: 300, top, bottom: top + 30 }));

describe("a pointer on the tracks", () => {
  it("gives the points its place along the track stands for", () => {
    expect(strokePoint({ x: 200, y: 60 }, tracks, 50, false)).toEqual({ bar: 0, mass: 25 });
    expect(strokePoint({ x: 300, y: 100 }, tracks, 50, false)).toEqual({ bar: 1, mass: 50 });
  });

  it("gives nothing at the track's beginning and never more than its end", () => {
    expect(strokePoint({ x: 103, y: 60 }, tracks, 100, false)?.mass).toBe(0);
    expect(strokePoint({ x: 20, y: 60 }, tracks, 100, false)?.mass).toBe(0);
    expect(strokePoint({ x: 900, y: 60 }, tracks, 100, false)?.mass).toBe(100);
  });

  it("belongs to the nearest track when it is between or outside of them", () => {
    expect(strokePoint({ x: 200, y: 83 }, tracks, 100, false)?.bar).toBe(0);
    expect(strokePoint({ x: 200, y: 88 }, tracks, 100, false)?.bar).toBe(1);
    expect(strokePoint({ x: 200, y: -400 }, tracks, 100, false)?.bar).toBe(0);
    expect(strokePoint({ x: 200, y: 4000 }, tracks, 100, false)?.bar).toBe(2);
  });

  it("is read from the right in right-to-left pages", () => {
    expect(strokePoint({ x: 250, y: 60 }, tracks, 100, true)?.mass).toBe(25);
  });

  it("says nothing where there are no tracks", () => {
    expect(strokePoint({ x: 0, y: 0 }, [], 100, false)).toBeNull();
  });
});

describe("a fast stroke", () => {
  it("paints the bars it skipped on the straight line between two reports", () => {
    expect(strokeBetween({ bar: 1, mass: 10 }, { bar: 4, mass: 40 })).toEqual([
      { bar: 2, mass: 20 },
      { bar: 3, mass: 30 },
      { bar: 4, mass: 40 },
    ]);
    expect(strokeBetween({ bar: 3, mass: 0 }, { bar: 1, mass: 5 })).toEqual([
      { bar: 2, mass: 3 },
      { bar: 1, mass: 5 },
    ]);
  });

  it("begins with the bar under the pointer alone", () => {
    expect(strokeBetween(null, { bar: 2, mass: 9 })).toEqual([{ bar: 2, mass: 9 }]);
    expect(strokeBetween({ bar: 2, mass: 1 }, { bar: 2, mass: 9 })).toEqual([{ bar: 2, mass: 9 }]);
  });
});

describe("the length of a track", () => {
  it("suits an even answer: a quarter for ten bars, half for five, all for two or three", () => {
    expect(trackEnd(Array.from({ length: 10 }, () => 0))).toBe(25);
    expect(trackEnd([0, 0, 0, 0, 0])).toBe(50);
    expect(trackEnd([0, 0, 0])).toBe(100);
    expect(trackEnd([0, 0])).toBe(100);
  });

  it("grows as soon as a bar reaches its end, so that there is always room up to 100", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 20 }), (masses) => {
        const highest = Math.max(...masses);
        expect(trackEnd(masses)).toBeGreaterThan(Math.min(highest, 99));
      }),
    );
  });
});
