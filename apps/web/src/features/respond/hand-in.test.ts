import { describe, expect, it } from "vitest";
import { handIn } from "./hand-in.ts";
import { previewStore } from "./preview-store.ts";
import { sheetReducer } from "./sheet-state.ts";
import { blankSheet, openSheet } from "./testing/sheets.ts";
import type { Asks } from "./route.ts";
import type { Sheet, SheetStore, SubmitOutcome } from "./types.ts";

const mine = { answers: { q: { own: { answer: { options: [1] } } } }, partial: {} };
const state = sheetReducer(openSheet({ revision: 3 }), {
  type: "say",
  questionId: "q",
  lens: "own",
  said: mine.answers.q.own,
});

function storeThatHas(sheet: Sheet): { store: SheetStore; revisions: number[] } {
  const revisions: number[] = [];
  const submit: SheetStore["submit"] = (_code, _key, revision): Promise<SubmitOutcome> => {
    revisions.push(revision);
    return Promise.resolve(
      revision === sheet.revision
        ? { outcome: "submitted", number: 1, revision: revision + 1 }
        : { outcome: "stale", sheet },
    );
  };
  return { store: { ...previewStore(0), submit }, revisions };
}

describe("submitting", () => {
  it("goes on by itself when it only met an autosave of the same page", async () => {
    const { store, revisions } = storeThatHas({ ...blankSheet, ...mine, revision: 4 });
    expect(await handIn(store, state, "key")).toMatchObject({ outcome: "submitted" });
    expect(revisions).toEqual([3, 4]);
  });

  it("stops for the respondent to look when another device brought something new", async () => {
    const answers = { other: { own: { answer: { options: [0] } } } };
    const { store, revisions } = storeThatHas({ ...blankSheet, answers, revision: 4 });
    expect(await handIn(store, state, "key")).toMatchObject({ outcome: "stale" });
    expect(revisions).toEqual([3]);
  });

  it("goes on by itself where what it met is an earlier submit of its own whose reply was lost", async () => {
    const submit = { key: "earlier", answers: "print" };
    const lost = sheetReducer(state, { type: "submitting", submit });
    const edited = sheetReducer(lost, {
      type: "say",
      questionId: "q",
      lens: "own",
      said: { answer: { options: [2] } },
    });
    const { store, revisions } = storeThatHas({ ...blankSheet, ...mine, revision: 4, submissions: 1 });
    expect(await handIn(store, edited, "key")).toMatchObject({ outcome: "submitted" });
    expect(revisions).toEqual([3, 4]);
  });

  it("sends the answers to what is asked, and no others", async () => {
    const sent: unknown[] = [];
    const submit: SheetStore["submit"] = (_code, _key, revision, answers) => {
      sent.push(answers);
      return Promise.resolve({ outcome: "submitted", number: 1, revision });
    };
    const answers = { ...mine.answers, closed: { own: { answer: { options: [0] } } } };
    const asks: Asks = () => (id) => id !== "closed";
    await handIn(
      { ...previewStore(0), submit },
      { ...state, asks, content: { answers, partial: {} } },
      "key",
    );
    expect(sent).toEqual([mine.answers]);
  });
});
