import { describe, expect, it } from "vitest";
import { check } from "./check.ts";
import { toDefinition, toDraft, type Draft } from "./draft.ts";
import * as edits from "./experiment-edits.ts";
import { branching, threeQuestions } from "./testing/instruments.ts";

const CONSENT = threeQuestions().consent;
const experimentsOf = (draft: Draft) => toDefinition(draft, CONSENT).experiments;
const armKey = (draft: Draft, index: number) => draft.experiments[0]?.arms[index]?.key ?? "";

describe("an experiment", () => {
  it("starts with two arms, and gets its ids from what it is called", () => {
    const { draft, key } = edits.addExperiment(toDraft(threeQuestions()));
    expect(draft.experiments[0]?.arms).toHaveLength(2);
    const titled = edits.renameExperiment(draft, key, "Framing of the tax");
    const first = edits.relabelArm(titled, key, armKey(draft, 0), "As a cost");
    const second = edits.relabelArm(first, key, armKey(draft, 1), "As a cost");
    expect(experimentsOf(second)).toEqual([
      {
        id: "framing_of_the_tax",
        title: "Framing of the tax",
        arms: [
          { id: "as_a_cost", label: "As a cost" },
          { id: "as_a_cost_2", label: "As a cost" },
        ],
      },
    ]);
    expect(check(toDefinition(second, CONSENT)).problems).toEqual([]);
  });

  it("is never called as another one, nor as the drawn order of own view and prediction", () => {
    const one = edits.addExperiment(toDraft(threeQuestions()));
    const two = edits.addExperiment(edits.renameExperiment(one.draft, one.key, "Lens order"));
    const both = edits.renameExperiment(two.draft, two.key, "Lens order");
    expect(experimentsOf(both).map(({ id }) => id)).toEqual(["lens_order_2", "lens_order_3"]);
  });

  it("keeps the ids it was stored with, whatever it is called later", () => {
    const draft = toDraft(branching());
    const key = draft.experiments[0]?.key ?? "";
    const renamed = edits.relabelArm(
      edits.renameExperiment(draft, key, "Wording"),
      key,
      armKey(draft, 0),
      "A price",
    );
    expect(experimentsOf(renamed)[0]).toMatchObject({
      id: "framing",
      title: "Wording",
      arms: [{ id: "cost", label: "A price" }, { id: "gain" }],
    });
  });

  it("takes its conditions with it when it is removed", () => {
    const draft = toDraft(branching());
    const without = toDefinition(edits.removeExperiment(draft, draft.experiments[0]?.key ?? ""), CONSENT);
    expect(
      without.sections.map(({ showIf, questions }) => [showIf, ...questions.map((q) => q.showIf)]),
    ).toEqual([
      [[], []],
      [[], [{ question: "used", any: ["option_2"] }], []],
      [[], []],
    ]);
  });

  it("whose arm is removed leaves a condition on that arm alone to be looked at", () => {
    const draft = toDraft(branching());
    const key = draft.experiments[0]?.key ?? "";
    const three = edits.addArm(draft, key);
    const labelled = edits.relabelArm(three, key, armKey(three, 2), "Neither");
    const two = edits.removeArm(labelled, key, armKey(draft, 0));
    expect(check(toDefinition(two, CONSENT)).problems).toEqual([
      { path: ["sections", 2, "showIf", 0, "any"], message: "Choose at least one arm." },
    ]);
  });
});
