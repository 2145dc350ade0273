import { describe, expect, it } from "vitest";
import { answerOf, DECLINES, isDeclined } from "./lens.ts";

describe("what a lens holds", () => {
  it("is an answer or one of three declines", () => {
    expect(DECLINES).toEqual(["dont-know", "prefer-not-to-say", "reject-framing"]);
    for (const decline of DECLINES) expect(isDeclined({ decline })).toBe(true);
    expect(isDeclined({ answer: 0 })).toBe(false);
  });

  it("has no answer proper when it was declined or not reached", () => {
    expect(answerOf({ answer: 0 })).toBe(0);
    expect(answerOf({ decline: "dont-know" })).toBeUndefined();
    expect(answerOf(undefined)).toBeUndefined();
  });
});
