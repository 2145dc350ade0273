import { describe, expect, it } from "vitest";
import { holds } from "./conditions.ts";

describe("a test of an answer", () => {
  it("looks for a value in a list, or holds a number against a bound", () => {
    expect(holds({ path: ["options"], is: "includes", value: 2 }, { options: [0, 2] })).toBe(true);
    expect(holds({ path: ["options"], is: "includes", value: 1 }, { options: [0, 2] })).toBe(false);
    expect(holds({ path: ["masses", 1], is: "at-least", value: 50 }, { masses: [50, 50] })).toBe(true);
    expect(holds({ path: ["value"], is: "at-most", value: 49 }, { value: 50 })).toBe(false);
    expect(holds({ path: ["value"], is: "equal", value: 50 }, { value: 50 })).toBe(true);
  });

  it("asks whether anything was given, whatever it is", () => {
    expect(holds({ path: ["text"], is: "given" }, { text: "Because." })).toBe(true);
    expect(holds({ path: [], is: "given" }, { text: "Because." })).toBe(true);
    for (const answer of [undefined, null, 3, {}, { text: null }]) {
      expect(holds({ path: ["text"], is: "given" }, answer)).toBe(false);
    }
  });

  it("fails where there is nothing to test", () => {
    for (const answer of [undefined, null, 3, {}, { value: "50" }]) {
      expect(holds({ path: ["value"], is: "at-least", value: 0 }, answer)).toBe(false);
    }
  });
});
