import { describe, expect, it } from "vitest";
import type { Instrument } from "@plumbline/instrument/instrument";
import { draftQuestions, type Draft } from "./draft.ts";
import { reduce as reduceIn, startFrom, type Action, type BuilderState } from "./state.ts";
import {
  branching,
  choose,
  kindThat,
  predictable,
  question,
  stored,
  threeQuestions,
} from "./testing/instruments.ts";

const reduce = (state: BuilderState, action: Action) => reduceIn(state, action, "en");
const run = (state: BuilderState, ...actions: Action[]) =>
  actions.reduce((at, action) => reduce(at, action), state);
const start = (definition: Instrument = threeQuestions()) => startFrom(stored({ definition }));
const keyOf = (draft: Draft, id: string) =>
  draftQuestions(draft).find(({ question }) => question.id === id)?.key ?? "";
const sectionKey = (draft: Draft, index: number) => draft.sections[index]?.key ?? "";

describe("one question at a time", () => {
  it("has its fields open", () => {
    const state = start();
    const [a, b] = [keyOf(state.draft, "a"), keyOf(state.draft, "b")];
    const both = run(state, { type: "toggle-question", key: a }, { type: "toggle-question", key: b });
    expect(both.view.question).toBe(b);
    expect(run(both, { type: "toggle-question", key: b }).view.question).toBeNull();
  });
});

describe("the focus", () => {
  it("goes to the text of a question that was added, in a section that is unfolded for it", () => {
    const folded = run(start(), { type: "all-sections", open: false });
    const section = sectionKey(folded.draft, 1);
    const state = run(folded, { type: "add-question", section, kind: predictable });
    expect(state.after.focus?.id).toBe(`${state.view.question}-words`);
    expect(state.view.sections[section]).toBe(true);
    expect(draftQuestions(state.draft).at(-1)?.key).toBe(state.view.question);
  });

  it("stays on the button that moves a question, also into another section", () => {
    const state = start();
    const key = keyOf(state.draft, "b");
    const moved = run(state, { type: "move-question", key, by: 1 });
    expect(moved.after.focus?.id).toBe(`${key}-down`);
    expect(moved.after.say).toBe("Moved to place 1 of 2 in “Second”.");
  });

  it("goes to the next question after a deletion, else the one before, else to where one is added", () => {
    const state = start();
    const [a, b] = [keyOf(state.draft, "a"), keyOf(state.draft, "b")];
    const one = run(state, { type: "delete-question", key: a });
    expect(one.after.focus?.id).toBe(`${b}-toggle`);
    const none = run(one, { type: "delete-question", key: b });
    expect(none.after.focus?.id).toBe(`${sectionKey(state.draft, 0)}-add`);
  });

  it("goes to the neighbour of a deleted section, and to the button for a new one when none is left", () => {
    const state = start();
    const one = run(state, { type: "delete-section", key: sectionKey(state.draft, 1) });
    expect(one.after.focus?.id).toBe(`${sectionKey(state.draft, 0)}-toggle`);
    const none = run(one, { type: "delete-section", key: sectionKey(state.draft, 0) });
    expect(none.after.focus?.id).toBe("build-add-section");
  });

  it("goes back to the heading of a question whose fields are closed from within", () => {
    const state = start();
    const key = keyOf(state.draft, "a");
    const opened = run(state, { type: "toggle-question", key });
    expect(opened.after).toBe(state.after);
    expect(run(opened, { type: "toggle-question", key }).after.focus?.id).toBe(`${key}-toggle`);
  });

  it("goes to what is to be corrected, wherever it is folded away", () => {
    const state = start();
    const key = keyOf(state.draft, "c");
    const broken = run(
      state,
      { type: "write-question", key, change: { text: "" } },
      { type: "all-sections", open: false },
      { type: "show-problem" },
    );
    expect(broken.view.question).toBe(key);
    expect(broken.view.sections[sectionKey(state.draft, 1)]).toBe(true);
    expect(broken.after).toMatchObject({
      focus: { id: `${key}-panel`, problem: true },
      say: "A question needs a text.",
    });
  });

  it("is told of in the language of the reader", () => {
    const state = start();
    const key = keyOf(state.draft, "b");
    const broken = run(state, { type: "write-question", key, change: { text: "" } });
    expect(reduceIn(broken, { type: "show-problem" }, "de").after.say).toBe(
      "Eine Frage braucht einen Wortlaut.",
    );
    const moved = reduceIn(state, { type: "delete-question", key }, "de");
    expect(moved.after.say).toBe("Gelöscht: „What about b?“. Rückgängig holt es zurück.");
    expect(moved.history.past.at(-1)?.did).toBe("„What about b?“ gelöscht");
  });

  it("goes to the options of a section whose condition is to be corrected, and not to its questions", () => {
    const instrument = branching();
    const state = start(instrument);
    const section = sectionKey(state.draft, 2);
    const experiment = state.draft.experiments[0]?.key ?? "";
    const empty = [{ experiment, any: [] }];
    const broken = run(
      state,
      { type: "write-section", key: section, change: { showIf: empty } },
      { type: "show-problem" },
    );
    expect(broken.view).toMatchObject({ settings: section, question: null });
    expect(broken.after).toMatchObject({
      focus: { id: `${section}-panel` },
      say: "Choose at least one arm.",
    });
  });

  it("goes to an experiment that is to be corrected", () => {
    const state = run(start(), { type: "add-experiment" }, { type: "show-problem" });
    expect(state.view.sections["build-experiments"]).toBe(true);
    expect(state.after).toMatchObject({
      focus: { id: "build-experiments-panel", problem: true },
      say: "An experiment needs a title.",
    });
  });

  it("is left alone by typing", () => {
    const state = start();
    expect(run(state, { type: "write-study", change: { title: "B" } }).after).toBe(state.after);
  });
});

