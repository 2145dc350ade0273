import { describe, expect, it } from "vitest";
import {
  draftOf,
  EMPTY,
  isRefused,
  movedBy,
  placeOf,
  pointOf,
  pointUnder,
  sameMeaning,
  settle,
  steppedPlace,
} from "./draft.ts";

describe("a typed place", () => {
  it("is a whole number of the axis, and nothing else is", () => {
    expect(["0", "7", "-10", " 10 ", "-0", "+4", "−3", "٧"].map(placeOf)).toEqual([
      0, 7, -10, 10, 0, 4, -3, 7,
    ]);
    expect(Object.is(placeOf("-0"), 0)).toBe(true);
    expect(["", "-", "11", "-11", "3.5", "1e1", "1000"].map(placeOf)).toEqual(Array(7).fill(null));
  });

  it("is refused once something stands there that is none", () => {
    expect(["", " ", "7"].map(isRefused)).toEqual([false, false, false]);
    expect(["11", "3.5"].map(isRefused)).toEqual([true, true]);
  });
});

describe("a draft of a point", () => {
  it("is an answer with both numbers, kept with one, and cleared with none", () => {
    expect(settle({ x: "3", y: "-4" })).toEqual({ answer: { x: 3, y: -4 } });
    expect(settle({ x: "3", y: "" })).toEqual({ keep: { x: "3", y: "" } });
    expect(settle({ x: "3", y: "12" })).toEqual({ keep: { x: "3", y: "12" } });
    expect(settle(EMPTY)).toBe("clear");
  });

  it("is shown as it was typed while it means what is held", () => {
    expect(sameMeaning({ x: "+4", y: "-" }, { x: "4", y: "-" })).toBe(true);
    expect(sameMeaning({ x: "4", y: "3.5" }, { x: "4", y: "3" })).toBe(false);
    expect(sameMeaning({ x: "0", y: "" }, EMPTY)).toBe(false);
  });

  it("comes back as it was, from an answer and from what was half typed", () => {
    expect(draftOf({ x: 0, y: -4 })).toEqual({ x: "0", y: "-4" });
    expect(draftOf({ x: "12", y: "" })).toEqual({ x: "12", y: "" });
    for (const foreign of [undefined, null, 3, "x", { masses: [100] }])
      expect(draftOf(foreign)).toEqual(EMPTY);
    expect(pointOf(draftOf({ x: 0, y: 0 }))).toEqual({ x: 0, y: 0 });
  });
});

describe("an arrow key", () => {
  it("moves by one step, with shift by five, and not past the ends", () => {
    const draft = { x: "8", y: "-3" };
    expect(movedBy(draft, "ArrowRight", false)).toEqual({ x: 9, y: -3 });
    expect(movedBy(draft, "ArrowLeft", true)).toEqual({ x: 3, y: -3 });
    expect(movedBy(draft, "ArrowUp", true)).toEqual({ x: 8, y: 2 });
    expect(movedBy(draft, "ArrowDown", false)).toEqual({ x: 8, y: -4 });
    expect(movedBy(draft, "ArrowRight", true)).toEqual({ x: 10, y: -3 });
  });

  it("starts from the middle where nothing is placed, and keeps the number that is", () => {
    expect(movedBy(EMPTY, "ArrowUp", false)).toEqual({ x: 0, y: 1 });
    expect(movedBy({ x: "-6", y: "" }, "ArrowDown", false)).toEqual({ x: -6, y: -1 });
  });

  it("steps a number field up and down, not past the ends, from 0 where none can be read", () => {
    expect([
      steppedPlace("9", "ArrowUp"),
      steppedPlace("10", "ArrowUp"),
      steppedPlace("", "ArrowDown"),
    ]).toEqual([10, 10, -1]);
    expect(steppedPlace("3", "ArrowLeft")).toBeNull();
  });

  it("is one of four: other keys move nothing", () => {
    for (const key of ["Tab", "Enter", "a", "toString"]) expect(movedBy(EMPTY, key, false)).toBeNull();
  });
});

describe("a pointer over the plane", () => {
  // 22 steps across 220 pixels: a place every ten, the first ten pixels in.
  const box = { left: 100, top: 50, width: 220, height: 220 };

  it("means the nearest place, up being more", () => {
    expect(pointUnder({ x: 210, y: 160 }, box)).toEqual({ x: 0, y: 0 });
    expect(pointUnder({ x: 244, y: 60 }, box)).toEqual({ x: 3, y: 10 });
    expect(pointUnder({ x: 110, y: 256 }, box)).toEqual({ x: -10, y: -10 });
  });

  it("means the edge where a drag leaves the plane", () => {
    expect(pointUnder({ x: 0, y: 0 }, box)).toEqual({ x: -10, y: 10 });
    expect(pointUnder({ x: 999, y: 999 }, box)).toEqual({ x: 10, y: -10 });
  });
});
