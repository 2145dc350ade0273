import { describe, expect, it } from "vitest";
import { mostMisjudged, personalItems, predictionScore, scorePercentile } from "./personal-result.ts";
import { instrumentSchema } from "./instrument.ts";
import { countSubmission, emptyRoundTally } from "./round-tally.ts";

const item = (questionId: string, error: number | null) => ({
  questionId,
  own: null,
  prediction: error === null ? null : { error, expected: "this", truth: "that" },
});

describe("the score of somebody's predictions", () => {
  it("is 100 less the mean error in per cent, from three predictions on", () => {
    expect(predictionScore([item("a", 0), item("b", 0.3), item("c", 0.3), item("d", null)])).toBe(80);
    expect(predictionScore([item("a", 0), item("b", 0)])).toBeNull();
  });

  it("has a percentile among the others, equal scores counted half", () => {
    const scores = Array.from({ length: 101 }, () => 0);
    scores[50] = 4;
    scores[80] = 2;
    scores[90] = 5;
    // Ten others: four below, one equal.
    expect(scorePercentile(scores, 80)).toBeCloseTo(0.45, 12);
    expect(scorePercentile(scores, 70)).toBeNull();
    expect(scorePercentile([1], 0)).toBeNull();
  });
});

describe("the item most misjudged", () => {
  it("is the prediction furthest off, and none where all were right", () => {
    expect(mostMisjudged([item("a", 0.1), item("b", 0.4), item("c", null)])).toBe("b");
    expect(mostMisjudged([item("a", 0)])).toBeNull();
  });
});

describe("a personal result", () => {
  const instrument = instrumentSchema.parse({
    format: 1,
    title: "One question",
    consent: { version: 1, text: "I agree." },
    sections: [
      {
        id: "s",
        title: "One",
        questions: [
          {
            id: "q",
            kind: "choice",
            version: 1,
            text: "So?",
            own: true,
            crowd: "distribution",
            spec: { options: [{ label: "No" }, { label: "Yes" }], ordered: true },
          },
        ],
      },
    ],
  });
  const answered = { q: { own: { answer: { options: [1] } } } };
  const tallyOf = (people: number) => {
    const tally = emptyRoundTally(instrument);
    for (let person = 0; person < people; person++) countSubmission(tally, instrument, answered, 1);
    return tally;
  };

  it("says nothing while fewer of the others than the least number have answered", () => {
    const settings = { minimumN: 10, locale: "en" } as const;
    expect(personalItems(instrument, answered, tallyOf(9), settings)).toEqual([]);
  });
});
