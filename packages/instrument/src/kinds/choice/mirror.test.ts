import { describe, expect, it } from "vitest";
import type { Asked } from "../../kind.ts";
import { NO_MIRROR } from "../../mirror.ts";
import { bumper, emptyTally } from "../../tally.ts";
import { mirrorChoice } from "./mirror.ts";
import type { ChoiceCrowd, ChoiceOwn, ChoiceSpec } from "./spec.ts";
import { choiceTallyShape, countChoice } from "./tally.ts";

const spec = (changed: Partial<ChoiceSpec> = {}): ChoiceSpec => ({
  options: ["Disagree", "Neither", "Agree"].map((label) => ({ label })),
  ordered: true,
  many: false,
  ...changed,
});

/** Held against others of whom `counts[k]` chose option k. */
function held(
  asked: Asked<ChoiceSpec>,
  counts: readonly number[],
  answers: { own?: ChoiceOwn; crowd?: ChoiceCrowd },
) {
  const tally = emptyTally({ said: 3, ...choiceTallyShape(asked) });
  const bump = bumper(tally, 1);
  for (const [option, count] of counts.entries()) {
    for (let person = 0; person < count; person++) {
      bump("said", 0);
      countChoice({ own: { options: [option] } }, asked, bump);
    }
  }
  return mirrorChoice(answers, asked, tally, "en");
}

const own = { options: [1] };
const guess = (option: number): ChoiceCrowd => ({ form: "point", option });

describe("one's own choice among the others", () => {
  it("stands on an ordered scale below some, with some and above some", () => {
    expect(held({ spec: spec(), own: true, crowd: null }, [2, 3, 5], { own }).own).toEqual({
      ordered: true,
      below: 0.2,
      same: 0.3,
      above: 0.5,
    });
  });

  it("is shared by some where options have no order", () => {
    const asked = { spec: spec({ ordered: false }), own: true, crowd: null };
    expect(held(asked, [2, 3, 5], { own }).own).toEqual({ ordered: false, same: 0.3 });
  });

  it("is held against nothing where several may be chosen", () => {
    const asked = { spec: spec({ ordered: false, many: true }), own: true, crowd: null };
    expect(held(asked, [2, 3, 5], { own })).toEqual(NO_MIRROR);
  });
});

describe("a point guess", () => {
  const ordered: Asked<ChoiceSpec> = { spec: spec(), own: true, crowd: "point" };
  const unordered: Asked<ChoiceSpec> = { spec: spec({ ordered: false }), own: true, crowd: "point" };

  it("is off by its way to the median, over the length of the scale", () => {
    // Of ten the fifth and the sixth chose "Neither" and "Agree".
    expect(held(ordered, [2, 3, 5], { crowd: guess(0) }).prediction).toEqual({
      error: 0.5,
      expected: "Disagree",
      truth: "Neither",
    });
    expect(held(ordered, [2, 3, 5], { crowd: guess(2) }).prediction).toMatchObject({
      error: 0,
      truth: "Agree",
    });
    expect(held(ordered, [1, 3, 6], { crowd: guess(0) }).prediction).toMatchObject({
      error: 1,
      truth: "Agree",
    });
  });

  it("is right on the most frequent answer where there is no order, and else off by how much rarer its own is", () => {
    expect(held(unordered, [2, 3, 5], { crowd: guess(2) }).prediction).toMatchObject({
      error: 0,
      truth: "Agree",
    });
    expect(held(unordered, [5, 3, 5], { crowd: guess(2) }).prediction).toMatchObject({
      error: 0,
      truth: "Agree",
    });
    expect(held(unordered, [2, 3, 5], { crowd: guess(0) }).prediction).toEqual({
      error: 0.6,
      expected: "Disagree",
      truth: "Agree",
    });
    expect(held(unordered, [0, 3, 5], { crowd: guess(0) }).prediction?.error).toBe(1);
  });
});

describe("a predicted distribution", () => {
  it("is held against the shares of the others", () => {
    const crowd: ChoiceCrowd = { form: "distribution", masses: [20, 50, 30] };
    expect(
      held({ spec: spec(), own: true, crowd: "distribution" }, [6, 3, 1], { crowd }).prediction,
    ).toMatchObject({
      expected: "about “Neither” on average (2.1)",
      truth: "about “Disagree” on average (1.5)",
    });
    const asked = { spec: spec({ ordered: false }), own: true, crowd: "distribution" as const };
    expect(held(asked, [6, 3, 1], { crowd }).prediction).toMatchObject({
      expected: "20 % for “Disagree”",
      truth: "60 % for “Disagree”",
    });
  });
});
