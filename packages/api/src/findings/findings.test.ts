import { describe, expect, it } from "vitest";
import { byMisjudgement, findingsOf } from "./findings.ts";
import { numbersSurvey } from "./testing/numbers-survey.ts";
import { findingIn, pairedFindings, times, type Pair } from "./testing/paired-survey.ts";

describe("the findings of a release", () => {
  // Sign-flip p-values by hand: all 10 of 10 one way 2/2^10, all 6 of 6 that differ 2/2^6, one each way 1.
  const findings = pairedFindings({
    all: { pairs: times(10, [2, 3]) },
    most: { pairs: [...times(6, [2, 3]), ...times(4, [2, 2])] },
    none: { pairs: [[2, 3], [3, 2], ...times(8, [3, 3])] },
    alone: { crowd: null, pairs: times(10, [4, null]) },
    few: { pairs: times(4, [1, 5]) },
  });

  it("correct p-values over all tested questions, after Benjamini and Hochberg and after Holm", () => {
    expect(findings.family).toBe(3);
    expect(findingIn(findings, "all").corrected?.benjaminiHochberg).toBeCloseTo((3 * 2) / 1024, 12);
    expect(findingIn(findings, "most").corrected?.benjaminiHochberg).toBeCloseTo((2 / 64) * (3 / 2), 12);
    expect(findingIn(findings, "none").corrected?.benjaminiHochberg).toBe(1);
    expect(findingIn(findings, "all").corrected?.holm).toBeCloseTo((3 * 2) / 1024, 12);
    expect(findingIn(findings, "most").corrected?.holm).toBeCloseTo((2 * 2) / 64, 12);
  });

  it("keep questions without a test out of the family", () => {
    expect(findingIn(findings, "alone").corrected).toBeNull();
    expect(findingIn(findings, "alone").estimate?.n.own).toBe(10);
  });

  it("hold nothing of a question below the minimum n, however striking it is", () => {
    expect(findingIn(findings, "few")).toMatchObject({ estimate: null, corrected: null });
  });

  it("hold no figure of people who gave both an answer and a guess where these are too few", () => {
    const apart = pairedFindings({
      apart: { pairs: [...times(2, [1, 5]), ...times(8, [2, null]), ...times(8, [null, 4])] },
    });
    const { estimate, corrected } = findingIn(apart, "apart");
    expect(estimate?.n).toMatchObject({ own: 10, crowd: 10, both: 2 });
    expect(estimate?.comparison?.ordered?.test).toBeNull();
    // Welch's interval of eight 2s and two 1s against eight 4s and two 5s, as of people of whom nobody gave both:
    // scipy.stats.ttest_ind(guesses, own, equal_var=False).confidence_interval().
    expect(estimate?.comparison?.ordered?.interval?.low).toBeCloseTo(2.003846340960343, 9);
    expect(estimate?.comparison?.ordered?.interval?.high).toBeCloseTo(2.796153659039658, 9);
    expect(estimate?.diagnostics).toEqual([]);
    expect(corrected).toBeNull();
  });

  it("hold no number that subtracts one's own from one's prediction where too few gave both", () => {
    const { instrument, tally } = numbersSurvey({ both: 2, own: 8, crowd: 8 });
    for (const { question, estimate } of findingsOf(instrument, tally, 5).items ?? []) {
      expect(estimate?.n, question.id).toEqual({ own: 10, crowd: 10, both: 2 });
      expect(estimate?.detail, question.id).not.toHaveProperty("difference.value");
      expect(JSON.stringify(estimate?.table.rows)).not.toMatch(/minus own/);
      for (const gap of estimate?.gaps ?? []) expect(gap.within ?? null).toBeNull();
    }
    const enough = numbersSurvey({ both: 5, own: 5, crowd: 5 });
    const [chance, size, place] = findingsOf(enough.instrument, enough.tally, 5).items ?? [];
    // Everybody expects 20 points or steps, or 2 places, more than they say themselves.
    expect(chance?.estimate?.detail).toHaveProperty("difference.value", 0.2);
    expect(size?.estimate?.detail).toHaveProperty("difference.value", 20);
    expect(place?.estimate?.gaps?.[0]?.within).toEqual({ value: 2, low: 2, high: 2, n: 5 });
  });

  it("hold no such number where few of those who gave both gave two numbers", () => {
    const shown = (both: number, neverAndCrowd: number) => {
      const { instrument, tally } = numbersSurvey({ both, own: 6 - both, crowd: 0, neverAndCrowd });
      return findingIn(findingsOf(instrument, tally, 5), "size").estimate;
    };
    // Six give numbers and five predict, four of them beside “None”: one person is left to subtract.
    const few = shown(1, 4);
    expect(few?.n).toEqual({ own: 10, crowd: 5, both: 5 });
    expect(few?.detail).toHaveProperty("difference", null);
    expect(few?.gaps).toHaveLength(1);
    expect(JSON.stringify(few?.table)).not.toMatch(/minus own/);
    expect(shown(5, 1)?.detail).toHaveProperty("difference.value", 20);
  });

  it("hold nothing of a number that few gave, while many said that there is none", () => {
    const sizeOf = (numbers: number) => {
      const { instrument, tally } = numbersSurvey({ both: 0, own: numbers, crowd: 10, never: 20 - numbers });
      return findingIn(findingsOf(instrument, tally, 5), "size").estimate;
    };
    expect(sizeOf(4)).toBeNull();
    expect(sizeOf(5)?.gaps?.[0]?.n).toEqual({ own: 5, crowd: 10 });
    // Nobody gave one: there is nothing to give away.
    expect(sizeOf(0)?.n.own).toBe(20);
  });

  it("hold nothing at all of a round below the minimum n", () => {
    expect(pairedFindings({ all: { pairs: times(4, [1, 2]) } })).toEqual({
      n: 4,
      minimumN: 5,
      items: null,
      family: 0,
    });
  });

  it("hold the own views alone where too few predicted, and nothing of them in any figure", () => {
    const lopsided = pairedFindings({
      q: { pairs: [...times(96, [1, null]), ...times(4, [5, 5])] },
      unpredicted: { pairs: times(6, [2, null]) },
    });
    const { few, estimate, corrected, question } = findingIn(lopsided, "q");
    expect(few).toBe("crowd");
    expect(question.crowd).toBe("point");
    expect(estimate?.n).toEqual({ own: 100, crowd: 4, both: 4 });
    expect(estimate).toMatchObject({ comparison: null, diagnostics: [], detail: { predicted: null } });
    expect(estimate?.table.rows[0]?.slice(0, 3)).toEqual(["Strongly disagree", 96, 96]);
    expect(corrected).toBeNull();
    expect(findingIn(lopsided, "unpredicted")).toMatchObject({ few: "crowd", estimate: { n: { own: 6 } } });
  });

  it("say of what there is too little: own views, predictions, or people who gave both", () => {
    const few = (...pairs: Pair[]) => findingIn(pairedFindings({ q: { pairs } }), "q").few;
    expect(few(...times(4, [1, 2]), ...times(6, [null, 2]))).toBe("own");
    expect(few(...times(4, [1, 2]), ...times(6, [1, null]))).toBe("crowd");
    expect(few(...times(4, [1, 2]), ...times(6, [1, null]), ...times(6, [null, 2]))).toBe("both");
    expect(few(...times(5, [1, 2]))).toBeNull();
    const alone = pairedFindings({ q: { crowd: null, pairs: times(5, [1, null]) } });
    expect(findingIn(alone, "q").few).toBeNull();
  });

  it("withhold a question with too few own views, however many predicted", () => {
    const lopsided = pairedFindings({ q: { pairs: [...times(6, [null, 1]), ...times(2, [1, 2])] } });
    expect(findingIn(lopsided, "q")).toMatchObject({ few: "own", estimate: null });
  });
});

describe("the order of misjudgement", () => {
  it("goes by the size of the shift in either direction, then questions without one", () => {
    const { items } = pairedFindings({
      unordered: { ordered: false, pairs: times(6, [1, 5]) },
      little: { pairs: [...times(3, [2, 3]), ...times(3, [2, 2])] },
      down: { pairs: times(6, [5, 2]) },
      up: { pairs: times(6, [2, 4]) },
    });
    expect(byMisjudgement(items ?? []).map(({ question }) => question.id)).toEqual([
      "down",
      "up",
      "little",
      "unordered",
    ]);
  });
});
