import { describe, expect, it } from "vitest";
import { question } from "./testing/instruments.ts";
import { fittingTrial, trialAnswering, type Trial } from "./trial-answers.ts";
import { predictable } from "./testing/instruments.ts";

const sample = predictable.samples.find(({ asked, answers }) => asked.own && answers.some(({ own }) => own));
const answer = sample?.answers.find(({ own }) => own)?.own;
const asked = question("a", { spec: sample?.asked.spec });

function trying() {
  let trial: Trial = {};
  const { answering } = trialAnswering(asked, trial, (lens, tried) => {
    trial = { ...trial, [lens]: tried };
  });
  return { lens: answering.lens("a", "own"), now: () => trial };
}

describe("an answer tried out in a preview", () => {
  it("is kept while the question takes it", () => {
    const { lens, now } = trying();
    lens.answer(answer);
    expect(fittingTrial(asked, "own", now())).toEqual({ said: { answer } });
  });

  it("is dropped when the question does not take it any more", () => {
    expect(fittingTrial(asked, "own", { own: { said: { answer: "of another kind" } } })).toEqual({});
  });

  it("is dropped half-typed when the specification changes", () => {
    const { lens, now } = trying();
    lens.keep([1]);
    expect(fittingTrial(asked, "own", now()).partial?.value).toEqual([1]);
    expect(fittingTrial({ ...asked, spec: predictable.blank() }, "own", now())).toEqual({});
  });

  it("may be a decline, whatever the specification", () => {
    const said = { decline: "dont-know" } as const;
    expect(fittingTrial(asked, "own", { own: { said } })).toEqual({ said });
  });
});
