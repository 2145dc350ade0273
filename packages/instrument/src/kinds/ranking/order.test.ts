import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropPlace, keyedPlace, orderIn, putAt, takenOut, withoutPlace } from "./order.ts";

describe("an order in the making", () => {
  it("takes an item at the end, in between, or from one place to another", () => {
    expect(putAt([], 2, 0)).toEqual([2]);
    expect(putAt([2], 0, 1)).toEqual([2, 0]);
    expect(putAt([2, 0], 1, 1)).toEqual([2, 1, 0]);
    expect(putAt([2, 1, 0], 2, 2)).toEqual([1, 0, 2]);
    expect(putAt([2, 1, 0], 0, 0)).toEqual([0, 2, 1]);
  });

  it("has no place beyond its ends", () => {
    expect(putAt([0, 1], 2, 9)).toEqual([0, 1, 2]);
    expect(putAt([0, 1], 1, -3)).toEqual([1, 0]);
  });

  it("holds each item once, whatever is done to it", () => {
    const step = fc.record({ item: fc.nat(5), place: fc.integer({ min: -1, max: 7 }), out: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const order = steps.reduce<number[]>(
          (held, { item, place, out }) => (out ? takenOut(held, item) : putAt(held, item, place)),
          [],
        );
        expect(new Set(order).size).toBe(order.length);
        const shown = [5, 4, 3, 2, 1, 0];
        expect([...order, ...withoutPlace(order, shown)].toSorted((a, b) => a - b)).toEqual([
          0, 1, 2, 3, 4, 5,
        ]);
      }),
    );
  });

  it("shows what has no place in the order the respondent sees the items in", () => {
    expect(withoutPlace([1], [3, 1, 0, 2])).toEqual([3, 0, 2]);
  });

  it("is read from what was stored, and left alone where it does not fit the question", () => {
    expect(orderIn({ order: [2, 0] }, 3)).toEqual([2, 0]);
    for (const held of [
      undefined,
      null,
      3,
      {},
      { order: "20" },
      { order: [3] },
      { order: [0, 0] },
      { order: [0.5] },
    ]) {
      expect(orderIn(held, 3)).toBeNull();
    }
  });
});

describe("a dragged item", () => {
  // Four rows of 40 with middles at 20, 60, 100 and 140.
  const middles = [20, 60, 100, 140];

  it("stays where it is until it has passed the middle of its neighbour", () => {
    expect(dropPlace(middles, 60, 1)).toBe(1);
    expect(dropPlace(middles, 99, 1)).toBe(1);
    expect(dropPlace(middles, 21, 1)).toBe(1);
  });

  it("takes the place of the row whose middle it has passed", () => {
    expect(dropPlace(middles, 101, 1)).toBe(2);
    expect(dropPlace(middles, 19, 1)).toBe(0);
    expect(dropPlace(middles, 500, 1)).toBe(3);
    expect(dropPlace(middles, -500, 3)).toBe(0);
  });
});

describe("a key on an item's handle", () => {
  it("moves it by one place, to either end, or out", () => {
    expect(["ArrowUp", "ArrowDown", "Home", "End", "Delete"].map((key) => keyedPlace(key, 1, 4))).toEqual([
      0,
      2,
      0,
      3,
      "out",
    ]);
  });

  it("moves nothing past the ends, and leaves other keys to the page", () => {
    expect(keyedPlace("ArrowUp", 0, 4)).toBe(0);
    expect(keyedPlace("ArrowDown", 3, 4)).toBe(3);
    expect(keyedPlace("a", 1, 4)).toBeNull();
  });
});
