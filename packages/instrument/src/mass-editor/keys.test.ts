import { describe, expect, it } from "vitest";
import { keyAction } from "./keys.ts";
import { massReducer, startState } from "./state.ts";

const press = (key: string, masses: number[], bar: number, rightToLeft = false): readonly number[] => {
  const action = keyAction(key, { bar, mass: masses[bar]!, rightToLeft });
  return action ? massReducer(startState(masses), action).masses : masses;
};

describe("keys on a focused bar", () => {
  it("step it by one and by ten, within 0 and 100", () => {
    expect(press("ArrowRight", [5, 0], 0)).toEqual([6, 0]);
    expect(press("ArrowUp", [5, 0], 0)).toEqual([6, 0]);
    expect(press("ArrowLeft", [5, 0], 0)).toEqual([4, 0]);
    expect(press("ArrowDown", [0, 0], 0)).toEqual([0, 0]);
    expect(press("PageUp", [5, 0], 0)).toEqual([15, 0]);
    expect(press("PageDown", [5, 0], 0)).toEqual([0, 0]);
  });

  it("follow the direction of the page sideways, but not up and down", () => {
    expect(press("ArrowRight", [5, 0], 0, true)).toEqual([4, 0]);
    expect(press("ArrowLeft", [5, 0], 0, true)).toEqual([6, 0]);
    expect(press("ArrowUp", [5, 0], 0, true)).toEqual([6, 0]);
  });

  it("empty it with Home and give it all that is left with End", () => {
    expect(press("Home", [40, 30], 0)).toEqual([0, 30]);
    expect(press("End", [40, 30], 0)).toEqual([70, 30]);
    expect(press("End", [60, 50], 0)).toEqual([60, 50]);
  });

  it("do nothing otherwise", () => {
    for (const key of ["Tab", "Enter", " ", "a", "toString", "5"]) {
      expect(keyAction(key, { bar: 0, mass: 5, rightToLeft: false })).toBeNull();
    }
  });
});
