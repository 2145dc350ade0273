import { describe, expect, it } from "vitest";
import { massesOf } from "./use-mass-answer.ts";

describe("the masses a lens holds", () => {
  it("are zeros, and so an empty editor, before anything is said", () => {
    expect(massesOf({ said: undefined, partial: undefined }, 3)).toEqual([0, 0, 0]);
  });

  it("are the answer's, of any kind that holds masses", () => {
    expect(massesOf({ said: { answer: { masses: [60, 40] } }, partial: undefined }, 2)).toEqual([60, 40]);
    expect(
      massesOf({ said: { answer: { form: "distribution", masses: [60, 40] } }, partial: undefined }, 2),
    ).toEqual([60, 40]);
  });

  it("are what was typed so far where there is no answer yet, or a decline", () => {
    expect(massesOf({ said: undefined, partial: { masses: [60, 10] } }, 2)).toEqual([60, 10]);
    expect(massesOf({ said: { decline: "dont-know" }, partial: { masses: [60, 10] } }, 2)).toEqual([60, 10]);
  });

  it("ignore what does not fit the question", () => {
    for (const partial of [
      { masses: [60] },
      { masses: [60, "40"] },
      { masses: [0.5, 1] },
      { masses: "60" },
      7,
      null,
    ]) {
      expect(massesOf({ said: undefined, partial }, 2)).toEqual([0, 0]);
    }
  });
});
