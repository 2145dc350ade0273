import { describe, expect, it } from "vitest";
import { expectClose } from "@plumbline/analytics/testing/close";
import type { Answers, Asked } from "../../kind.ts";
import { bumper, emptyTally } from "../../tally.ts";
import { estimateChoice } from "./estimate.ts";
import type { ChoiceCrowd, ChoiceOwn, ChoiceSpec } from "./spec.ts";
import { choiceTallyShape, countChoice } from "./tally.ts";

const options = (...labels: string[]) => labels.map((label) => ({ label }));
const chose = (...chosen: number[]): ChoiceOwn => ({ options: chosen });
const spread = (...masses: number[]): ChoiceCrowd => ({ form: "distribution", masses });
const guessed = (option: number): ChoiceCrowd => ({ form: "point", option });

function estimateOf(asked: Asked<ChoiceSpec>, people: Answers<ChoiceOwn, ChoiceCrowd>[]) {
  const tally = emptyTally({ said: 3, ...choiceTallyShape(asked) });
  const bump = bumper(tally, 1);
  for (const person of people) {
    if (person.own) bump("said", 0);
    if (person.crowd) bump("said", 1);
    if (person.own && person.crowd) bump("said", 2);
    countChoice(person, asked, bump);
  }
  return { tally, ...estimateChoice(tally, asked) };
}

describe("the estimate of a choice", () => {
  const ordered: ChoiceSpec = { options: options("No", "Neither", "Yes"), ordered: true, many: false };

  it("has shares of the people who answered, with Wilson intervals", () => {
    const { detail } = estimateOf({ spec: ordered, own: true, crowd: null }, [
      { own: chose(0) },
      { own: chose(2) },
      { own: chose(2) },
      {},
    ]);
    expect(detail.own?.map(({ count }) => count)).toEqual([1, 0, 2]);
    expectClose(detail.own?.[2]?.share ?? 0, 2 / 3, 1e-12);
    // Wilson's formula with z = scipy.stats.norm.ppf(0.975), for 1, 0 and 2 of 3.
    const expected = [
      [0.06149194472039615, 0.7923403991979523],
      [0, 0.5614970317550455],
      [0.20765960080204765, 0.9385080552796037],
    ];
    for (const [option, [low = 0, high = 0]] of expected.entries()) {
      expectClose(detail.own?.[option]?.low ?? -1, low, 1e-9, 1);
      expectClose(detail.own?.[option]?.high ?? -1, high, 1e-9, 1);
    }
  });

  it("averages predicted distributions and holds them against the shares", () => {
    const { detail, comparison, n } = estimateOf({ spec: ordered, own: true, crowd: "distribution" }, [
      { own: chose(0), crowd: spread(20, 30, 50) },
      { own: chose(2), crowd: spread(40, 10, 50) },
      { crowd: spread(0, 0, 100) },
    ]);
    expect(n).toEqual({ own: 2, crowd: 3, both: 2 });
    for (const [option, share] of [60 / 300, 40 / 300, 200 / 300].entries()) {
      expectClose(detail.predicted?.[option] ?? -1, share, 1e-12);
    }
    expectClose(comparison?.ordered?.actualMean ?? 0, 2, 1e-12);
    // (1·60 + 2·40 + 3·200) / 300
    expectClose(comparison?.ordered?.predictedMean ?? 0, 740 / 300, 1e-12);
    // Predicted minus own mean score within the two who gave both: 2.3 − 1 and 2.1 − 3, on average 0.2.
    expectClose(comparison?.ordered?.test?.shift ?? 0, 0.2, 1e-9);
    // Of everybody, with numpy from the formula: predicted 2.3, 2.1 and 3, own 1 and 3, the first two pairs.
    expectClose(comparison?.ordered?.interval?.low ?? 0, -12.468059403470935, 1e-9);
    expectClose(comparison?.ordered?.interval?.high ?? 0, 13.401392736804269, 1e-9);
  });

  it("takes predictions without an own answer to spread as far as they can", () => {
    const { comparison } = estimateOf({ spec: ordered, own: true, crowd: "distribution" }, [
      { own: chose(0), crowd: spread(20, 30, 50) },
      { own: chose(2), crowd: spread(40, 10, 50) },
      { crowd: spread(50, 0, 50) },
    ]);
    // As above with a third prediction of 2, whose square the tally does not have: at most (1² + 3²) / 2 in place of 4.
    expectClose(comparison?.ordered?.interval?.low ?? 0, -12.203937333500214, 1e-9);
    expectClose(comparison?.ordered?.interval?.high ?? 0, 12.47060400016688, 1e-9);
  });

  it("counts what each side of the question expects of the others", () => {
    const { tally } = estimateOf({ spec: ordered, own: true, crowd: "distribution" }, [
      { own: chose(0), crowd: spread(20, 30, 50) },
      { own: chose(0), crowd: spread(40, 10, 50) },
      { own: chose(2), crowd: spread(0, 0, 100) },
    ]);
    expect(tally.ownWithMass).toEqual([2, 0, 1]);
    expect(tally.ownByMass).toEqual([60, 40, 100, 0, 0, 0, 0, 0, 100]);
  });

  it("takes point guesses as shares of the guessers and says so in the table", () => {
    const { detail, table, tally, comparison } = estimateOf({ spec: ordered, own: true, crowd: "point" }, [
      { own: chose(0), crowd: guessed(1) },
      { own: chose(0), crowd: guessed(2) },
      { own: chose(1), crowd: guessed(2) },
      { own: chose(1), crowd: guessed(2) },
    ]);
    expect(detail.predicted).toEqual([0, 0.25, 0.75]);
    expect(comparison?.form).toBe("point");
    expect(table.columns.at(-1)).toBe("Guessed, % of people");
    expect(table.rows.map((row) => [row[0], row[2], row.at(-1)])).toEqual([
      ["No", 50, 0],
      ["Neither", 50, 25],
      ["Yes", 0, 75],
    ]);
    expect(tally.ownByGuess).toEqual([0, 1, 1, 0, 0, 2, 0, 0, 0]);
  });

  it("lets the shares of several choices add up to more than one", () => {
    const spec: ChoiceSpec = { options: options("A", "B", "C"), ordered: false, many: true };
    const { detail, comparison } = estimateOf({ spec, own: true, crowd: null }, [
      { own: chose(0, 1) },
      { own: chose(0, 2) },
    ]);
    expect(detail.own?.map(({ share }) => share)).toEqual([1, 0.5, 0.5]);
    expect(comparison).toBeNull();
  });

  it("measures options without an order by the misplaced share, and knows no means", () => {
    const spec: ChoiceSpec = { options: options("A", "B"), ordered: false, many: false };
    const { comparison } = estimateOf({ spec, own: true, crowd: "point" }, [
      { own: chose(0), crowd: guessed(1) },
      { own: chose(0), crowd: guessed(0) },
    ]);
    expect(comparison?.ordered).toBeNull();
    expect(comparison?.distance.value).toBe(0.5);
  });
});
