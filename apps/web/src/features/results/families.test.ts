import { pairedFindings, times, type PairedQuestion } from "@plumbline/api/findings/testing/paired-survey";
import { describe, expect, it } from "vitest";
import { familiesOf } from "./families.ts";
import { familySentence, familySource } from "./family-words.ts";
import { viewsOf } from "./scale.ts";

async function familiesIn(questions: Record<string, PairedQuestion>) {
  const { items } = pairedFindings(questions);
  return familiesOf(items ?? [], await viewsOf(items ?? []));
}

describe("questions that were answered on one scale", () => {
  it("share a picture within their section, those furthest towards the last answer first", async () => {
    const families = await familiesIn({
      low: { pairs: times(6, [2, 3]) },
      high: { pairs: times(8, [5, 3]) },
      middle: { pairs: times(7, [3, 3]) },
      elsewhere: { section: "other", pairs: times(6, [2, 3]) },
    });
    expect(families).toHaveLength(1);
    const [family] = families;
    expect(family?.id).toBe("low");
    expect(family?.rows.map(({ id, n, lean }) => [id, n, lean])).toEqual([
      ["high", 8, 5],
      ["middle", 7, 3],
      ["low", 6, 2],
    ]);
    expect(familySentence(family!, "en")).toBe(
      "“Statement high” lies furthest towards “Strongly agree”, “Statement low” furthest towards “Strongly disagree”.",
    );
    expect(familySource(family!, "R-1", "de")).toBe("n = 6 bis 8 · Auswertung R-1");
  });

  it("leave out one that too few have answered, and are no family by themselves", async () => {
    expect(await familiesIn({ few: { pairs: times(4, [2, 3]) }, many: { pairs: times(9, [2, 3]) } })).toEqual(
      [],
    );
  });

  it("are not drawn together where the answers have no order", async () => {
    const unordered = { ordered: false, pairs: times(6, [2, 3]) } satisfies PairedQuestion;
    expect(await familiesIn({ a: unordered, b: unordered })).toEqual([]);
  });

  it("show full predictions beneath, and never single guesses in their place", async () => {
    const [full] = await familiesIn({
      a: { crowd: "distribution", pairs: times(6, [2, 4]) },
      b: { crowd: "distribution", pairs: times(6, [3, 4]) },
    });
    expect(full?.rows.map(({ predicted }) => predicted)).toEqual([
      [0, 0, 0, 1, 0],
      [0, 0, 0, 1, 0],
    ]);
    const [guessed] = await familiesIn({ a: { pairs: times(6, [2, 4]) }, b: { pairs: times(6, [3, 4]) } });
    expect(guessed?.rows.map(({ predicted }) => predicted)).toEqual([null, null]);
  });

  it("that lie equally far are not told apart", async () => {
    const [family] = await familiesIn({ a: { pairs: times(6, [2, 3]) }, b: { pairs: times(6, [2, 3]) } });
    expect(familySentence(family!, "en")).toBe("All of them lie equally far towards “Strongly agree”.");
    expect(familySource(family!, "R-1", "en")).toBe("n = 6 · release R-1");
  });
});
