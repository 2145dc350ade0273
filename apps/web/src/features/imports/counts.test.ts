import { describe, expect, it } from "vitest";
import type { ReadCounts } from "@plumbline/api/imports/read";
import { countsInWords } from "./counts.ts";

const counts = (changed: Partial<ReadCounts>): ReadCounts => ({
  rows: 3,
  submissions: 3,
  empty: 0,
  answers: { own: 6, crowd: 6 },
  declines: 0,
  problems: 0,
  ...changed,
});

describe("what an import would write", () => {
  it("is said in whole sentences", () => {
    expect(countsInWords(counts({ rows: 1204, submissions: 1202, empty: 2, declines: 1 }), "en")).toEqual([
      "1,204 rows read; 1,202 people answer.",
      "They give 6 own answers and 6 guesses of the crowd’s answer.",
      "1 cell says that somebody did not want to or could not answer; that is kept as such.",
      "2 rows have no answer in any of the chosen columns and are left out.",
    ]);
  });

  it("speaks of one as of one, and not of guesses where there are none", () => {
    expect(
      countsInWords(counts({ rows: 2, submissions: 1, empty: 1, answers: { own: 1, crowd: 0 } }), "en"),
    ).toEqual([
      "2 rows read; 1 person answers.",
      "They give 1 own answer.",
      "No cell says that somebody declined to answer.",
      "1 row has no answer in any of the chosen columns and is left out.",
    ]);
  });
});
