import { describe, expect, it } from "vitest";
import { charactersIn, settle, shown, textOf } from "./limit.ts";

describe("the length of a text", () => {
  it("is counted in characters, not in halves of them", () => {
    expect(charactersIn("naïve 😀 中文")).toBe(10);
  });
});

describe("a typed text", () => {
  it("is an answer without the white space around it", () => {
    expect(settle("  Because.\n", 20)).toEqual({ answer: { text: "Because." } });
    expect(settle("two\nlines ", 9)).toEqual({ answer: { text: "two\nlines" } });
  });

  it("is kept whole while it is too long", () => {
    expect(settle(" too long ", 7)).toEqual({ keep: { text: " too long " } });
    expect(settle("😀😀", 2)).toEqual({ answer: { text: "😀😀" } });
    expect(settle("😀😀😀", 2)).toEqual({ keep: { text: "😀😀😀" } });
  });

  it("is no answer while it is white space alone", () => {
    expect([settle("", 9), settle(" \n", 9)]).toEqual(["clear", "clear"]);
  });

  it("keeps its spaces on screen while the next word is on its way", () => {
    expect(shown("half a ", "half a")).toBe("half a ");
    expect(shown("  ", "")).toBe("  ");
  });

  it("gives way to what the lens holds instead, such as from another device", () => {
    expect(shown("old ", "new")).toBe("new");
    expect(shown("taken back", "")).toBe("");
  });
});

describe("what a lens holds", () => {
  it("is read from an answer and from what was kept, and from nothing else", () => {
    expect(textOf({ text: "Because." })).toBe("Because.");
    for (const foreign of [undefined, null, 3, "x", { text: 3 }, { masses: [100] }]) {
      expect(textOf(foreign)).toBe("");
    }
  });
});
