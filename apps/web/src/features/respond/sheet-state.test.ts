import { describe, expect, it } from "vitest";
import type { Asks } from "./route.ts";
import {
  hasUnsubmitted,
  openedSheet,
  sheetReducer,
  submittedAnswers,
  toSend,
  type SheetState,
} from "./sheet-state.ts";
import type { Sheet } from "./types.ts";
import { asksAll } from "./testing/asks-all.ts";

const blank: Sheet = {
  answers: {},
  partial: {},
  revision: 4,
  submissions: 0,
  withdrawn: false,
  unsubmitted: false,
  seed: 0,
};
const opened = (): SheetState => openedSheet("code", blank, [], asksAll);
const at = { questionId: "q", lens: "own" } as const;
const answer = (option: number) => ({ answer: { options: [option] } });

describe("the state of a sheet", () => {
  it("is saved when it is opened and unsent after a change", () => {
    expect(opened().kept).toBe("saved");
    expect(sheetReducer(opened(), { type: "say", ...at, said: answer(1) }).kept).toBe("unsent");
  });

  it("is not called saved when something was typed while the save was under way", () => {
    const first = sheetReducer(opened(), { type: "say", ...at, said: answer(1) });
    const second = sheetReducer(first, { type: "say", ...at, said: answer(2) });
    const done = { type: "saved", revision: 5, content: first.content } as const;
    expect(sheetReducer(second, { ...done, changes: first.changes }).kept).toBe("unsent");
    expect(sheetReducer(first, { ...done, changes: first.changes }).kept).toBe("saved");
  });

  it("stays on this device when a save fails, and says why when the server refused it", () => {
    const changed = sheetReducer(opened(), { type: "say", ...at, said: answer(1) });
    expect(sheetReducer(changed, { type: "failed", refusal: null }).kept).toBe("offline");
    const refused = sheetReducer(changed, { type: "failed", refusal: "This round is closed." });
    expect(refused).toMatchObject({
      kept: "refused",
      refusal: "This round is closed.",
      content: changed.content,
    });
  });

  it("drops an answer when it is being retyped, and what was typed when it becomes an answer", () => {
    const said = sheetReducer(opened(), { type: "say", ...at, said: answer(1) });
    const typed = sheetReducer(said, { type: "type", ...at, partial: { masses: [30] } });
    expect(typed.content).toEqual({ answers: {}, partial: { q: { own: { masses: [30] } } } });
    expect(sheetReducer(typed, { type: "say", ...at, said: answer(0) }).content).toEqual({
      answers: { q: { own: answer(0) } },
      partial: {},
    });
  });

  it("keeps half-typed points through a decline that is taken back", () => {
    const typed = sheetReducer(opened(), { type: "type", ...at, partial: { masses: [30] } });
    const declined = sheetReducer(typed, { type: "decline", ...at, declined: { decline: "dont-know" } });
    expect(declined.content.answers).toEqual({ q: { own: { decline: "dont-know" } } });
    expect(sheetReducer(declined, { type: "undecline", ...at }).content).toEqual(typed.content);
  });

  it("joins what the browser kept with what the server has when it is opened again", () => {
    const local = {
      unsent: {
        base: { answers: {}, partial: {} },
        content: { answers: { q: { own: answer(1) } }, partial: {} },
      },
    };
    const elsewhere: Sheet = { ...blank, answers: { other: { own: answer(0) } } };
    expect(openedSheet("code", elsewhere, [local], asksAll)).toMatchObject({
      kept: "unsent",
      conflicts: [],
      content: { answers: { q: { own: answer(1) }, other: { own: answer(0) } } },
    });
  });

  it("has nothing to send when the server has what the browser kept", () => {
    const local = {
      unsent: {
        base: { answers: {}, partial: {} },
        content: { answers: { q: { own: answer(1) } }, partial: {} },
      },
    };
    const sheet = { ...blank, answers: { q: { own: answer(1) } } };
    expect(openedSheet("code", sheet, [local], asksAll).kept).toBe("saved");
  });

  it("waits for the respondent where two devices changed one place", () => {
    const mine = sheetReducer(opened(), { type: "say", ...at, said: answer(1) });
    const sheet: Sheet = { ...blank, revision: 9, answers: { q: { own: answer(2) } } };
    const torn = sheetReducer(mine, { type: "stale", sheet });
    expect(torn).toMatchObject({
      revision: 9,
      conflicts: [{ ...at, others: [{ said: answer(2) }] }],
      content: mine.content,
    });
    const taken = sheetReducer(torn, { type: "resolve", places: [at], other: 0 });
    expect(taken).toMatchObject({ conflicts: [], kept: "saved", content: { answers: sheet.answers } });
    const kept = sheetReducer(torn, { type: "resolve", places: [at], other: null });
    expect(kept).toMatchObject({ conflicts: [], kept: "unsent", content: mine.content });
  });

  it("is decided place by place", () => {
    const also = { questionId: "p", lens: "own" } as const;
    const both = [at, also].reduce<SheetState>(
      (state, place) => sheetReducer(state, { type: "say", ...place, said: answer(1) }),
      opened(),
    );
    const theirs = { q: { own: answer(2) }, p: { own: answer(2) } };
    const torn = sheetReducer(both, { type: "stale", sheet: { ...blank, revision: 9, answers: theirs } });
    const half = sheetReducer(torn, { type: "resolve", places: [at], other: 0 });
    expect(half.conflicts).toEqual([{ ...also, others: [{ said: answer(2) }] }]);
    expect(half.content.answers).toEqual({ q: { own: answer(2) }, p: { own: answer(1) } });
  });

  it("forgets what was undecided, and what declines took the place of, with a withdrawal", () => {
    const declined = sheetReducer(sheetReducer(opened(), { type: "say", ...at, said: answer(1) }), {
      type: "decline",
      ...at,
      declined: { decline: "dont-know" },
    });
    const sheet: Sheet = { ...blank, revision: 9, answers: { q: { own: answer(2) } } };
    const torn = sheetReducer(declined, { type: "stale", sheet });
    expect(torn.conflicts).toHaveLength(1);
    expect(sheetReducer(torn, { type: "withdrawn", revision: 10 })).toMatchObject({
      conflicts: [],
      aside: {},
      kept: "saved",
      content: { answers: {}, partial: {} },
    });
  });

  it("keeps a reason without the space that is about to be followed by a word", () => {
    const writing = sheetReducer(opened(), {
      type: "decline",
      ...at,
      declined: { decline: "reject-framing", why: "It depends " },
    });
    expect(writing.content.answers).toEqual({
      q: { own: { decline: "reject-framing", why: "It depends " } },
    });
    const sent = {
      answers: { q: { own: { decline: "reject-framing" as const, why: "It depends" } } },
      partial: {},
    };
    expect(toSend(writing)).toEqual(sent);
    const { changes } = writing;
    const saved = sheetReducer(writing, { type: "saved", revision: 5, content: sent, changes });
    const more = sheetReducer(saved, {
      type: "decline",
      ...at,
      declined: { decline: "reject-framing", why: "It depends on" },
    });
    const sheet: Sheet = { ...blank, ...sent, revision: 6 };
    expect(sheetReducer(more, { type: "stale", sheet }).conflicts).toEqual([]);
    const empty = sheetReducer(opened(), {
      type: "decline",
      ...at,
      declined: { decline: "reject-framing", why: " " },
    });
    expect(toSend(empty).answers).toEqual({ q: { own: { decline: "reject-framing" } } });
  });

  it("keeps what stands in the fields beside an answer", () => {
    const beside = sheetReducer(opened(), { type: "say", ...at, said: answer(1), typed: { texts: ["5"] } });
    expect(beside.content).toEqual({
      answers: { q: { own: answer(1) } },
      partial: { q: { own: { texts: ["5"] } } },
    });
    expect(sheetReducer(beside, { type: "say", ...at, said: answer(2) }).content.partial).toEqual({});
  });

  it("keeps what is typed while a submit is on its way, and does not call it saved", () => {
    const pressed = sheetReducer(opened(), { type: "say", ...at, said: answer(1) });
    const typed = sheetReducer(pressed, { type: "say", ...at, said: answer(2) });
    const { content, changes } = pressed;
    const done = sheetReducer(typed, { type: "submitted", revision: 5, number: 1, content, changes });
    expect(done).toMatchObject({ kept: "unsent", revision: 5, submissions: 1 });
    expect(done.base.answers).toEqual({ q: { own: answer(1) } });
    expect(done.content.answers).toEqual({ q: { own: answer(2) } });
    expect(hasUnsubmitted(done)).toBe(true);
  });

  it("is saved after a submit of everything the server has", () => {
    const said = sheetReducer(opened(), { type: "say", ...at, said: answer(1) });
    const { content, changes } = said;
    const done = sheetReducer(said, { type: "submitted", revision: 5, number: 1, content, changes });
    expect(done).toMatchObject({ kept: "saved", base: content, content });
    expect(hasUnsubmitted(done)).toBe(false);
  });

  it("keeps half-typed points through a submit, and saves those the server does not have yet", () => {
    const typed = sheetReducer(opened(), { type: "type", ...at, partial: { masses: [30] } });
    const { content, changes } = typed;
    const submitted = { type: "submitted", revision: 6, number: 1, content, changes } as const;
    expect(sheetReducer(typed, submitted)).toMatchObject({ kept: "unsent", content });
    const saved = sheetReducer(typed, { type: "saved", revision: 5, content, changes });
    expect(sheetReducer(saved, submitted)).toMatchObject({ kept: "saved", content });
  });

  it("is not taken back by a save that was answered after a later submit", () => {
    const said = sheetReducer(opened(), { type: "say", ...at, said: answer(1) });
    const { content, changes } = said;
    const done = sheetReducer(said, { type: "submitted", revision: 6, number: 1, content, changes });
    expect(sheetReducer(done, { type: "saved", revision: 5, content: done.base, changes: 0 })).toEqual(done);
    const waiting = sheetReducer(done, { type: "sending", content: done.content });
    const stale = sheetReducer(waiting, { type: "stale", sheet: { ...blank, revision: 5 } });
    expect(stale).toEqual({ ...done, kept: "unsent" });
  });

  it("learns from a submit that is answered again that it is in, and nothing about what came after it", () => {
    const said = sheetReducer(opened(), { type: "say", ...at, said: answer(1) });
    const { content, changes } = said;
    // Another device has submitted since.
    const sheet: Sheet = { ...blank, revision: 9, submissions: 2, answers: { q: { own: answer(2) } } };
    const later = sheetReducer(openedSheet("code", sheet, [], asksAll), {
      type: "say",
      ...at,
      said: answer(1),
    });
    const replayed = sheetReducer(later, { type: "submitted", revision: 5, number: 1, content, changes });
    expect(replayed).toMatchObject({ revision: 9, submissions: 2, kept: "unsent", sent: sheet.answers });
    expect(replayed.base.answers).toEqual(sheet.answers);
  });

  it("takes what a submit of its own brought for no other device's, where its reply was lost", () => {
    const said = sheetReducer(opened(), { type: "say", ...at, said: answer(1) });
    const lost = sheetReducer(said, { type: "submitting", submit: { key: "key", answers: "print" } });
    const edited = sheetReducer(lost, { type: "say", ...at, said: answer(2) });
    const sheet: Sheet = { ...blank, revision: 5, submissions: 1, answers: { q: { own: answer(1) } } };
    expect(sheetReducer(edited, { type: "stale", sheet })).toMatchObject({
      conflicts: [],
      submissions: 1,
      content: { answers: { q: { own: answer(2) } } },
    });
  });

  it("tells changes after a submit from what was submitted, until they are undone", () => {
    const answers = { q: { own: answer(1) } };
    const sheet: Sheet = { ...blank, answers, submissions: 1 };
    const open = openedSheet("code", sheet, [], asksAll);
    expect(hasUnsubmitted(open)).toBe(false);
    const edited = sheetReducer(open, { type: "say", ...at, said: answer(2) });
    expect(hasUnsubmitted(edited)).toBe(true);
    expect(hasUnsubmitted(sheetReducer(edited, { type: "say", ...at, said: answer(1) }))).toBe(false);
    expect(hasUnsubmitted(openedSheet("code", { ...sheet, unsubmitted: true }, [], asksAll))).toBe(true);
  });

  it("has nothing unsubmitted before a first submit, nor right after withdrawing", () => {
    const said = sheetReducer(opened(), { type: "say", ...at, said: answer(1) });
    expect(hasUnsubmitted(said)).toBe(false);
    const withdrawn = sheetReducer(said, { type: "withdrawn", revision: 5 });
    expect(hasUnsubmitted(withdrawn)).toBe(false);
    expect(hasUnsubmitted(sheetReducer(withdrawn, { type: "say", ...at, said: answer(0) }))).toBe(true);
  });
});

