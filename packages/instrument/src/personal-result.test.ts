import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  inSteps,
  mostMisjudged,
  personalItems,
  predictionScore,
  scorePercentile,
} from "./personal-result.ts";
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

describe("shares in steps", () => {
  it("are whole steps that sum to 1, and stay nothing where they are nothing", () => {
    const share = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(share, share, share, fc.constantFrom(20, 100), (a, b, c, steps) => {
        const n = a + b + c;
        if (n === 0) return;
        const own = { ordered: true, below: a / n, same: b / n, above: c / n } as const;
        const [rounded] = inSteps([{ questionId: "q", own, prediction: null }], steps);
        const shown = rounded?.own;
        if (!shown?.ordered) throw new Error("The order is lost.");
        const [below, same, above] = [shown.below, shown.same, shown.above].map((part) => steps * part);
        for (const part of [below, same, above]) expect(part).toBeCloseTo(Math.round(part!), 9);
        expect(below! + same! + above!).toBeCloseTo(steps, 9);
        for (const [part, exact] of [
          [below, a],
          [same, b],
          [above, c],
        ]) {
          expect(Math.abs(part! - (steps * exact!) / n)).toBeLessThanOrEqual(1 + 1e-9);
          if (exact === 0) expect(part).toBe(0);
        }
      }),
    );
  });

  it("are those of an answer without an order, and of how far off a prediction is", () => {
    const [rounded] = inSteps(
      [
        {
          questionId: "q",
          own: { ordered: false, same: 1 / 3 },
          prediction: { error: 0.338, expected: "this", truth: "that" },
        },
      ],
      20,
    );
    expect(rounded).toEqual({
      questionId: "q",
      own: { ordered: false, same: 0.35 },
      prediction: { error: 0.35, expected: "this", truth: "that" },
    });
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

  it("says nothing of a question whose figures rest on fewer, however many answered", () => {
    const when = instrumentSchema.parse({
      ...instrument,
      sections: [
        {
          id: "s",
          title: "One",
          questions: [
            {
              id: "q",
              kind: "quantity",
              version: 1,
              text: "When?",
              own: true,
              crowd: "point",
              spec: {
                axis: { scale: "date", low: 2025, high: 2060, grain: "year" },
                asked: "point",
                never: { label: "Never" },
              },
            },
          ],
        },
      ],
    });
    const said = (quantiles: number[], never: number) => ({
      q: {
        own: { answer: { quantiles, never } },
        crowd: { answer: { form: "point", quantiles: [20] } },
      },
    });
    const othersOf = (numbers: number) => {
      const tally = emptyRoundTally(when);
      for (let person = 0; person < 20; person++) {
        countSubmission(tally, when, person < numbers ? said([10], 0) : said([], 100), 1);
      }
      return personalItems(when, said([12], 0), tally, { minimumN: 10, locale: "en" });
    };
    // One of twenty gave a year, the others are sure of never: it would be that person's.
    expect(othersOf(1)).toEqual([]);
    expect(othersOf(9)).toEqual([]);
    expect(othersOf(10)).toMatchObject([
      { own: { below: 1 }, prediction: { truth: "2035, given that it happens" } },
    ]);
  });
});
