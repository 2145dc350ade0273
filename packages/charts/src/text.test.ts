import { describe, expect, it } from "vitest";
import { textWidth, wordsFit, wrapText } from "./text.ts";

describe("the width of text", () => {
  it("is the sum of the advance widths of the font: H 74, i 24 hundredths of an em", () => {
    expect(textWidth("Hi", 100)).toBeCloseTo(98, 6);
  });

  it("gives an ideograph the whole em", () => {
    expect(textWidth("整", 12)).toBe(12);
  });
});

describe("wrapping", () => {
  it("breaks at spaces where the next word would pass the width", () => {
    // "nn" is 118 wide, the space 28: two fit in 270, three do not.
    expect(wrapText("nn nn nn", 270, 100)).toEqual(["nn nn", "nn"]);
  });

  it("leaves a word that is too wide alone on its line", () => {
    expect(wrapText("n nnnnnn n", 150, 100)).toEqual(["n", "nnnnnn", "n"]);
    expect(wordsFit("n nnnnnn n", 150, 100)).toBe(false);
  });

  it("breaks such a word at its hyphens, and no other", () => {
    // The hyphen is 46 wide.
    expect(wrapText("nn-nn n", 250, 100)).toEqual(["nn-", "nn n"]);
    expect(wrapText("n nn-nn", 290, 100)).toEqual(["n", "nn-nn"]);
  });

  it("does not break at a space that does not break", () => {
    expect(wrapText("n nn\u00a0nn", 270, 100)).toEqual(["n", "nn\u00a0nn"]);
  });

  it("makes no lines of nothing", () => {
    expect(wrapText(" ", 100, 12)).toEqual([]);
  });
});
