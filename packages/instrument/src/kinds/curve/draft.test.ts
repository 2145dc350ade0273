import { describe, expect, it } from "vitest";
import { emptyDraft, heldDraft, keyStep, stateOf, withValue } from "./draft.ts";
import { curveSamples } from "./samples.ts";

const { spec } = curveSamples[1]!.asked;

describe("the draft of curves", () => {
  it("is the answer, else what is partial, else empty", () => {
    const values = [[30, 20]];
    expect(heldDraft({ said: { answer: { values } }, partial: undefined }, spec)).toEqual(values);
    expect(heldDraft({ said: undefined, partial: { values: [[30, null]] } }, spec)).toEqual([[30, null]]);
    expect(heldDraft({ said: undefined, partial: undefined }, spec)).toEqual([[null, null]]);
  });

  it("is empty where what is held does not fit the question any more", () => {
    for (const partial of [
      { values: [[1, 2, 3]] },
      { values: [[1, 101]] },
      { values: [[1.5, 1]] },
      { values: 3 },
      "x",
    ]) {
      expect(heldDraft({ said: undefined, partial }, spec)).toEqual(emptyDraft(spec));
    }
  });

  it("is an answer once nothing is missing and no rule is broken", () => {
    expect(stateOf([[30, 20]], spec).complete).toEqual([[30, 20]]);
    expect(stateOf([[30, null]], spec)).toMatchObject({
      complete: null,
      missing: [{ series: 0, horizon: 1 }],
      violations: [],
      empty: false,
    });
    expect(stateOf([[30, 40]], spec)).toMatchObject({
      complete: null,
      missing: [],
      violations: [{ series: 0, horizon: 1 }],
    });
    expect(stateOf([[null, null]], spec).empty).toBe(true);
  });

  it("takes what is typed without touching the neighbours, since 4 may become 45", () => {
    expect(withValue([[30, 20]], 0, 1, 45)).toEqual([[30, 45]]);
    expect(withValue([[30, 20]], 0, 0, null)).toEqual([[null, 20]]);
  });
});

describe("stepping", () => {
  it("steps by one and by ten, within the scale, and leaves the caret's keys alone", () => {
    expect(keyStep("ArrowUp", 41)).toBe(42);
    expect(keyStep("ArrowDown", 0)).toBe(0);
    expect(keyStep("PageUp", 95)).toBe(100);
    expect(keyStep("PageDown", 41)).toBe(31);
    expect(keyStep("ArrowLeft", 41)).toBeNull();
  });
});
