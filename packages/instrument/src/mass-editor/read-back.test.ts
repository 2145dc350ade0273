import { describe, expect, it } from "vitest";
import type { Lens } from "../lens.ts";
import type { Locale } from "../words/locales.ts";
import { wordsIn } from "../words/words.ts";
import { massWords } from "./messages.ts";
import { readBack, type ReadBackScale } from "./read-back.ts";

const ladder: ReadBackScale = {
  labels: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
  ordered: true,
  thresholds: [
    { after: 3, label: "oversight needed" },
    { after: 7, label: "sharp left turn" },
  ],
};
const ordered: ReadBackScale = { labels: ["None", "Some", "Much", "All"], ordered: true, thresholds: [] };
const unordered: ReadBackScale = { labels: ["A lab", "A state", "Nobody"], ordered: false, thresholds: [] };

const said = (
  masses: readonly number[],
  scale: ReadBackScale,
  lens: Lens,
  locale: Locale = "en",
): string | undefined =>
  readBack(masses, scale, lens, wordsIn(massWords, locale))
    ?.map((piece) => (typeof piece === "string" ? piece : piece.figure))
    .join("");

describe("masses in words", () => {
  it("say nothing before anything is given", () => {
    expect(said([0, 0, 0], unordered, "own")).toBeUndefined();
  });

  it("say what lies before the first threshold and past the others", () => {
    expect(said([4, 8, 14, 18, 16, 14, 11, 8, 5, 2], ladder, "own")).toBe(
      "You put 26 % before the line “oversight needed”, and 15 % past the line “sharp left turn”.",
    );
  });

  it("say both sides of a single threshold", () => {
    const one = { ...ordered, thresholds: [{ after: 1, label: "it matters" }] };
    expect(said([40, 20, 20, 20], one, "own")).toBe(
      "You put 40 % before and 60 % past the line “it matters”.",
    );
  });

  it("say where the middle of plain ordered bins lies", () => {
    expect(said([30, 30, 30, 10], ordered, "own")).toBe("You put 60 % on “Some” or below.");
    expect(said([10, 10, 70, 10], ordered, "own")).toBe("You put 70 % on “Much”.");
    expect(said([50, 20, 20, 10], ordered, "own")).toBe("You put 50 % on “None”.");
    expect(said([5, 20, 24, 51], ordered, "own")).toBe("You put 51 % on “All”.");
  });

  it("say the top answer where there is no order", () => {
    expect(said([20, 30, 50], unordered, "own")).toBe("You put most, 50 %, on “Nobody”.");
    expect(said([40, 20, 40], unordered, "own")).toBe("You put most, 40 % each, on “A lab” and “Nobody”.");
    expect(said([20, 20, 20], unordered, "own")).toBe("So far you put the same on every answer.");
  });

  it("count points, not per cents, while they are not a hundred", () => {
    expect(said([1, 10, 0, 0, 0, 0, 0, 0, 0, 100], ladder, "own")).toBe(
      "So far you put 11 points before the line “oversight needed”, and 100 points past the line “sharp left turn”.",
    );
    expect(said([1, 0, 0], unordered, "own")).toBe("So far you put most, 1 point, on “A lab”.");
  });

  it("speak of a prediction as one, and of an unfinished answer as one", () => {
    expect(said([20, 30, 50], unordered, "crowd")).toBe("You expect most, 50 %, on “Nobody”.");
    expect(said([0, 30, 0], unordered, "crowd")).toBe("So far you expect most, 30 points, on “A state”.");
  });

  it("set their figures apart, wherever the sentence has them", () => {
    expect(readBack([30, 30, 30, 10], ordered, "own", wordsIn(massWords, "en"))).toEqual([
      "You put ",
      { figure: "60 %" },
      " on “Some” or below.",
    ]);
  });

  it("are said in German too", () => {
    const german = (masses: readonly number[], scale: ReadBackScale, lens: Lens) =>
      said(masses, scale, lens, "de");
    expect(german([4, 8, 14, 18, 16, 14, 11, 8, 5, 2], ladder, "own")).toBe(
      "Sie vergeben 26\u00a0% vor der Linie „oversight needed“ und 15\u00a0% jenseits der Linie „sharp left turn“.",
    );
    expect(german([30, 30, 30, 10], ordered, "crowd")).toBe(
      "Sie erwarten 60\u00a0% bei „Some“ oder darunter.",
    );
    expect(german([20, 30, 50], unordered, "own")).toBe("Sie vergeben das meiste, 50\u00a0%, an „Nobody“.");
    expect(german([40, 20, 40], unordered, "crowd")).toBe(
      "Sie erwarten das meiste, je 40\u00a0%, bei „A lab“ und „Nobody“.",
    );
    expect(german([20, 20, 20], unordered, "own")).toBe("Bisher vergeben Sie an alle Antworten gleich viel.");
    expect(german([1, 0, 0], unordered, "crowd")).toBe(
      "Bisher erwarten Sie das meiste, 1 Punkt, bei „A lab“.",
    );
  });
});
