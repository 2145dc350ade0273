import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bumper,
  emptyTally,
  mergeTallies,
  packTally,
  sameTally,
  tallyVector,
  unpackTally,
  type Tally,
} from "./tally.ts";

const shape = { own: 3, mass: 40, none: 0 };
const anyTally: fc.Arbitrary<Tally> = fc.record({
  own: fc.array(fc.integer(), { minLength: 3, maxLength: 3 }),
  mass: fc.array(fc.oneof(fc.constant(0), fc.integer()), { minLength: 40, maxLength: 40 }),
  none: fc.constant<number[]>([]),
});

describe("a tally", () => {
  it("starts from zeros of the shape it was given", () => {
    expect(emptyTally({ a: 2, b: 0 })).toEqual({ a: [0, 0], b: [] });
  });

  it("counts by one unless said otherwise, and takes out what was put in", () => {
    const tally = emptyTally(shape);
    bumper(tally, 1)("own", 2);
    bumper(tally, 1)("own", 0, 5);
    expect(tally.own).toEqual([5, 0, 1]);
    bumper(tally, -1)("own", 0, 5);
    bumper(tally, -1)("own", 2);
    expect(sameTally(tally, emptyTally(shape))).toBe(true);
  });

  it("refuses to count outside its shape or by a fraction", () => {
    const bump = bumper(emptyTally(shape), 1);
    for (const index of [3, -1, 0.5, Number.NaN]) expect(() => bump("own", index)).toThrow(RangeError);
    expect(() => bump("other", 0)).toThrow(RangeError);
    expect(() => bump("own", 0, 0.5)).toThrow(RangeError);
    expect(() => tallyVector(emptyTally(shape), "other")).toThrow(RangeError);
  });

  it("adds up with others in any order and grouping, with the empty one as nothing", () => {
    fc.assert(
      fc.property(anyTally, anyTally, anyTally, (a, b, c) => {
        expect(mergeTallies(a, b)).toEqual(mergeTallies(b, a));
        expect(mergeTallies(mergeTallies(a, b), c)).toEqual(mergeTallies(a, mergeTallies(b, c)));
        expect(mergeTallies(a, emptyTally(shape))).toEqual(a);
      }),
    );
  });

  it("refuses to add up with one of another shape", () => {
    expect(() => mergeTallies({ a: [1] }, { a: [1, 2] })).toThrow(RangeError);
    expect(() => mergeTallies({ a: [1] }, {})).toThrow(RangeError);
  });

  it("is the same after being packed, stored and unpacked", () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        const stored = JSON.parse(JSON.stringify(packTally(tally))) as Tally;
        expect(unpackTally(stored)).toEqual(tally);
        expect(sameTally(unpackTally(stored), tally)).toBe(true);
      }),
    );
  });

  it("is packed as its lengths and the places that are not zero", () => {
    expect(packTally({ mass: [0, 0, 7, 0, -1], none: [] })).toEqual({ mass: [5, 2, 7, 4, -1], none: [0] });
  });

  it("is told apart from another by any one number, name or length", () => {
    const tally = { a: [1, 2], b: [3] };
    expect(sameTally(tally, { b: [3], a: [1, 2] })).toBe(true);
    const others: Tally[] = [
      { a: [1, 3], b: [3] },
      { a: [1, 2] },
      { a: [1, 2], b: [3], c: [] },
      { a: [1, 2, 0], b: [3] },
    ];
    for (const other of others) {
      expect(sameTally(tally, other)).toBe(false);
      expect(sameTally(other, tally)).toBe(false);
    }
  });
});
