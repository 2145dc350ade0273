import { describe, expect, it } from "vitest";
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

const said = (...given: Parameters<typeof readBack>): string | undefined =>
  readBack(...given)
    ?.map((piece) => (typeof piece === "string" ? piece : piece.figure))
    .join("");

describe("masses in words", () => {
  it("say nothing before anything is given", () => {
    expect(readBack([0, 0, 0], unordered, "own")).toBeNull();
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
});
