import { describe, expect, it } from "vitest";
import { findingsOf } from "./findings.ts";
import { ownSentence } from "./own-sentence.ts";
import { plainSentence } from "./sentence-parts.ts";
import { findingIn, pairedFindings, times } from "./testing/paired-survey.ts";
import { numbersSurvey } from "./testing/numbers-survey.ts";

describe("the sentence of what was said", () => {
  const { instrument, tally } = numbersSurvey({ both: 6, own: 0, crowd: 0 });
  const sentence = (minimumN: number, locale: "en" | "de" = "en") => {
    const said = ownSentence(findingIn(findingsOf(instrument, tally, minimumN, locale), "chance"), locale);
    return said && plainSentence(said);
  };

  it("is its kind's, in the language it is read in", () => {
    // Six people who all say 30 %.
    expect(sentence(5)).toBe(
      "The middle answer is 30 % (95 % interval 30 to 30 %); the middle half of the answers lies between 30 and 30 %.",
    );
    expect(sentence(5, "de")).toMatch(/^Die mittlere Antwort ist 30\u00a0%/);
  });

  it("is none of a question that is withheld", () => {
    const found = pairedFindings({
      many: { crowd: null, pairs: times(6, [1, null]) },
      few: { crowd: null, pairs: times(4, [1, null]) },
    });
    expect(ownSentence(findingIn(found, "few"))).toBeNull();
  });
});
