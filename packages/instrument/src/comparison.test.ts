import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectClose } from "@plumbline/analytics/testing/close";
import { describeWithRealData, readRealTable } from "@plumbline/analytics/testing/real-data";
import { compareLenses, type LensCounts } from "./comparison.ts";
import { instrumentSchema, questionsOf } from "./instrument.ts";
import { countSubmission, emptyRoundTally, estimateQuestion } from "./round-tally.ts";
import { productsOfChoices } from "./scale.ts";

const direction = { unit: "levels", higher: "more in agreement", lower: "less in agreement" };
const labels = ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"];

/** Counts of one item without its pairs: enough for everything but the interval and the test. */
function marginals(actual: number[], predicted: number[]): LensCounts {
  const own = actual.reduce((a, b) => a + b, 0);
  const crowd = predicted.reduce((a, b) => a + b, 0);
  return {
    form: "point",
    labels,
    scores: { values: [1, 2, 3, 4, 5], direction },
    actual,
    predicted,
    n: { own, crowd, both: 0 },
    products: { own: productsOfChoices(actual), crowd: productsOfChoices(predicted) },
    cross: actual.map(() => actual.map(() => 0)),
    differences: { values: [], counts: [], unit: 100 },
    secondMoments: null,
  };
}

/** Σ own·predictedᵀ of single choices, from who chose and guessed what, counted from 1. */
function crossOf(pairs: readonly (readonly [own: number, guess: number])[]): number[][] {
  return labels.map((_, own) =>
    labels.map((__, guess) => 10_000 * pairs.filter(([a, b]) => a === own + 1 && b === guess + 1).length),
  );
}

// Published counts of the 2024 survey of alignment researchers, n = 122, point guesses.
const notDone = marginals([36, 53, 23, 9, 1], [3, 40, 35, 40, 4]);
const exclusive = marginals([32, 47, 25, 15, 3], [9, 38, 40, 29, 6]);