describe("undo", () => {
  it("brings a deleted question back to its place, and redo deletes it again", () => {
    const state = start();
    const deleted = run(state, { type: "delete-question", key: keyOf(state.draft, "a") });
    const back = run(deleted, { type: "undo" });
    expect(back.draft).toBe(state.draft);
    expect(back.after.say).toBe("Undone: deleted “What about a?”.");
    expect(run(back, { type: "redo" }).draft).toBe(deleted.draft);
  });

  it("takes typing into one field back as a whole, and another field by itself", () => {
    const typed = ["B", "Be", "Bet"].map((title): Action => ({ type: "write-study", change: { title } }));
    const state = run(start(), ...typed, { type: "write-study", change: { intro: "I" } });
    const once = run(state, { type: "undo" });
    expect([once.draft.title, once.draft.intro]).toEqual(["Bet", ""]);
    expect(run(once, { type: "undo" }).draft.title).toBe("A study");
  });

  it("brings the draft back that a file replaced", () => {
    const file = { ...threeQuestions(), title: "From a file" };
    const replaced = run(start(), { type: "replace", instrument: file });
    expect(replaced.draft.title).toBe("From a file");
    expect(run(replaced, { type: "undo" }).draft.title).toBe("A study");
  });

  it("does nothing where nothing was done", () => {
    const state = start();
    expect(run(state, { type: "undo" })).toBe(state);
    expect(run(state, { type: "redo" })).toBe(state);
  });
});

describe("a section", () => {
  it("is set aside in a step of its own, and is not asked then", () => {
    const state = start();
    const key = sectionKey(state.draft, 0);
    const aside = run(
      state,
      { type: "write-section", key, change: { title: "Later" } },
      { type: "write-section", key, change: { leftOut: true } },
    );
    expect(aside.checked.definition?.sections[0]).toMatchObject({ title: "Later", leftOut: true });
    const back = run(aside, { type: "undo" }).draft.sections[0];
    expect(back).toMatchObject({ title: "Later", leftOut: false });
  });

  it("is shuffled among others as they stand, and no more once it is deleted", () => {
    const state = start();
    const [first, second] = [sectionKey(state.draft, 0), sectionKey(state.draft, 1)];
    const both = run(
      state,
      { type: "shuffle-section", key: second, on: true },
      { type: "shuffle-section", key: first, on: true },
    );
    expect(both.draft.shuffledSections).toEqual(["section_1", "section_2"]);
    expect(run(both, { type: "shuffle-section", key: second, on: false }).draft.shuffledSections).toEqual([
      "section_1",
    ]);
    const one = run(both, { type: "delete-section", key: first });
    expect(one.draft.shuffledSections).toEqual(["section_2"]);
    expect(one.checked.problems).toEqual([]);
  });
});

