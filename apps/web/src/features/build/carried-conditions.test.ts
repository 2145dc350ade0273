import { describe, expect, it } from "vitest";
import { carriedConditions } from "./carried-conditions.ts";
import { draftQuestions, toDraft } from "./draft.ts";
import { choose, question, threeQuestions } from "./testing/instruments.ts";

/** What a condition on the last two of three answers becomes when the answers are these. */
function carried(labels: string[]) {
  const before = choose("a", ["Low", "Middle", "High"]);
  const instrument = threeQuestions();
  instrument.sections[0]?.questions.splice(
    0,
    2,
    before,
    question("b", { showIf: [{ question: "a", any: ["option_2", "option_3"] }] }),
  );
  const draft = toDraft(instrument);
  const [first] = draftQuestions(draft);
  const { draft: next, lost } = carriedConditions(draft, first?.key ?? "", before, choose("a", labels));
  return { any: draftQuestions(next)[1]?.showIf[0]?.any, lost };
}

describe("a condition on a question whose answers change", () => {
  it("goes with the answers it names when they change places", () => {
    expect(carried(["High", "Low", "Middle"])).toEqual({ any: ["option_3", "option_1"], lost: 0 });
  });

  it("stays where an answer is reworded or one is added", () => {
    expect(carried(["Low", "Medium", "High"])).toEqual({ any: ["option_2", "option_3"], lost: 0 });
    expect(carried(["Low", "Middle", "High", ""])).toEqual({ any: ["option_2", "option_3"], lost: 0 });
  });

  it("stays where an answer is for a moment worded like another", () => {
    expect(carried(["Low", "High", "High"])).toEqual({ any: ["option_2", "option_3"], lost: 0 });
  });

  it("follows the answers up where one above them is removed", () => {
    expect(carried(["Middle", "High"])).toEqual({ any: ["option_1", "option_2"], lost: 0 });
  });

  it("loses an answer that is removed, and only that", () => {
    expect(carried(["Low", "High"])).toEqual({ any: ["option_2"], lost: 1 });
  });
});
