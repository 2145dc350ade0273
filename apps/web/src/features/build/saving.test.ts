import { describe, expect, it } from "vitest";
import type { Instrument } from "@plumbline/instrument/instrument";
import { check } from "./check.ts";
import { toDefinition } from "./draft.ts";
import { statusOf, waitBeforeSaving } from "./saving.ts";
import {
  hasUnsaved,
  reduce as reduceIn,
  resumed,
  startFrom,
  type Action,
  type BuilderState,
} from "./state.ts";
import { stored, threeQuestions } from "./testing/instruments.ts";

const title = (text: string): Action => ({ type: "write-study", change: { title: text } });
const consent = (text: string): Action => ({ type: "write-study", change: { consent: text } });
const reduce = (state: BuilderState, action: Action) => reduceIn(state, action, "en");
const run = (state: BuilderState, ...actions: Action[]) =>
  actions.reduce((at, action) => reduce(at, action), state);
const status = ({ saving, checked }: BuilderState) => statusOf(saving, checked);
const wait = ({ saving, draft }: BuilderState) => waitBeforeSaving(saving, draft);
/** As the page sends it: whatever is valid. */
const sending = (state: BuilderState) => reduce(state, { type: "sending", sending: state.saving.valid });
const saved = (state: BuilderState, version: number, revision: number) =>
  reduce(state, { type: "answered", outcome: { outcome: "saved", version, revision } });
const stale = (state: BuilderState, definition: Instrument, version = 1, revision = 5) =>
  reduce(state, {
    type: "answered",
    outcome: { outcome: "stale", current: { version, revision, hash: null, definition } },
  });
const offline: Action = { type: "failed", failure: { message: "Offline.", passing: true, signedOut: false } };
const other = (changed: string): Instrument => ({ ...threeQuestions(), title: changed });

describe("what is said of the draft", () => {
  it("is “saved” for what the server handed out", () => {
    const state = startFrom(stored());
    expect(status(state)).toEqual({ state: "saved" });
    expect(wait(state)).toBeNull();
    expect(hasUnsaved(state)).toBe(false);
  });

  it("is “not saved yet” after a change, “saving” while it is sent and “saved” once the server has it", () => {
    const changed = run(startFrom(stored()), title("Another"));
    expect(status(changed).state).toBe("unsaved");
    expect(wait(changed)).toBe(1500);
    const under = sending(changed);
    expect(status(under).state).toBe("saving");
    expect(hasUnsaved(under)).toBe(true);
    const done = saved(under, 1, 5);
    expect(status(done).state).toBe("saved");
    expect(done.saving.base).toEqual({ version: 1, revision: 5, frozen: false });
  });

  it("is “not saved yet” for what was typed while the rest was being sent", () => {
    const state = saved(run(sending(run(startFrom(stored()), title("One"))), title("Two")), 1, 5);
    expect(status(state).state).toBe("unsaved");
    expect(state.saving.stored.definition.title).toBe("One");
  });

  it("is “saved” when a change was taken back", () => {
    expect(status(run(startFrom(stored()), title("Another"), { type: "undo" })).state).toBe("saved");
  });

  it("counts what is to be corrected and says whether the last valid change is on the server", () => {
    const valid = run(startFrom(stored()), title("Another"));
    const broken = run(valid, title(""));
    expect(status(broken)).toEqual({ state: "incomplete", problems: 1, kept: false });
    expect(wait(broken)).toBe(1500);
    const kept = saved(sending(broken), 1, 5);
    expect(kept.saving.stored.definition.title).toBe("Another");
    expect(status(kept)).toEqual({ state: "incomplete", problems: 1, kept: true });
    expect(wait(kept)).toBeNull();
    expect(hasUnsaved(kept)).toBe(true);
  });
});

