import { describe, expect, it } from "vitest";
import { expectClose } from "@plumbline/analytics/testing/close";
import type { Answers, Asked } from "../../kind.ts";
import { bumper, emptyTally } from "../../tally.ts";
import { estimateProbability } from "./estimate.ts";
import { mirrorProbability } from "./mirror.ts";
import type { ProbabilityCrowd, ProbabilityOwn, ProbabilitySpec } from "./spec.ts";
import { countProbability, probabilityTallyShape } from "./tally.ts";

type Person = Answers<ProbabilityOwn, ProbabilityCrowd>;
const asked: Asked<ProbabilitySpec> = { spec: { event: "", rule: "", date: "" }, own: true, crowd: "point" };
const own = (perMille: number): Person => ({ own: { perMille } });
const guess = (perMille: number): Person => ({ crowd: { form: "point", perMille } });

function tallyOf(people: Person[]) {
  const tally = emptyTally({ said: 3, ...probabilityTallyShape(asked) });
  const bump = bumper(tally, 1);
  for (const person of people) {
    if (person.own) bump("said", 0);
    if (person.crowd) bump("said", 1);
    if (person.own && person.crowd) bump("said", 2);
    countProbability(person, asked, bump);
  }
  return tally;
}

const estimateOf = (people: Person[]) => estimateProbability(tallyOf(people), asked);

describe("the estimate of a probability", () => {
  it("has mean, median and quartiles as R has them", () => {
    const { detail } = estimateOf([10, 200, 250, 400, 900].map(own));
    // R: x <- c(.01, .2, .25, .4, .9); mean(x) .352; quantile(x) .01 .2 .25 .4 .9; t.test(x)$conf.int cut at 0
    expectClose(detail.own?.mean.mean ?? 0, 0.352, 1e-12);
    expect(detail.own?.mean.low).toBe(0);
    expect(detail.own?.median).toEqual({ value: 0.25, low: null, high: null });
    expect([detail.own?.lowerQuartile, detail.own?.upperQuartile]).toEqual([0.2, 0.4]);
  });

  it("pools the odds by their geometric mean", () => {
    // Odds 1/4, 1 and 94/6: their geometric mean is the third root of 3.9167.
    const { detail } = estimateOf([200, 500].map(own).concat(own(940)));
    const odds = (0.25 * 1 * (0.94 / 0.06)) ** (1 / 3);
    expectClose(detail.pooledOdds?.value ?? 0, odds / (1 + odds), 1e-12);
  });

  it("counts the impossible as a tenth of a per cent when it pools odds, and says so", () => {
    const { detail, table } = estimateOf([0, 500].map(own));
    // √(1/999 · 1) = 0.031639
    expectClose(detail.pooledOdds?.value ?? 0, 0.031639 / 1.031639, 1e-4);
    expect(detail.pooledOdds?.clamp).toBe(0.001);
    expect(table.rows.map(([label]) => label)).toContain(
      "Geometric mean of odds (0 and 100 % as 0.1 and 99.9 %)",
    );
  });

  it("holds the median of the guesses against the median of the answers, in percentage points", () => {
    const people = [5, 50, 100, 150, 200, 250].map(own).concat([300, 400, 500].map(guess));
    expect(estimateOf(people).gaps).toEqual([
      {
        of: null,
        n: { own: 6, crowd: 3 },
        // Ranks 1 and 6 of six, the table of Campbell and Gardner (1988).
        actual: { value: 12.5, low: 0.5, high: 25 },
        predicted: { value: 40, low: null, high: null },
        shift: 27.5,
        within: null,
        unit: "percentage points",
        words: {
          actual: { value: "12.5 %", low: "0.5", high: "25" },
          predicted: { value: "40 %", low: null, high: null },
          shift: "+27.5",
          within: null,
        },
      },
    ]);
  });

  it("has the median difference within the people who gave both", () => {
    const both = (mine: number, theirs: number): Person => ({ ...own(mine), ...guess(theirs) });
    const { detail, gaps } = estimateOf([both(100, 300), both(500, 400), both(0, 1000), own(900), guess(10)]);
    expect(detail.difference).toEqual({ value: 0.2, low: null, high: null });
    expect(gaps?.[0]?.within).toEqual({ value: 20, low: null, high: null, n: 3 });
    expect(gaps?.[0]?.words.within?.value).toBe("+20.0");
  });
});

describe("a probability held against the others", () => {
  const others = tallyOf([100, 200, 200, 400, 900].map(own));

  it("says how many gave less, the same and more", () => {
    expect(mirrorProbability(own(200), asked, others, "en").own).toEqual({
      ordered: true,
      below: 0.2,
      same: 0.4,
      above: 0.4,
    });
  });

  it("measures a guess against the median on the way to the farther end", () => {
    expect(mirrorProbability(guess(200), asked, others, "en").prediction?.error).toBe(0);
    expect(mirrorProbability(guess(1000), asked, others, "en").prediction?.error).toBe(1);
    expect(mirrorProbability(guess(600), asked, others, "de").prediction).toEqual({
      error: 0.5,
      expected: "60\u00a0%",
      truth: "20\u00a0%",
    });
  });
});
