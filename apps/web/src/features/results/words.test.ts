import type { Finding, Findings } from "@plumbline/api/findings/findings";
import { findingIn, pairedFindings, times } from "@plumbline/api/findings/testing/paired-survey";
import { describe, expect, it } from "vitest";
import { countWords, declineWords } from "./count-words.ts";
import { summaryWords } from "./page-words.ts";

const nobody = { "dont-know": 0, "prefer-not-to-say": 0, "reject-framing": 0 };

function finding(
  n: { own: number; crowd: number; both: number },
  crowd: "distribution" | "point" | null = "distribution",
  own: Partial<typeof nobody> = {},
  others: Partial<typeof nobody> = {},
): Finding {
  const found = findingIn(pairedFindings({ q: { crowd, pairs: times(5, [1, crowd ? 2 : null]) } }), "q");
  if (!found.estimate) throw new Error("The finding is withheld.");
  const declines = { own: { ...nobody, ...own }, crowd: { ...nobody, ...others } };
  return { ...found, estimate: { ...found.estimate, n, declines } };
}

describe("how many people a finding is about", () => {
  it("is one number where all of them gave both answers", () => {
    expect(countWords(finding({ own: 122, crowd: 122, both: 122 }), "en")).toBe("n = 122");
    expect(countWords(finding({ own: 30, crowd: 0, both: 0 }, null), "en")).toBe("n = 30");
  });

  it("is one number a lens where they differ, in the words of the instrument", () => {
    expect(countWords(finding({ own: 120, crowd: 118, both: 117 }), "en")).toBe(
      "n = 120 own, 118 predicted, 117 both",
    );
    expect(countWords(finding({ own: 12, crowd: 11, both: 11 }, "point"), "en")).toBe(
      "n = 12 own, 11 guessed, 11 both",
    );
  });

  it("is of those who gave a number, beside those who said something else instead", () => {
    const all = finding({ own: 100, crowd: 90, both: 90 }, "point");
    if (!all.estimate) throw new Error("The finding is withheld.");
    const figured = { own: 40, both: 35, instead: { people: 60, said: "Never" } };
    const some = { ...all, estimate: { ...all.estimate, figured } };
    expect(countWords(some, "en")).toBe("n = 40 own, 90 guessed, 35 both; 60 more say only “Never”");
    expect(countWords({ ...some, question: { ...some.question, crowd: null } }, "de")).toBe(
      "n = 40; 60 weitere sagen nur „Never“",
    );
  });

  it("goes with who declined and how, without the ways nobody chose", () => {
    const n = { own: 10, crowd: 10, both: 10 };
    expect(declineWords(finding(n), "en")).toBeNull();
    expect(
      declineWords(
        finding(n, "point", { "dont-know": 3, "reject-framing": 1 }, { "prefer-not-to-say": 2 }),
        "en",
      ),
    ).toBe("Declined — own view: 3 don’t know, 1 reject the framing; guess: 2 prefer not to say");
    expect(declineWords(finding(n, "distribution", {}, { "dont-know": 2 }), "de")).toBe(
      "Abgelehnt – Vorhersage: 2 „weiß nicht“",
    );
  });
});

describe("the line under the heading", () => {
  const findings = (family: number, items: Finding[] | null = []): Findings => ({
    n: 40,
    minimumN: 10,
    items,
    family,
  });

  it("does not take what is not shown for what is not there", () => {
    expect(summaryWords(findings(17), false, "en")).toBe(
      "In none of 17 comparisons is the shift between own views and predictions clear, after correction for their number. That does not show that there is none.",
    );
  });

  it("speaks of the one comparison as of one", () => {
    expect(summaryWords(findings(1), false, "en")).toBe(
      "The shift between own views and predictions is not clear in the one comparison. That does not show that there is none.",
    );
  });

  it("says that nothing was asked through both lenses only where nothing was", () => {
    const alone = pairedFindings({ q: { crowd: null, pairs: times(6, [1, null]) } });
    expect(summaryWords(alone, false, "en")).toBe(
      "What 6 people answered. No question was asked both as an own view and as a prediction, so nothing is compared.",
    );
    const unordered = pairedFindings({ q: { ordered: false, pairs: times(6, [1, 2]) } });
    expect(summaryWords(unordered, false, "en")).toBe(
      "What 6 people answered. One question holds own views against predictions. None of these comparisons is of a kind, or of enough people, for a test of the shift, so each says by itself what chance explains.",
    );
    const few = pairedFindings({ q: { pairs: [...times(6, [1, null]), [1, 2]] } });
    expect(summaryWords(few, false, "en")).toBe(
      "What 7 people answered. Too few gave own views and predictions of the same to hold one against the other.",
    );
    expect(summaryWords(findings(0, null), false, "en")).toBe(
      "Fewer than 10 people are counted in this release: nothing of it is shown.",
    );
  });

  it("claims the largest shift of the round only where the others are not of another instrument", () => {
    const guessed = { guessed: { pairs: times(12, [1, 4]) } };
    expect(summaryWords(pairedFindings(guessed), true, "en")).toMatch(
      /^The largest clear shift of the round, measured against its scale\./,
    );
    const both = pairedFindings({
      ...guessed,
      predicted: { crowd: "distribution", pairs: times(12, [2, 3]) },
    });
    expect(summaryWords(both, true, "en")).toBe(
      "The largest clear shift among the full predictions, measured against its scale. The shift is clear in 2 of 2 comparisons, after correction for their number.",
    );
  });
});