describe("predicted against actual", () => {
  it("has the published means: 2.07 and 3.02, 2.26 and 2.88", () => {
    const first = compareLenses(notDone);
    // 36·1 + 53·2 + 23·3 + 9·4 + 1·5 = 252 of 122 people; guesses 368.
    expectClose(first?.ordered?.actualMean ?? 0, 252 / 122, 1e-12);
    expectClose(first?.ordered?.predictedMean ?? 0, 368 / 122, 1e-12);
    const second = compareLenses(exclusive);
    expect(second?.ordered?.actualMean.toFixed(2)).toBe("2.26");
    expect(second?.ordered?.predictedMean.toFixed(2)).toBe("2.88");
  });

  it("has the published distance of 0.951 levels, all of it in one direction", () => {
    const comparison = compareLenses(notDone);
    expect(comparison?.distance.name).toBe("Wasserstein distance");
    expectClose(comparison?.distance.value ?? 0, 116 / 122, 1e-12);
    expectClose(comparison?.ordered?.shift ?? 0, 116 / 122, 1e-12);
    expectClose(comparison?.ordered?.directionIndex ?? 0, 1, 1e-12);
    expect(comparison?.ordered?.dominance).toBe("higher");
  });

  it("shows beside the distance what chance alone produces, for 122 people about 0.13 and up to 0.25", () => {
    // analytics/reference/wasserstein-null.json has 0.128 and 0.246 for another five-point distribution.
    const { chance } = compareLenses(notDone)?.distance ?? {};
    expect(chance?.mean).toBeGreaterThan(0.09);
    expect(chance?.mean).toBeLessThan(0.15);
    expect(chance?.upper).toBeGreaterThan(0.18);
    expect(chance?.upper).toBeLessThan(0.29);
  });

  it("is the same figure each time it is computed", () => {
    expect(compareLenses(notDone)).toEqual(compareLenses(notDone));
  });

  it("has Welch's interval and no test where nobody gave both", () => {
    // scipy.stats.ttest_ind(guesses, own, equal_var=False).confidence_interval() of the counts above.
    const { interval, test } = compareLenses(notDone)?.ordered ?? {};
    expectClose(interval?.low ?? 0, 0.7150705288771573, 1e-9);
    expectClose(interval?.high ?? 0, 1.1865688153851373, 1e-9);
    expect(test).toBeNull();
  });

  it("has no interval while one person gave an answer or a prediction", () => {
    expect(compareLenses(marginals([3, 4, 0, 0, 0], [0, 1, 0, 0, 0]))?.ordered?.interval).toBeNull();
  });

  it("is nothing while nobody has answered one of the lenses", () => {
    expect(compareLenses(marginals([0, 0, 0, 0, 0], [1, 0, 0, 0, 0]))).toBeNull();
    expect(compareLenses(marginals([1, 0, 0, 0, 0], [0, 0, 0, 0, 0]))).toBeNull();
  });

  it("measures along the scores where the steps are uneven", () => {
    const { ordered, distance } =
      compareLenses({
        ...marginals([10, 0, 0], [0, 0, 10]),
        labels: ["None", "Some", "Most"],
        scores: { values: [0, 1, 5], direction },
      }) ?? {};
    expect([ordered?.actualMean, ordered?.predictedMean, ordered?.shift, distance?.value]).toEqual([
      0, 5, 5, 5,
    ]);
  });

  it("has no direction where the two are the same", () => {
    const same = compareLenses(marginals([3, 4, 5, 6, 7], [6, 8, 10, 12, 14]));
    expectClose(same?.distance.value ?? 1, 0, 1e-12, 1);
    expect(same?.ordered?.directionIndex ?? 0).toBe(0);
    expect(same?.ordered?.dominance).toBe("equal");
  });

  it("has no means where the options have no order, and then measures the share that is misplaced", () => {
    const unordered = compareLenses({
      ...marginals([50, 30, 20], [20, 30, 50]),
      labels: ["A", "B", "C"],
      scores: null,
    });
    expect(unordered?.ordered).toBeNull();
    expect(unordered?.distance.name).toBe("total variation distance");
    // Half of |.5 − .2| + |.3 − .3| + |.2 − .5|.
    expectClose(unordered?.distance.value ?? 0, 0.3, 1e-12);
  });

  it("has the t interval of the paired differences", () => {
    // Differences 1, 2, 3 of three people: mean 2, standard error 1/√3, t(2; .975) = 4.302653.
    const paired = compareLenses({
      ...marginals([3, 0, 0, 0, 0], [0, 1, 1, 1, 0]),
      n: { own: 3, crowd: 3, both: 3 },
      cross: crossOf([
        [1, 2],
        [1, 3],
        [1, 4],
      ]),
      differences: { values: [100, 200, 300], counts: [1, 1, 1], unit: 100 },
    });
    expectClose(paired?.ordered?.interval?.low ?? 0, 2 - 4.302653 / Math.sqrt(3), 1e-6);
    expectClose(paired?.ordered?.interval?.high ?? 0, 2 + 4.302653 / Math.sqrt(3), 1e-6);
    // Of the eight sign patterns two have a sum as far from zero as 6.
    expect(paired?.ordered?.test).toEqual({ shift: 2, pValue: 0.25, method: "exact" });
  });

  it("has the interval of the shift it shows, where those who gave both are unlike the others", () => {
    // 100 people with low views predict nothing; 20 with high ones predict what they think. Computed with numpy from the
    // formula: means 4.5 and 230/120, everybody's covariance, 30.7 degrees of freedom.
    const both = Array.from({ length: 20 }, (_, person) =>
      person < 10 ? ([4, 4] as const) : ([5, 5] as const),
    );
    const { shift, interval, test } =
      compareLenses({
        ...marginals([60, 40, 0, 10, 10], [0, 0, 0, 10, 10]),
        n: { own: 120, crowd: 20, both: 20 },
        cross: crossOf(both),
        differences: { values: [0], counts: [20], unit: 100 },
      })?.ordered ?? {};
    expectClose(shift ?? 0, 2.583333333333333, 1e-12);
    expectClose(interval?.low ?? 0, 2.2850062398159197, 1e-9);
    expectClose(interval?.high ?? 0, 2.8816604268507464, 1e-9);
    // Nobody's prediction differs from their own view.
    expect(test).toEqual({ shift: 0, pValue: 1, method: "exact" });
  });

  it("bands predicted distributions by the spread of the same people's differences", () => {
    // The worked example of pairedNullBand: 100 people on two options, half of whom differ by one whole answer;
    // the distance is then |N(0, 0.005)| with mean 0.0564 and 95th percentile 0.1386.
    const square = 100 * 100 * 50;
    const band = compareLenses({
      ...marginals([50, 50], [50, 50]),
      form: "distribution",
      labels: ["No", "Yes"],
      scores: { values: [1, 2], direction },
      n: { own: 100, crowd: 100, both: 100 },
      differences: { values: [-100, 0, 100], counts: [25, 50, 25], unit: 100 },
      secondMoments: [
        [square, -square],
        [-square, square],
      ],
    })?.distance.chance;
    // 2,000 draws leave about 2 % on the mean and 4 % on the percentile.
    expectClose(band?.mean ?? 0, 0.0564, 0.06);
    expectClose(band?.upper ?? 0, 0.1386, 0.1);
  });

  /** Two options: everybody predicts with 100 points what they answer, and some do not predict. */
  const selfSame = (own: [number, number], crowd: [number, number]): LensCounts => ({
    ...marginals(own, crowd),
    form: "distribution",
    labels: ["No", "Yes"],
    n: { own: own[0] + own[1], crowd: crowd[0] + crowd[1], both: crowd[0] + crowd[1] },
    scores: { values: [1, 2], direction },
    cross: productsOfChoices(crowd),
    differences: { values: [0], counts: [crowd[0] + crowd[1]], unit: 100 },
    secondMoments: [
      [0, 0],
      [0, 0],
    ],
  });

  it("bands them by everybody's spread where some predict nothing", () => {
    // Of 200 half predict, and what they answer: the difference of the means is N(0, (1 − 1/2) · 0.25 / 100), of which
    // 1.96 standard deviations are 0.0693. The people with both answers do not differ at all.
    const band = compareLenses(selfSame([100, 100], [50, 50]))?.distance.chance;
    expectClose(band?.upper ?? 0, 0.0693, 0.1);
    expect(compareLenses(selfSame([50, 50], [50, 50]))?.distance.chance).toEqual({ mean: 0, upper: 0 });
  });

  it("bands predicted distributions of options without an order by their total variation", () => {
    const { distance } = compareLenses({ ...selfSame([100, 100], [50, 50]), scores: null }) ?? {};
    expect(distance?.name).toBe("total variation distance");
    // Of two options it is the distance above.
    expectClose(distance?.chance?.upper ?? 0, 0.0693, 0.1);
  });
});