describe("what depends on a question", () => {
  it("is told when that is deleted, and can be corrected or undone", () => {
    const state = start(branching());
    const deleted = run(state, { type: "delete-question", key: keyOf(state.draft, "used") });
    expect(deleted.after.say).toBe(
      "Deleted “What about used?”. 1 question or section depended on it and is to be corrected. Undo brings it back.",
    );
    expect(deleted.checked.problems).toHaveLength(1);
    const freed = run(deleted, {
      type: "write-conditions",
      key: keyOf(deleted.draft, "which"),
      showIf: [],
    });
    expect(freed.checked.problems).toEqual([]);
    expect(run(deleted, { type: "undo" }).checked.problems).toEqual([]);
  });

  it("names the answers it named when these are written in another order", () => {
    const state = start(branching());
    const turned = run(state, {
      type: "write-question",
      key: keyOf(state.draft, "used"),
      change: { spec: choose("used", ["Yes", "No"]).spec },
    });
    expect(turned.checked.definition?.sections[1]?.questions[0]?.showIf).toEqual([
      { question: "used", any: ["option_1"] },
    ]);
  });
});

describe("the languages of a study", () => {
  it("get a translation typed in one step, and lose it with the language until that is undone", () => {
    const typed = ["E", "Ei", "Eine Studie"].map((translation): Action => ({
      type: "translate",
      tag: "de",
      source: "A study",
      translation,
    }));
    const state = run(start(), { type: "add-language", tag: "de" }, ...typed);
    expect(state.checked.definition?.translations).toEqual({ de: { "A study": "Eine Studie" } });
    const removed = run(state, { type: "remove-language", tag: "de" });
    expect(removed.draft.translations).toEqual({});
    expect(run(removed, { type: "undo" }).draft).toBe(state.draft);
    expect(run(state, { type: "undo" }).draft.translations).toEqual({ de: {} });
  });
});

describe("a specification whose order has a meaning", () => {
  it("is not shuffled any more, which is said", () => {
    const instrument = threeQuestions();
    instrument.sections[0]?.questions.splice(0, 1, choose("a", ["No", "Yes"], { shuffle: true }));
    const state = start(instrument);
    const spec = { options: [{ label: "No" }, { label: "Yes" }], ordered: true, many: false };
    const changed = run(state, { type: "write-question", key: keyOf(state.draft, "a"), change: { spec } });
    expect(draftQuestions(changed.draft)[0]?.question.shuffle).toBe(false);
    expect(changed.after.say).toMatch(/no longer shuffled/);
  });
});

describe("an order that is drawn", () => {
  it("is not drawn any more once only one of the two is asked", () => {
    const instrument = threeQuestions();
    instrument.sections[0]?.questions.splice(0, 1, question("a", { crowd: "distribution", order: "random" }));
    const state = start(instrument);
    const changed = run(state, {
      type: "write-question",
      key: keyOf(state.draft, "a"),
      change: { crowd: null },
    });
    expect(draftQuestions(changed.draft)[0]?.question.order).toBe("own-first");
    expect(changed.after.say).toMatch(/no order to draw/);
  });
});

describe("a file read in", () => {
  it("shares no key with what it replaced, so that no field keeps what was typed into another", () => {
    const state = start();
    const before = new Set(draftQuestions(state.draft).map(({ key }) => key));
    const after = run(state, { type: "replace", instrument: threeQuestions() });
    expect(draftQuestions(after.draft).filter(({ key }) => before.has(key))).toEqual([]);
  });
});

describe("a specification that takes no prediction any more", () => {
  const kind = kindThat((candidate) =>
    candidate.samples.some(({ asked }) => predicts(candidate, asked.spec)),
  );
  function predicts({ crowd, samples }: typeof predictable, spec: unknown): boolean {
    return (
      crowd(spec, "distribution") === null &&
      samples.some(({ asked }) => crowd(asked.spec, "distribution") !== null)
    );
  }

  it("switches the prediction off and says so", () => {
    const can = kind.samples.find(({ asked }) => kind.crowd(asked.spec, "distribution"))?.asked.spec;
    const cannot = kind.samples.find(({ asked }) => kind.crowd(asked.spec, "distribution") === null)?.asked
      .spec;
    const asked = question("a", {
      kind: kind.id,
      version: kind.version,
      spec: can,
      own: false,
      crowd: "distribution",
    });
    const instrument = threeQuestions();
    instrument.sections[0]?.questions.splice(0, 1, asked);
    const state = start(instrument);
    const changed = run(state, {
      type: "write-question",
      key: keyOf(state.draft, "a"),
      change: { spec: cannot },
    });
    const now = draftQuestions(changed.draft)[0]?.question;
    expect(now).toMatchObject({ crowd: null, own: true });
    expect(changed.after.say).toMatch(/prediction was switched off/);
  });
});
