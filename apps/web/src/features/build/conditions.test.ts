import { describe, expect, it } from "vitest";
import type { Instrument } from "@plumbline/instrument/instrument";
import { conditionViews, sourcesFor, type Place } from "./conditions.ts";
import { draftQuestions, toDraft, type Draft } from "./draft.ts";
import * as edits from "./edits.ts";
import { branching, choose } from "./testing/instruments.ts";

const keyOf = (draft: Draft, id: string) =>
  draftQuestions(draft).find(({ question }) => question.id === id)?.key ?? "";
const labels = (draft: Draft, section: number, question: number | null) =>
  sourcesFor(draft, { section, question }, "en").map(({ label }) => label);
/** What is wrong with the first condition of a place. */
const troubleAt = (draft: Draft, { section, question }: Place) => {
  const held = question === null ? draft.sections[section] : draft.sections[section]?.questions[question];
  return conditionViews(draft, { section, question }, held?.showIf ?? [], "en")[0]?.trouble;
};

/** Three sections of two yes-or-no questions each: a1, a2; b1, b2; c1, c2. */
function sixChoices(): Instrument {
  const instrument = branching();
  return {
    ...instrument,
    experiments: [],
    sections: ["a", "b", "c"].map((id) => ({
      id,
      title: id,
      intro: "",
      leftOut: false,
      layout: "list",
      shuffle: false,
      showIf: [],
      questions: [1, 2].map((number) => choose(`${id}${number}`, ["No", "Yes"], { text: `${id}${number}` })),
    })),
  };
}
const changedSections = (change: (section: Instrument["sections"][number], index: number) => object) => {
  const instrument = sixChoices();
  return {
    ...instrument,
    sections: instrument.sections.map((section, i) => ({ ...section, ...change(section, i) })),
  };
};

describe("what a place can depend on", () => {
  it("is the questions before it that ask for the own view, numbered as on the page, and the experiments", () => {
    const instrument = sixChoices();
    instrument.sections[0]?.questions.splice(
      1,
      1,
      choose("a2", ["No", "Yes"], { own: false, crowd: "distribution" }),
    );
    const draft = toDraft({ ...instrument, experiments: branching().experiments });
    expect(labels(draft, 1, 1)).toEqual(["1. a1", "3. b1", "Experiment: Framing"]);
    expect(labels(draft, 1, null)).toEqual(["1. a1", "Experiment: Framing"]);
    expect(labels(draft, 0, 0)).toEqual(["Experiment: Framing"]);
  });

  it("is no question of its own section where that is shuffled", () => {
    const draft = toDraft(changedSections((_, index) => ({ shuffle: index === 1 })));
    expect(labels(draft, 1, 1)).toEqual(["1. a1", "2. a2"]);
  });

  it("is no question of a section that may be drawn to come later", () => {
    const draft = toDraft({ ...sixChoices(), shuffledSections: ["a", "c"] });
    // a, b, c may become c, b, a: neither is before b, and b is not before c.
    expect(labels(draft, 1, null)).toEqual([]);
    expect(labels(draft, 2, 1)).toEqual(["5. c1"]);
    const others = toDraft({ ...sixChoices(), shuffledSections: ["a", "b"] });
    expect(labels(others, 2, null)).toEqual(["1. a1", "2. a2", "3. b1", "4. b2"]);
  });

  it("is no question that is set aside, except for what is set aside itself", () => {
    const draft = toDraft(changedSections((_, index) => ({ leftOut: index === 0 })));
    expect(labels(draft, 2, null)).toEqual(["1. b1", "2. b2"]);
    const all = toDraft(changedSections(() => ({ leftOut: true })));
    expect(labels(all, 1, null)).toEqual(["a1", "a2"]);
  });
});

describe("what is wrong with a condition", () => {
  const which = { section: 1, question: 0 };

  it("is nothing where it stands after what it depends on", () => {
    expect(troubleAt(toDraft(branching()), which)).toBeNull();
    expect(troubleAt(toDraft(branching()), { section: 2, question: null })).toBeNull();
  });

  it("is said where the question was removed, moved behind, or asks for no own view any more", () => {
    const draft = toDraft(branching());
    const used = keyOf(draft, "used");
    expect(troubleAt(edits.removeQuestion(draft, used), which)).toBe(
      "The question this depended on was removed.",
    );
    expect(troubleAt(edits.sendQuestion(draft, used, draft.sections[2]?.key ?? ""), which)).toBe(
      "“What about used?” is not asked before this any more.",
    );
    expect(troubleAt(edits.changeQuestion(draft, used, { own: false, crowd: "point" }), which)).toBe(
      "“What about used?” does not ask for the respondent’s own view any more.",
    );
  });

  it("is said where an order that is drawn may put the question behind", () => {
    const draft = toDraft(branching());
    const moving = { ...draft, shuffledSections: ["section_1", "section_2"] };
    expect(troubleAt(moving, which)).toBe(
      "“What about used?” may come after this, because sections change places.",
    );
    const sent = edits.sendQuestion(draft, keyOf(draft, "used"), draft.sections[1]?.key ?? "", "first");
    const shuffled = edits.changeSection(sent, draft.sections[1]?.key ?? "", { shuffle: true });
    expect(troubleAt(shuffled, { section: 1, question: 1 })).toBe(
      "“What about used?” may come after this, because the questions of this section are shuffled.",
    );
  });

  it("is said where no answer is chosen, or one that does not exist", () => {
    const draft = toDraft(branching());
    const used = keyOf(draft, "used");
    const chosen = (any: string[]) =>
      conditionViews(draft, which, [{ question: used, any }], "en").map(({ trouble, gone }) => ({
        trouble,
        gone,
      }));
    expect(chosen([])).toEqual([{ trouble: "Choose at least one answer.", gone: [] }]);
    expect(chosen(["option_1", "option_3"])).toEqual([
      { trouble: "A chosen answer does not exist any more.", gone: ["option_3"] },
    ]);
  });

  it("is remarked, and not wrong, where the question is set aside: rounds ask what depends on it then", () => {
    const draft = toDraft(branching());
    const aside = edits.changeSection(draft, draft.sections[0]?.key ?? "", { leftOut: true });
    const [view] = conditionViews(aside, which, aside.sections[1]?.questions[0]?.showIf ?? [], "en");
    expect(view?.trouble).toBeNull();
    expect(view?.remark).toMatch(/set aside/);
  });
});