const PAIRED = "alignment-researchers-2024/paired.csv";

interface PairedReference {
  q: string;
  n: number;
  sum_diff: number;
  exact_signflip_p: number;
}

describeWithRealData(PAIRED, "the paired survey of alignment researchers, answer by answer", () => {
  // The items of the reference file, in its order.
  const items = [
    "pause",
    "exclusive",
    "control",
    "not_done",
    "agi_5y",
    "asi_5y",
    "progress",
    "on_track",
    "covers",
    "multidisciplinary",
    "background",
    "thinkers",
    "government",
  ];
  const reference = JSON.parse(
    readFileSync(new URL("../../analytics/reference/paired-sign-flip.json", import.meta.url), "utf8"),
  ) as PairedReference[];
  const instrument = instrumentSchema.parse({
    format: 1,
    title: "Alignment researchers 2024",
    consent: { version: 1, text: "As given there." },
    sections: [
      {
        id: "s",
        title: "S",
        questions: items.map((id) => ({
          id,
          kind: "choice",
          version: 1,
          text: id,
          own: true,
          crowd: "point",
          spec: { options: labels.map((label) => ({ label })), ordered: true, direction },
        })),
      },
    ],
  });
  const tally = emptyRoundTally(instrument);
  for (const row of readRealTable(PAIRED)) {
    const responses = Object.fromEntries(
      items.map((item) => [
        item,
        {
          own: { answer: { options: [Number(row[`own_${item}`]) - 1] } },
          crowd: { answer: { form: "point", option: Number(row[`guess_${item}`]) - 1 } },
        },
      ]),
    );
    countSubmission(tally, instrument, responses, 1);
  }
  const estimates = questionsOf(instrument).map((question) => estimateQuestion(question, tally));
  const orderedOf = (item: string) => estimates[items.indexOf(item)]?.comparison?.ordered;

  it("gives the exact p-values of the reference, all thirteen", () => {
    expect(estimates).toHaveLength(reference.length);
    for (const [index, { n, sum_diff, exact_signflip_p }] of reference.entries()) {
      const estimate = estimates[index];
      expect(estimate?.n).toEqual({ own: n, crowd: n, both: n });
      expect(estimate?.comparison?.ordered?.test?.method).toBe("exact");
      expectClose(estimate?.comparison?.ordered?.test?.pValue ?? 0, exact_signflip_p, 1e-9);
      expectClose(estimate?.comparison?.ordered?.shift ?? 0, sum_diff / n, 1e-9);
    }
  });

  it("gives means of 2.07 and 3.02 for research that should not be done, p = 7.1e-14", () => {
    const ordered = orderedOf("not_done");
    expect(ordered?.actualMean.toFixed(2)).toBe("2.07");
    expect(ordered?.predictedMean.toFixed(2)).toBe("3.02");
    expect(estimates[3]?.comparison?.distance.value.toFixed(3)).toBe("0.951");
    expect(ordered?.test?.pValue.toExponential(1)).toBe("7.1e-14");
  });

  it("gives the paired t intervals", () => {
    // scipy.stats.t.interval(0.95, 121, mean, sem) of guess − own.
    expectClose(orderedOf("not_done")?.interval?.low ?? 0, 0.7311732611779093, 1e-9);
    expectClose(orderedOf("not_done")?.interval?.high ?? 0, 1.1704660830843858, 1e-9);
    expectClose(orderedOf("exclusive")?.interval?.low ?? 0, 0.3968135792317692, 1e-9);
    expectClose(orderedOf("exclusive")?.interval?.high ?? 0, 0.8326946174895423, 1e-9);
  });

  it("gives the published counts", () => {
    expect(tally.questions.not_done?.own).toEqual([36, 53, 23, 9, 1]);
    expect(tally.questions.not_done?.guess).toEqual([3, 40, 35, 40, 4]);
    expect(tally.questions.exclusive?.own).toEqual([32, 47, 25, 15, 3]);
    expect(tally.questions.exclusive?.guess).toEqual([9, 38, 40, 29, 6]);
  });
});
