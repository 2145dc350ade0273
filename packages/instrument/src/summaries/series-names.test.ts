import { describe, expect, it } from "vitest";
import { seriesNames } from "./series-names.ts";

describe("the names of the two lenses", () => {
  it("tell predictions of the answers from predictions of their median, and guesses from both", () => {
    const names = (["distribution", "point"] as const).flatMap((form) =>
      (["answers", "median"] as const).map((of) => seriesNames(form, "en", of).predicted),
    );
    expect(names).toEqual([
      "predicted of the others",
      "where the median was predicted",
      "guesses of the others",
      "guesses of the median",
    ]);
    expect(seriesNames("distribution", "de", "median").predicted).toBe("wo der Median vorhergesagt wurde");
  });
});