describe("a save without a reply", () => {
  const lost = () => run(sending(run(startFrom(stored()), title("Mine"))), offline);

  it("is tried again by itself, sooner once something is typed", () => {
    expect(status(lost())).toMatchObject({ state: "failed", message: "Offline.", passing: true });
    expect(wait(lost())).toBe(10_000);
    expect(wait(run(lost(), title("Mine, longer")))).toBe(1500);
  });

  it("is no conflict when it had arrived after all", () => {
    const again = sending(run(lost(), title("Mine, longer")));
    const state = stale(again, other("Mine"));
    expect(state.saving.conflict).toBeNull();
    expect(state.saving.base.revision).toBe(5);
    expect(status(state).state).toBe("unsaved");
  });

  it("leaves nothing “saved” before the server was heard again, even if the change was taken back", () => {
    expect(status(run(lost(), { type: "undo" })).state).toBe("failed");
  });

  it("is not tried again by itself where the server refused", () => {
    const refused: Action = { type: "failed", failure: { message: "No.", passing: false, signedOut: false } };
    const state = run(sending(run(startFrom(stored()), title("Mine"))), refused);
    expect(wait(state)).toBeNull();
    expect(status(run(state, { type: "undo" })).state).toBe("saved");
  });

  it("is remembered by a draft that is left and taken up again", () => {
    const left = resumed(sending(run(startFrom(stored()), title("Mine"))));
    expect(status(left).state).toBe("unsaved");
    expect(stale(sending(left), other("Mine")).saving.conflict).toBeNull();
  });
});

describe("somebody else's version", () => {
  const conflict = () => stale(sending(run(startFrom(stored()), title("Mine"))), other("Theirs"));

  it("stops saving until one is chosen", () => {
    expect(status(conflict()).state).toBe("conflict");
    expect(wait(conflict())).toBeNull();
    expect(conflict().draft.title).toBe("Mine");
  });

  it("is built upon when mine is kept", () => {
    const state = run(conflict(), { type: "keep-mine" });
    expect(state.draft.title).toBe("Mine");
    expect(status(state).state).toBe("unsaved");
    expect(state.saving.base.revision).toBe(5);
  });

  it("is shown when it is taken, and undo brings mine back as an unsaved change", () => {
    const theirs = run(conflict(), { type: "take-theirs" });
    expect(theirs.draft.title).toBe("Theirs");
    expect(status(theirs).state).toBe("saved");
    const back = run(theirs, { type: "undo" });
    expect(back.draft.title).toBe("Mine");
    expect(status(back).state).toBe("unsaved");
  });

  it("is no conflict where its content is what this draft began with", () => {
    const state = stale(sending(run(startFrom(stored()), title("Mine"))), threeQuestions());
    expect(state.saving.conflict).toBeNull();
    expect(status(state).state).toBe("unsaved");
  });

  it("is shown at once when it arrives and nothing here is unsaved", () => {
    const newer: Action = { type: "arrived", stored: stored({ revision: 9, definition: other("Theirs") }) };
    expect(run(startFrom(stored()), newer).draft.title).toBe("Theirs");
    expect(run(startFrom(stored()), title("Mine"), newer).draft.title).toBe("Mine");
  });

  it("is left aside when it is older", () => {
    const older: Action = { type: "arrived", stored: stored({ revision: 3, definition: other("Older") }) };
    expect(run(startFrom(stored()), older).draft.title).toBe("A study");
  });
});

describe("a frozen version", () => {
  it("is followed by the next one with the first save", () => {
    const state = saved(sending(run(startFrom(stored({ hash: "f00d" })), title("Another"))), 2, 1);
    expect(state.saving.base).toEqual({ version: 2, revision: 1, frozen: false });
    expect(status(state).state).toBe("saved");
  });

  it("is noticed when it was frozen in the meantime", () => {
    const state = run(startFrom(stored()), { type: "arrived", stored: stored({ hash: "f00d" }) });
    expect(state.saving.base.frozen).toBe(true);
  });

  it("never shares a consent version with another text", () => {
    // The first text of this session is saved as version 4 and then, unseen, frozen by a round.
    const first = saved(sending(run(startFrom(stored()), consent("You agree, we think."))), 1, 5);
    expect(first.saving.stored.definition.consent).toEqual({ version: 4, text: "You agree, we think." });
    const second = saved(sending(run(first, consent("You agree, surely."))), 2, 1);
    expect(status(second).state).toBe("unsaved");
    const settled = saved(sending(second), 2, 2);
    expect(settled.saving.stored.definition.consent).toEqual({ version: 5, text: "You agree, surely." });
    expect(check(toDefinition(settled.draft, settled.saving.consent)).definition).toEqual(
      settled.saving.stored.definition,
    );
  });
});
