import { describe, expect, it } from "vitest";
import { shareWidth, textWidth, wordsFit, wrapText } from "./text.ts";

describe("the width of text", () => {
  it("is the sum of the advance widths of the font: H 74, i 24 hundredths of an em, in semibold 75 and 26", () => {
    expect(textWidth("Hi", 100)).toBeCloseTo(98, 6);
    expect(textWidth("Hi", 100, true)).toBeCloseTo(101, 6);
  });

  it("is that of tabular figures, of which all are as wide as a hyphen or a minus", () => {
    for (const sign of "0123456789-−") expect(textWidth(sign, 100)).toBe(65);
  });

  it("gives an ideograph the whole em", () => {
    expect(textWidth("整", 12)).toBe(12);
  });

  it("is that of the letter beneath for a letter with an accent, however it is written", () => {
    for (const written of ["\u00c4", "A\u0308"]) expect(textWidth(written, 100)).toBe(textWidth("A", 100));
  });

  it("leaves out what is not seen", () => {
    expect(textWidth("H\u200bi\u00ad", 100)).toBe(textWidth("Hi", 100));
  });
});

describe("wrapping", () => {
  it("breaks at spaces where the next word would pass the width", () => {
    // "nn" is 118 wide, the space 27: two fit in 270, three do not.
    expect(wrapText("nn nn nn", 270, 100)).toEqual(["nn nn", "nn"]);
  });

  it("breaks a word that is too wide at its hyphens and strokes, and no other", () => {
    // The hyphen is 65 wide, the stroke 36.
    expect(wrapText("nn-nn n", 250, 100)).toEqual(["nn-", "nn n"]);
    expect(wrapText("nn/nn n", 210, 100)).toEqual(["nn/", "nn n"]);
    expect(wrapText("n nn-nn", 310, 100)).toEqual(["n", "nn-nn"]);
  });

  it("breaks a word that is still too wide between its letters, with a hyphen that has room too", () => {
    // Four letters are 236 wide and 301 with the hyphen, three 242.
    expect(wrapText("n nnnnnnnn n", 270, 100)).toEqual(["n", "nnn-", "nnn-", "nn n"]);
    expect(wordsFit("n nnnnnnnn n", 270, 100)).toBe(false);
  });

  it("leaves no single letter for the last line where the one before can spare one", () => {
    // "W" is 101 wide.
    expect(wrapText("nnnnnn", 305, 100)).toEqual(["nnnn-", "nn"]);
    expect(wrapText("nnnnW", 305, 100)).toEqual(["nnn-", "nW"]);
  });

  it("puts a hyphen only between letters of alphabets that part words so", () => {
    expect(wrapText("00000000", 260, 100)).toEqual(["0000", "0000"]);
    expect(wrapText("整整整整", 250, 100)).toEqual(["整整", "整整"]);
    expect(wrapText("ЖЖЖЖ", 230, 100)).toEqual(["ЖЖ-", "ЖЖ"]);
  });

  it("keeps what is one character to the eye in one piece", () => {
    const accented = "n\u0301";
    expect(wrapText(accented.repeat(3), 150, 100)).toEqual([`${accented}-`, accented.repeat(2)]);
  });

  it("gives a character that is wider than the line a line of its own", () => {
    expect(wrapText("整整", 50, 100)).toEqual(["整", "整"]);
  });

  it("measures semibold text as such", () => {
    // "nn nn" is 263 wide, semibold 271.
    expect(wrapText("nn nn", 270, 100)).toEqual(["nn nn"]);
    expect(wrapText("nn nn", 270, 100, true)).toEqual(["nn", "nn"]);
  });

  it("does not break at a space that does not break", () => {
    expect(wrapText("n nn\u00a0nn", 270, 100)).toEqual(["n", "nn\u00a0nn"]);
  });

  it("makes no lines of nothing", () => {
    expect(wrapText(" ", 100, 12)).toEqual([]);
  });
});

describe("two texts side by side", () => {
  it("share the width evenly while every word fits its half", () => {
    expect(shareWidth(["n nn nn", "nnn"], 400, 100)).toEqual([200, 200]);
  });

  it("give way to a longer word of the other as far as their own words allow", () => {
    // Five letters are 295 wide, two 118.
    expect(shareWidth(["nnnnn", "nn"], 420, 100)).toEqual([295, 125]);
    expect(shareWidth(["nn", "nnnnn"], 420, 100)).toEqual([125, 295]);
    expect(shareWidth(["nnnnn", "nn"], 400, 100)).toEqual([282, 118]);
  });

  it("share it evenly where neither has room", () => {
    expect(shareWidth(["nnnnn", "nnnnn"], 400, 100)).toEqual([200, 200]);
  });
});
