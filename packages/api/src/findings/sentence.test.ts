import type { Comparison } from "@plumbline/instrument/comparison";
import type { Locale } from "@plumbline/instrument/words/locales";
import { describe, expect, it } from "vitest";
import { dominanceInWords, isClear, sentenceOf } from "./sentence.ts";
import { plainSentence } from "./sentence-parts.ts";

/** The 2024 survey of alignment researchers: "may advance capability: should not be done", 122 people. */
const notDone: Comparison = {
  form: "point",
  labels: ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"],
  actual: [36, 53, 23, 9, 1].map((count) => count / 122),
  predicted: [3, 40, 35, 40, 4].map((count) => count / 122),
  n: { own: 122, crowd: 122, both: 122 },
  distance: { name: "Wasserstein distance", value: 116 / 122, chance: { mean: 0.13, upper: 0.25 } },
  ordered: {
    direction: { unit: "levels", higher: "more in agreement", lower: "less in agreement" },
    scale: 4,
    actualMean: 252 / 122,
    predictedMean: 368 / 122,
    shift: 116 / 122,
    interval: { low: 0.74, high: 1.16 },
    directionIndex: 1,
    dominance: "higher",
    test: { shift: 116 / 122, pValue: 7.1325e-14, method: "exact" },
  },
};

type Ordered = NonNullable<Comparison["ordered"]>;

const paired = (shift: number, pValue = 0.001): Ordered["test"] => ({ shift, pValue, method: "exact" });

function finding(
  comparison: Partial<Comparison>,
  ordered: Partial<Ordered> | null,
  corrected: number | null,
) {
  return {
    corrected: corrected === null ? null : { benjaminiHochberg: corrected, holm: corrected },
    estimate: {
      comparison: {
        ...notDone,
        ...comparison,
        ordered: ordered && { ...(notDone.ordered as Ordered), ...ordered },
      },
    },
  };
}

const words = (given: Parameters<typeof sentenceOf>[0], locale?: Locale) => {
  const sentence = sentenceOf(given, locale);
  return sentence && plainSentence(sentence);
};

