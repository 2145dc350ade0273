import { describe, expect, it } from "vitest";
import type { Locale } from "@plumbline/instrument/words/locales";
import { findingsOf } from "./findings.ts";
import { measuresOf } from "./measures.ts";
import { findingIn, pairedFindings, times } from "./testing/paired-survey.ts";
import { numbersSurvey } from "./testing/numbers-survey.ts";

/** Six give both numbers: 30 and 50 %, 30 and 50 of a size, the places (1, 1) and (3, 3). Two are sure of no size. */
const { instrument, tally } = numbersSurvey({ both: 6, own: 0, crowd: 0, neverAndCrowd: 2 });

function measures(id: string, locale: Locale = "en") {
  const findings = findingsOf(instrument, tally, 5, locale);
  return new Map(
    measuresOf(findingIn(findings, id), findings.family, locale).map((measure) => [measure.id, measure]),
  );
}

describe("the figures of a predicted number", () => {
  it("are read as the question writes its numbers, and kept as numbers", () => {
    const size = measures("size");
    const read = (id: string) => [size.get(id)?.value, size.get(id)?.words];
    expect(read("gap_1_own_median")).toEqual([30, "30"]);
    expect(read("gap_1_predicted")).toEqual([50, "50"]);
    expect(read("gap_1_shift")).toEqual([20, "+20"]);
    expect(measures("chance", "de").get("gap_1_own_median")?.words).toBe("30\u00a0%");
  });

  it("have intervals of both numbers, and of the shift within the people who gave both", () => {
    // Everybody says the same, and six are enough for the interval of a median.
    const chance = measures("chance");
    expect(
      ["own_low", "own_high", "predicted_low", "predicted_high"].map(
        (id) => chance.get(`gap_1_${id}`)?.value,
      ),
    ).toEqual([30, 30, 50, 50]);
    for (const [id, n, shift] of [
      ["chance", 8, 20],
      ["size", 6, 20],
      ["place", 8, 2],
    ] as const) {
      const found = ["n", "shift", "shift_low", "shift_high"].map(
        (measure) => measures(id).get(`gap_1_within_${measure}`)?.value,
      );
      expect(found, id).toEqual([n, shift, shift, shift]);
    }
    expect(chance.get("gap_1_within_shift")?.label).toBe("median shift within people, percentage points");
    expect(measures("place").get("gap_1_within_shift")?.label).toBe(
      "Across: mean shift within people, steps",
    );
  });

  it("say what they take for granted, and of whom they are", () => {
    const size = measures("size");
    expect(size.get("gap_1_own_low")?.label).toBe("own median, leaving “None” aside, 95 % from");
    expect(
      ["n_own", "n_own_figures", "n_both", "n_both_figures", "own_instead"].map((id) => size.get(id)?.value),
    ).toEqual([8, 6, 8, 6, 2]);
    expect(size.get("own_instead")?.label).toBe("Own view: only “None”");
    expect(measures("chance").has("n_own_figures")).toBe(false);
  });
});

describe("the figures of a shift", () => {
  it("have the shift of everybody, and apart from it that of the people who gave both and its test", () => {
    const { items, family } = pairedFindings({
      q: { pairs: [...times(6, [3, 4]), ...times(6, [1, null])] },
    });
    const found = new Map(measuresOf(items![0]!, family).map((measure) => [measure.id, measure]));
    // Own (6 · 3 + 6 · 1) / 12, guesses 4; six differences of one step: 2/2^6.
    expect(["shift", "within_shift", "p"].map((id) => found.get(id)?.value)).toEqual([2, 1, 1 / 32]);
    expect([found.get("within_shift")?.label, found.get("p")?.label]).toEqual([
      "Shift within those who gave both",
      "p within those who gave both",
    ]);
  });
});
