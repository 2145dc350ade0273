import { describe, expect, it } from "vitest";
import { instrumentSchema } from "@plumbline/instrument/instrument";
import { check } from "./check.ts";
import { dependentsOf } from "./draft-conditions.ts";
import { draftQuestions, toDefinition, toDraft, type Draft } from "./draft.ts";
import * as edits from "./edits.ts";
import { branching } from "./testing/instruments.ts";

const CONSENT = branching().consent;
const keyOf = (draft: Draft, id: string) =>
  draftQuestions(draft).find(({ question }) => question.id === id)?.key ?? "";
const conditionsOf = (draft: Draft) =>
  toDefinition(draft, CONSENT)
    .sections.flatMap((section) => [section.showIf, ...section.questions.map(({ showIf }) => showIf)])
    .flat();

describe("the conditions of a draft", () => {
  it("are those of the instrument it was made from", () => {
    expect(toDefinition(toDraft(branching()), CONSENT)).toEqual(branching());
    expect(instrumentSchema.safeParse(branching()).success).toBe(true);
  });

  it("follow the id of the question they depend on", () => {
    const draft = toDraft(branching());
    const renamed = edits.changeQuestion(draft, keyOf(draft, "used"), { id: "has_used" });
    expect(conditionsOf(renamed)[0]).toEqual({ question: "has_used", any: ["option_2"] });
    expect(check(toDefinition(renamed, CONSENT)).problems).toEqual([]);
  });

  it("stay with their question while its id is typed through one that another question has", () => {
    const draft = toDraft(branching());
    const key = keyOf(draft, "used");
    const typed = ["", "g", "gain", "gain_used"].reduce(
      (at, id) => edits.changeQuestion(at, key, { id }),
      draft,
    );
    expect(conditionsOf(typed)[0]).toEqual({ question: "gain_used", any: ["option_2"] });
    expect(check(toDefinition(typed, CONSENT)).problems).toEqual([]);
  });

  it("name nothing that is there once their question is removed, whatever its id was", () => {
    const draft = toDraft(branching());
    const without = edits.removeQuestion(draft, keyOf(draft, "used"));
    const key = keyOf(without, "gain");
    const again = edits.changeQuestion(without, key, { id: "used" });
    expect(check(toDefinition(again, CONSENT)).problems.map(({ path }) => path.join("."))).toEqual([
      "sections.1.questions.0.showIf.0",
    ]);
  });

  it("are copied with the question that has them", () => {
    const draft = toDraft(branching());
    const copied = edits.duplicateQuestion(draft, keyOf(draft, "which")).draft;
    expect(conditionsOf(copied).slice(0, 2)).toEqual([
      { question: "used", any: ["option_2"] },
      { question: "used", any: ["option_2"] },
    ]);
  });

  it("are counted by what they depend on, sections and questions alike", () => {
    const draft = toDraft(branching());
    expect(dependentsOf(draft, keyOf(draft, "used"))).toBe(1);
    expect(dependentsOf(draft, draft.experiments[0]?.key ?? "")).toBe(2);
    expect(dependentsOf(draft, keyOf(draft, "which"))).toBe(0);
  });
});