describe("a sheet that asks only some of its questions", () => {
  /** `q` opens `more`. */
  const asks: Asks = (answers) => (id) => id === "q" || answers["q"]?.own !== undefined;
  const more = { questionId: "more", lens: "own" } as const;
  const both = { q: { own: answer(1) }, more: { own: answer(2) } };
  const changedMind = (state: SheetState) => sheetReducer(state, { type: "clear", ...at });
  const submitted = (state: SheetState) => {
    const { content, changes, revision } = state;
    return sheetReducer(state, {
      type: "submitted",
      revision: revision + 1,
      number: state.submissions + 1,
      content,
      changes,
    });
  };

  it("keeps what a change of mind closed, and has it again once it is open", () => {
    const state = openedSheet("code", { ...blank, answers: both }, [], asks);
    const closed = changedMind(state);
    expect(closed.content.answers).toEqual({ more: both.more });
    expect(submittedAnswers(asks, closed.content.answers)).toEqual({});
    const again = sheetReducer(closed, { type: "say", ...at, said: answer(1) });
    expect(submittedAnswers(asks, again.content.answers)).toEqual(both);
  });

  it("is saved after a submit where the server already had what is closed, and saves it where not", () => {
    const other: Asks = (answers) => (id) => id !== "more" || answers["q"]?.own === undefined;
    const known = openedSheet("code", { ...blank, answers: both }, [], other);
    expect(submitted(known)).toMatchObject({ kept: "saved", base: { answers: both } });
    const typed = sheetReducer(openedSheet("code", blank, [], other), {
      type: "say",
      ...more,
      said: answer(2),
    });
    const open = sheetReducer(typed, { type: "say", ...at, said: answer(1) });
    expect(submitted(open)).toMatchObject({
      kept: "unsent",
      base: { answers: { q: both.q } },
      content: { answers: both },
    });
  });

  it("has nothing unsubmitted when only what is closed changed", () => {
    const other: Asks = () => (id) => id === "q";
    const done = openedSheet("code", { ...blank, answers: { q: both.q }, submissions: 1 }, [], other);
    expect(hasUnsubmitted(sheetReducer(done, { type: "say", ...more, said: answer(2) }))).toBe(false);
    expect(hasUnsubmitted(sheetReducer(done, { type: "say", ...at, said: answer(0) }))).toBe(true);
    const withdrawn = sheetReducer(done, { type: "withdrawn", revision: 5 });
    expect(hasUnsubmitted(sheetReducer(withdrawn, { type: "say", ...more, said: answer(2) }))).toBe(false);
  });
});

