import { describe, expect, it } from "vitest";
import { diagnosticsOf, type PredictionsByOwn } from "./diagnostics.ts";

const find = (counts: PredictionsByOwn, id: string) =>
  diagnosticsOf(counts).find((diagnostic) => diagnostic.id === id)!;

/** 60 of 100 disagree and 65 % are thought to agree; everybody predicts the same. */
const illusion: PredictionsByOwn = {
  labels: ["--", "-", "0", "+", "++"],
  ordered: true,
  actual: [10, 50, 20, 15, 5],
  predicted: [500, 1500, 1500, 4500, 2000],
  predictors: 100,
  endorsers: [10, 50, 20, 15, 5],
  predictedByOwn: [10, 50, 20, 15, 5].map((n) => [5, 15, 15, 45, 20].map((mass) => n * mass)),
};

describe("diagnostics of predictions", () => {
  it("flags a majority that is believed to stand on the other side", () => {
    const diagnostic = find(illusion, "pluralistic-ignorance");
    expect(diagnostic.flagged).toBe(true);
    expect(diagnostic.figures.map(({ value }) => value)).toEqual([
      // Wilson's interval of 60 of 100, and of 65 of 100.
      "lower side, 60 % (50 % to 69 %)",
      "upper side, 65 % (55 % to 74 %)",
    ]);
  });

  it("flags nothing when predictions match", () => {
    const matched = { ...illusion, predicted: illusion.actual, predictors: 100 };
    expect(find(matched, "pluralistic-ignorance").flagged).toBe(false);
  });

  it("says that holders predict their view to be commoner, in points", () => {
    // Two of three say yes and predict 80 % and 60 %; the third says no and predicts 50 %: +20 points for either view.
    const counts: PredictionsByOwn = {
      labels: ["yes", "no"],
      ordered: false,
      actual: [2, 1],
      predicted: [190, 110],
      predictors: 3,
      endorsers: [2, 1],
      predictedByOwn: [
        [140, 60],
        [50, 50],
      ],
    };
    expect(find(counts, "projection").finding).toContain("20 points more common");
    expect(diagnosticsOf(counts).map(({ id }) => id)).not.toContain("pluralistic-ignorance");
  });

  it("names the answer that is more common than people think: 'no' to whether Seattle is the capital of Washington", () => {
    // 68 % answer yes, and 89 % are expected to (Lee, Danileiko and Vi 2018): no is the surprisingly popular answer.
    const seattle: PredictionsByOwn = {
      labels: ["yes", "no"],
      ordered: false,
      actual: [68, 32],
      predicted: [8900, 1100],
      predictors: 100,
      endorsers: [68, 32],
      predictedByOwn: [
        [68 * 89, 68 * 11],
        [32 * 89, 32 * 11],
      ],
    };
    const diagnostic = find(seattle, "surprisingly-popular");
    expect(diagnostic.finding).toContain("“no”");
    expect(diagnostic.figures).toEqual([{ term: "no: actual minus predicted share", value: "+21 points" }]);
  });

  it("says them in German", () => {
    const [ignorance, projected, popular] = diagnosticsOf(illusion, "de");
    expect(ignorance?.figures[0]).toEqual({
      term: "Mehrheit der eigenen Ansichten",
      value: "untere Seite, 60\u00a0% (50\u00a0% bis 69\u00a0%)",
    });
    expect(projected?.title).toBe("Projektion");
    // 50 % and 15 % predicted.
    expect(popular?.finding).toBe(
      "„-“ ist die Antwort, die von denen, die geantwortet haben, am meisten unterschätzt wird.",
    );
  });

  it("has nothing to say while nobody gave both an answer and a prediction", () => {
    expect(diagnosticsOf({ ...illusion, endorsers: [0, 0, 0, 0, 0] })).toEqual([]);
  });
});