describe("the sentence of a finding", () => {
  it("says size and direction in the words of the scale", () => {
    expect(words(finding({}, {}, 1.2e-12))).toBe(
      "The field guesses itself 0.95 levels more in agreement than it is.",
    );
    expect(
      words(
        finding({}, { shift: -0.426, interval: { low: -0.65, high: -0.2 }, test: paired(-0.426) }, 0.0014),
      ),
    ).toBe("The field guesses itself 0.43 levels less in agreement than it is.");
  });

  it("says of whole distributions that they are predicted, of point guesses that they are guessed", () => {
    expect(words(finding({ form: "distribution" }, {}, 0.01))).toMatch(/^The field predicts itself/);
  });

  it("parts size and direction from the rest, to be set apart", () => {
    expect(sentenceOf(finding({}, {}, 0.01))).toEqual({
      before: "The field guesses itself ",
      strong: "0.95 levels more in agreement",
      after: " than it is.",
    });
  });

  const none = { low: -0.2, high: 0.6 };
  const distance = (value: number): Comparison["distance"] => ({ ...notDone.distance, value });
  const within = distance(0.2);

  it("claims nothing at a corrected p of .05 or above, and says that nothing is shown", () => {
    expect(words(finding({ distance: within }, { shift: 0.2, interval: none }, 0.05))).toBe(
      "No clear difference is shown: 0.20 levels more in agreement could be chance.",
    );
  });

  it("says that shapes cross, and when they do so further apart than chance alone puts them", () => {
    const crossing: Partial<Ordered> = { shift: 0.15, interval: none, dominance: { crossesAt: 2 } };
    expect(words(finding({ distance: within }, crossing, 0.4))).toBe(
      "No clear difference is shown; the two shapes cross.",
    );
    expect(words(finding({ distance: distance(0.43) }, crossing, 0.4))).toBe(
      "No clear difference in direction is shown; the two shapes cross, further apart than chance alone would usually put them.",
    );
  });

  it("calls nothing chance whose distance is beyond it", () => {
    expect(words(finding({ distance: distance(0.3) }, { shift: 0.2, interval: none }, 0.4))).toBe(
      "No clear shift is shown; the two shapes lie further apart than chance alone would usually put them.",
    );
  });

  it("calls nothing chance whose interval excludes none, and says what the test does not", () => {
    const shift = { shift: 2.57, interval: { low: 2.28, high: 2.87 } };
    expect(words(finding({}, { ...shift, test: paired(0, 1) }, 1))).toBe(
      "The field guesses itself 2.57 levels more in agreement than it is, by the interval of the shift; the test within those who gave both answers shows no clear difference.",
    );
    expect(words(finding({}, { ...shift, test: paired(0.5, 0.03) }, 0.2))).toBe(
      "The field guesses itself 2.57 levels more in agreement than it is, by this question alone; after correction for all comparisons it is not clear.",
    );
    expect(words(finding({}, { ...shift, test: paired(-0.5, 0.03) }, 0.2))).toMatch(/no clear difference\.$/);
  });

  it("says when a test finds what the interval of everybody does not", () => {
    const found = finding({}, { shift: 0.2, interval: none, test: paired(0.6) }, 0.01);
    expect(isClear(found)).toBe(false);
    expect(words(found)).toBe(
      "Those who gave both answers guess 0.60 levels more in agreement than they answer themselves, by more than chance explains; the interval of everybody’s shift does not exclude that there is none.",
    );
  });

  it("claims nothing when those with both answers shift the other way than everybody together", () => {
    const reversed = finding({}, { test: paired(-0.3) }, 0.01);
    expect(isClear(reversed)).toBe(false);
    expect(words(reversed)).toBe(
      "Those who gave both answers guess 0.30 levels less in agreement than they answer themselves; of everybody together it is 0.95 levels more in agreement: who gave one answer alone is unlike those who gave both.",
    );
  });

  it("says how many gave both answers where that is too few for a test", () => {
    const untested = (both: number, ordered: Partial<Ordered> = { interval: none }) =>
      words(finding({ n: { own: 40, crowd: 40, both } }, { ...ordered, test: null }, null));
    expect(untested(0)).toBe("Nobody gave both answers, so no difference is tested.");
    expect(untested(3)).toBe("Only 3 people gave both answers, so no difference is tested.");
    expect(untested(1, {})).toBe(
      "The field guesses itself 0.95 levels more in agreement than it is, by the interval of the shift; only one person gave both answers, so it is not tested.",
    );
  });

  it("says of options without an order how much lies on other answers, and whether chance explains it", () => {
    const apart = (value: number, upper: number | null): Partial<Comparison> => ({
      distance: {
        name: "total variation distance",
        value,
        chance: upper === null ? null : { mean: upper / 2, upper },
      },
    });
    expect(words(finding(apart(0.23, 0.12), null, null))).toBe(
      "23 of 100 guesses fall on other answers than are given, more than chance alone explains.",
    );
    expect(words(finding(apart(0.1, 0.12), null, null))).toBe("No clear difference is shown.");
    expect(words(finding({ ...apart(0.23, null), form: "distribution" }, null, null))).toBe(
      "23 of 100 points are predicted on other answers than are given; how much of that is chance is not known.",
    );
  });

  it("is said in German with its decimal sign, around the size in the author's words", () => {
    const direction = { unit: "Stufen", higher: "mehr Zustimmung", lower: "weniger Zustimmung" };
    expect(sentenceOf(finding({ form: "distribution" }, { direction }, 0.01), "de")).toEqual({
      before: "Das Fach sagt ",
      strong: "0,95 Stufen mehr Zustimmung",
      after: " voraus, als es selbst angibt.",
    });
    expect(
      words(
        finding(
          {},
          { direction, shift: -0.4, interval: { low: -0.6, high: -0.2 }, test: paired(-0.4) },
          0.01,
        ),
        "de",
      ),
    ).toBe("Das Fach schätzt 0,40 Stufen weniger Zustimmung, als es selbst angibt.");
  });

  it("is silent about a question asked through one lens", () => {
    expect(sentenceOf({ corrected: null, estimate: { comparison: null } })).toBeNull();
  });
});

describe("dominance in words", () => {
  it("names the direction throughout, or the answer at which the shapes cross", () => {
    const dominance = (value: Ordered["dominance"]) =>
      dominanceInWords({ ...notDone, ordered: { ...(notDone.ordered as Ordered), dominance: value } });
    expect(dominance("higher")).toBe("more in agreement throughout");
    expect(dominance("lower")).toBe("less in agreement throughout");
    expect(dominance("equal")).toBe("the same");
    expect(dominance({ crossesAt: 3 })).toBe("crosses at “Agree”");
  });
});
