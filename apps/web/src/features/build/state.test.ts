import { describe, expect, it } from "vitest";
import type { Instrument } from "@plumbline/instrument/instrument";
import { draftQuestions, type Draft } from "./draft.ts";
import { reduce, startFrom, type Action, type BuilderState } from "./state.ts";
import { kindThat, predictable, question, stored, threeQuestions } from "./testing/instruments.ts";

const run = (state: BuilderState, ...actions: Action[]) => actions.reduce(reduce, state);
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
