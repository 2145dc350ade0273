import type { Finding, Findings } from "@plumbline/api/findings/findings";
import { findingIn, pairedFindings, times } from "@plumbline/api/findings/testing/paired-survey";
import { describe, expect, it } from "vitest";
import { countWords, declineWords } from "./count-words.ts";
import { dayWords, summaryWords } from "./page-words.ts";

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
    expect(countWords(finding({ own: 122, crowd: 122, both: 122 }))).toBe("n = 122");
    expect(countWords(finding({ own: 30, crowd: 0, both: 0 }, null))).toBe("n = 30");
  });

  it("is one number a lens where they differ, in the words of the instrument", () => {
    expect(countWords(finding({ own: 120, crowd: 118, both: 117 }))).toBe(
      "n = 120 own, 118 predicted, 117 both",
    );
    expect(countWords(finding({ own: 12, crowd: 11, both: 11 }, "point"))).toBe(
      "n = 12 own, 11 guessed, 11 both",
    );
  });

  it("goes with who declined and how, without the ways nobody chose", () => {
    const n = { own: 10, crowd: 10, both: 10 };
    expect(declineWords(finding(n))).toBeNull();
    expect(
      declineWords(finding(n, "point", { "dont-know": 3, "reject-framing": 1 }, { "prefer-not-to-say": 2 })),
    ).toBe("Declined — own view: 3 don’t know, 1 reject the framing; guess: 2 prefer not to say");
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
    expect(summaryWords(findings(17), false)).toBe(
      "In none of 17 comparisons is the shift between own views and predictions told from chance. That does not show that there is none.",
    );
  });

  it("says that nothing is compared, or nothing shown, and why", () => {
    expect(summaryWords(findings(0), false)).toMatch(/nothing is compared\.$/);
    expect(summaryWords(findings(0, null), false)).toBe(
      "Fewer than 10 people are counted in this release: nothing of it is shown.",
    );
  });
});

it("writes a day as it is stored, whatever the time zone of the server", () => {
  expect(dayWords("2024-05-03")).toBe("3 May 2024");
});
