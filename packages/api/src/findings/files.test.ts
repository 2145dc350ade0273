import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { figureHeading, fileStem, findingCsv, sourceLine } from "./files.ts";
import { findingIn, pairedFindings, times } from "./testing/paired-survey.ts";

const findings = pairedFindings({
  q: { pairs: [...times(5, [2, 3]), ...times(5, [2, 2]), [2, null]] },
  alone: { crowd: null, pairs: times(11, [4, null]) },
});

function source(id: string, origin: "collected" | "simulated" | "imported" = "collected") {
  const finding = findingIn(findings, id);
  if (!finding.estimate) throw new Error("The finding is withheld.");
  return {
    studyTitle: "Attitudes & hopes",
    round: { number: origin === "simulated" ? 0 : 2, origin },
    release: { id: "R-7Q2M-K4TZ", number: 3, n: 11 },
    finding: { ...finding, estimate: finding.estimate },
    family: findings.family,
  };
}

describe("a figure that leaves the page", () => {
  it("says of what and of whom it is, and which instrument it was", () => {
    expect(sourceLine(source("q"))).toBe(
      "Attitudes & hopes, round 2, release R-7Q2M-K4TZ, n = 11 own views, 10 point guesses",
    );
    expect(sourceLine(source("alone"))).toBe("Attitudes & hopes, round 2, release R-7Q2M-K4TZ, n = 11");
  });

  it("says first of all when nobody gave the answers", () => {
    expect(sourceLine(source("q", "simulated"))).toMatch(
      /^SIMULATED: nobody gave these answers\. .*simulated round/,
    );
    expect(fileStem(source("q", "simulated"))).toBe("attitudes-hopes-simulated-round-release-3-q");
  });

  it("says so in the language it is read in, under a name that is the same in all", () => {
    expect(sourceLine(source("q", "imported"), "de")).toBe(
      "Importiert. Attitudes & hopes, Runde 2, Auswertung R-7Q2M-K4TZ, n = 11 eigene Ansichten, 10 Einzelschätzungen",
    );
  });

  it("is headed by the question and what was found", () => {
    // Five of ten predict a level above their own: 2/2^5 by their signs, 0.5 ± 0.38 by the interval.
    expect(figureHeading(source("q"))).toBe(
      "Statement q. The field guesses itself 0.50 levels more in agreement than it is, by the interval of the shift; the test within those who gave both answers shows no clear difference.",
    );
    expect(figureHeading(source("alone"))).toBe("Statement alone.");
  });
});

describe("the numbers of a question as a file", () => {
  const rows = parse(findingCsv(source("q")), { columns: true }) as Record<string, string>[];
  const value = (measure: string, answer = "") =>
    rows.find((row) => row["measure"] === measure && row["answer"] === answer)?.["value"];

  it("have one number a line, each with its source", () => {
    expect(new Set(rows.map((row) => `${row["release"]} ${row["origin"]} ${row["question_id"]}`))).toEqual(
      new Set(["R-7Q2M-K4TZ collected q"]),
    );
    const keys = rows.map((row) => `${row["answer"]}|${row["measure"]}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("hold answers, comparison, corrected p-values and who declined", () => {
    expect(value("Own, n", "Disagree")).toBe("11");
    expect(Number(value("own_mean"))).toBeCloseTo(2, 12);
    expect(Number(value("guessed_mean"))).toBeCloseTo(2.5, 12);
    // Five of five that differ, all one way.
    expect(Number(value("p"))).toBeCloseTo(2 / 32, 12);
    expect(value("p_method")).toBe("exactly");
    expect([value("family"), value("n_own"), value("n_crowd"), value("n_both")]).toEqual([
      "1",
      "11",
      "10",
      "10",
    ]);
    expect(value("crowd_reject_framing")).toBe("0");
  });
});
