import { expect, it } from "vitest";
import { typedWords } from "./typed-words.ts";

it("says what is half typed as it stands in the fields, a dash where nothing does", () => {
  expect(typedWords({ masses: [30, 0, 20] })).toBe("30 · 0 · 20");
  expect(typedWords({ texts: ["1k", "", " "], never: "5", locale: "en" })).toBe("1k · – · – · 5");
  expect(
    typedWords({
      values: [
        [30, null],
        [null, 7],
      ],
    }),
  ).toBe("30 · – · – · 7");
  expect(typedWords({ x: "3.5", y: "" })).toBe("3.5 · –");
});

it("says nothing of what is no figure and no text, nor of the numbers of items", () => {
  for (const typed of [null, undefined, 3, { texts: ["", ""] }, { order: [2, 0] }])
    expect(typedWords(typed)).toBeNull();
});
