import { describe, expect, it } from "vitest";
import type { Gap } from "@plumbline/instrument/gap";
import type { Locale } from "@plumbline/instrument/words/locales";
import { foremostGap, gapSentence, isApart } from "./gap-sentence.ts";
import { plainSentence } from "./sentence-parts.ts";

const gap = (changed: Partial<Gap> = {}): Gap => ({
  of: null,
  n: { own: 40, crowd: 40 },
  actual: { value: 20, low: 15, high: 25 },
  predicted: { value: 40, low: 35, high: 50 },
  shift: 20,
  unit: "percentage points",
  words: {
    actual: { value: "20 %", low: "15", high: "25" },
    predicted: { value: "40 %", low: "35", high: "50" },
    shift: "+20.0",
    within: null,
  },
  ...changed,
});

const said = (gaps: Gap[], locale?: Locale) => {
  const sentence = gapSentence(gaps, locale);
  return sentence && plainSentence(sentence);
};

describe("a predicted number", () => {
  it("is told apart from the true one where their intervals share nothing, whichever is larger", () => {
    expect(isApart(gap())).toBe(true);
    expect(isApart(gap({ actual: { value: 40, low: 35, high: 50 }, predicted: gap().actual }))).toBe(true);
    expect(isApart(gap({ predicted: { value: 40, low: 25, high: 60 } }))).toBe(false);
    expect(isApart(gap({ actual: { value: 20, low: 5, high: 45 } }))).toBe(false);
    expect(isApart(gap({ actual: { value: 20, low: null, high: null } }))).toBe(false);
  });

  it("is not told apart because neither lies in the other's interval", () => {
    // Two means with a standard error of 1 each, 2.5 apart: a test of independent ones needs 1.96 · √2 = 2.77.
    const actual = { value: 0, low: -1.96, high: 1.96 };
    const predicted = { value: 2.5, low: 0.54, high: 4.46 };
    expect(isApart(gap({ actual, predicted, shift: 2.5 }))).toBe(false);
  });

  it("is put into words beside the true one", () => {
    expect(said([gap()])).toBe("The field expects its middle answer to be 40 %; it is 20 %.");
    expect(said([gap({ statistic: "mean", of: "Effect on capability" })])).toBe(
      "On “Effect on capability” the field expects its average answer to be 40 %; it is 20 %.",
    );
    expect(said([])).toBeNull();
    expect(said([gap({ of: "Wirkung" })], "de")).toBe(
      "Bei „Wirkung“ erwartet das Fach als mittlere Antwort 40 %; tatsächlich ist sie 20 %.",
    );
  });

  it("is said under the condition it was given under", () => {
    const given = "given that it happens";
    expect(said([gap({ given })])).toBe(
      "The field expects its middle answer, given that it happens, to be 40 %; it is 20 %.",
    );
    const unsure = { given: "falls es eintritt", actual: { value: 20, low: 5, high: 45 } };
    expect(said([gap(unsure)], "de")).toBe(
      "Es zeigt sich kein deutlicher Unterschied: Die erwartete mittlere Antwort, falls es eintritt, ist 40 %, die tatsächliche 20 %.",
    );
  });

  it("that could be right is not called wrong", () => {
    expect(said([gap({ actual: { value: 20, low: 5, high: 45 } })])).toBe(
      "No clear difference is shown: its middle answer was expected to be 40 % and is 20 %.",
    );
  });

  it("speaks for a question with several by the widest clear gap", () => {
    const wide = gap({ of: "wide and unsure", shift: -60, actual: { value: 100, low: 0, high: 100 } });
    const clear = gap({ of: "clear", shift: 20 });
    expect(foremostGap([wide, clear])?.of).toBe("clear");
    expect(foremostGap([wide, { ...wide, of: "less", shift: 5 }])?.of).toBe("wide and unsure");
    expect(foremostGap([])).toBeNull();
  });
});
