import { describe, expect, it } from "vitest";
import { headlineOf } from "./headline.ts";
import { pairedFindings, times } from "./testing/paired-survey.ts";

describe("the headline of a release", () => {
  it("is the largest clear shift, with the question quoted", () => {
    const headline = headlineOf(
      pairedFindings({
        small: { pairs: times(12, [2, 3]) },
        large: { pairs: times(12, [5, 2]) },
        // Three of twelve differ: p = 2/2^3, however far off they are.
        loud: { pairs: [...times(9, [3, 3]), [1, 5], [1, 5], [1, 5]] },
      }),
    );
    expect(headline?.text).toBe(
      "“Statement large”: the field guesses itself 3.00 levels less in agreement than it is",
    );
    expect(headline?.finding.question.id).toBe("large");
  });

  it("is said in German as a sentence of its own", () => {
    expect(headlineOf(pairedFindings({ q: { pairs: times(12, [2, 3]) } }), "de")?.text).toBe(
      "„Statement q“: Das Fach schätzt 1,00 levels more in agreement, als es selbst angibt",
    );
  });

  it("is left out where no shift is clear", () => {
    expect(headlineOf(pairedFindings({ q: { pairs: [[1, 2], [2, 1], ...times(8, [3, 3])] } }))).toBeNull();
    expect(headlineOf({ n: 3, minimumN: 5, items: null, family: 0 })).toBeNull();
  });

  it("prefers predicted distributions to point guesses, however far those are off", () => {
    const headline = headlineOf(
      pairedFindings({
        guessed: { pairs: times(12, [1, 5]) },
        predicted: { crowd: "distribution", pairs: times(12, [2, 3]) },
      }),
    );
    expect(headline?.text).toBe(
      "“Statement predicted”: the field predicts itself 1.00 levels more in agreement than it is",
    );
  });
});
