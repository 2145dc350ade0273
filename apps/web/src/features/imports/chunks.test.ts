import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunksOf } from "./chunks.ts";

/** Any UTF-16 unit, and halves of characters as often as all others. */
const unit = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff }));

describe("a text in parts", () => {
  it("is the same text when the parts are joined, and no part is longer than the limit or empty", () => {
    fc.assert(
      fc.property(fc.array(unit), fc.integer({ min: 2, max: 20 }), (units, limit) => {
        const text = String.fromCharCode(...units);
        const chunks = chunksOf(text, limit);
        expect(chunks.join("")).toBe(text);
        for (const { length } of chunks) {
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it("never has half a character at the end of a part", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "é", "𝔸", "😀")),
        fc.integer({ min: 2, max: 7 }),
        (letters, limit) => {
          for (const chunk of chunksOf(letters.join(""), limit)) expect(chunk).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });

  it("fills every part but the last, so that their number can be told beforehand", () => {
    expect(chunksOf("abcdefg", 3)).toEqual(["abc", "def", "g"]);
    expect(chunksOf("abcdef", 3)).toEqual(["abc", "def"]);
    expect(chunksOf("ab😀cd", 3)).toEqual(["ab", "😀c", "d"]);
    expect(chunksOf("", 3)).toEqual([]);
  });

  it("needs room for a character of two units", () => {
    expect(() => chunksOf("😀", 1)).toThrow(RangeError);
  });
});