describe("a decline", () => {
  const row = { questionId: "row", lens: "own" } as const;
  const decline = (state: SheetState, why?: string) =>
    sheetReducer(state, {
      type: "decline",
      ...row,
      declined: { decline: "reject-framing", ...(why === undefined ? {} : { why }) },
    });
  const undone = (state: SheetState) => sheetReducer(state, { type: "undecline", ...row });
  const answered = (option: number, state = opened()) =>
    sheetReducer(state, { type: "say", ...row, said: answer(option) });

  it("gives the answer it took the place of back when it is undone", () => {
    expect(undone(decline(answered(1))).content.answers).toEqual({ row: { own: answer(1) } });
    expect(undone(decline(opened())).content.answers).toEqual({});
  });

  it("has its reason back when it is chosen again, unless that was taken out", () => {
    const again = decline(undone(decline(decline(answered(1)), "Too vague.")));
    expect(again.content.answers).toEqual({ row: { own: { decline: "reject-framing", why: "Too vague." } } });
    expect(undone(again).content.answers).toEqual({ row: { own: answer(1) } });
    expect(decline(undone(decline(again))).content.answers).toEqual({
      row: { own: { decline: "reject-framing" } },
    });
    const other = sheetReducer(undone(again), {
      type: "decline",
      ...row,
      declined: { decline: "dont-know" },
    });
    expect(other.content.answers).toEqual({ row: { own: { decline: "dont-know" } } });
  });

  it("gives nothing back any more once its row is answered anew", () => {
    const anew = answered(2, decline(decline(answered(1)), "Too vague."));
    expect(anew.content.answers).toEqual({ row: { own: answer(2) } });
    expect(undone(decline(anew)).content.answers).toEqual({ row: { own: answer(2) } });
    expect(decline(anew).content.answers).toEqual({
      row: { own: { decline: "reject-framing", why: "Too vague." } },
    });
  });

  it("tells the server nothing of the answer it took the place of", () => {
    const sent = toSend(decline(answered(1)));
    expect(sent).toEqual({ answers: { row: { own: { decline: "reject-framing" } } }, partial: {} });
  });
});
