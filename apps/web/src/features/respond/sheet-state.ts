import type { Declined, Lens, LensAnswer } from "@plumbline/instrument/lens";
import type { Responses } from "@plumbline/instrument/response";
import type { LocalCopy } from "./local-copy.ts";
import type { Asks } from "./route.ts";
import { mergeSheets, sameAnswers, sameContent, takeTheirs, type Conflict } from "./merge.ts";
import type { Sheet, SheetContent } from "./types.ts";

/**
 * Where what is on the page is kept: `saved` on the server · `unsent` on this device only, a save will follow ·
 * `sending` · `offline` on this device, the last save did not get through · `refused` on this device, and the server
 * will not take it.
 */
export type Kept = "saved" | "unsent" | "sending" | "offline" | "refused";

/** A respondent's sheet as the page holds it. */
export interface SheetState {
  code: string;
  /** What this sheet asks: what is closed stays on it, and is neither submitted nor missed. */
  asks: Asks;
  content: SheetContent;
  /** What the server last confirmed, and under which revision. */
  base: SheetContent;
  revision: number;
  submissions: number;
  withdrawn: boolean;
  /** The answers last submitted; null where only the server knows them. */
  sent: Responses | null;
  kept: Kept;
  /** Counts changes, so that a save that took a while does not call later typing saved. */
  changes: number;
  conflict: { places: Conflict[]; theirs: SheetContent } | null;
  /** What the server said when it refused. */
  refusal: string | null;
}

export type SheetEvent =
  | { type: "say"; questionId: string; lens: Lens; said: LensAnswer<unknown> }
  | { type: "type"; questionId: string; lens: Lens; partial: unknown }
  | { type: "clear"; questionId: string; lens: Lens }
  | { type: "decline"; questionId: string; lens: Lens; declined: Declined }
  | { type: "undecline"; questionId: string; lens: Lens }
  | { type: "sending" }
  | { type: "saved"; revision: number; content: SheetContent; changes: number }
  /** `base` where what both sides grew out of is newer than the last confirmed version. */
  | { type: "stale"; sheet: Sheet; base?: SheetContent }
  | { type: "failed"; refusal: string | null }
  | { type: "resolve"; choice: "mine" | "theirs" }
  /** `content` and `changes` as they were when Submit was pressed. */
  | { type: "submitted"; revision: number; number: number; content: SheetContent; changes: number }
  | { type: "withdrawn"; revision: number };

export function openedSheet(code: string, sheet: Sheet, local: LocalCopy | null, asks: Asks): SheetState {
  const content: SheetContent = { answers: sheet.answers, partial: sheet.partial };
  const opened: SheetState = {
    code,
    asks,
    content,
    base: content,
    revision: sheet.revision,
    submissions: sheet.submissions,
    withdrawn: sheet.withdrawn,
    sent: sheet.unsubmitted ? null : sheet.answers,
    kept: "saved",
    changes: 0,
    conflict: null,
    refusal: null,
  };
  if (!local?.unsent) return opened;
  // This browser closed before its last save: what it kept is joined with what the server has by now.
  return mergedInto(opened, mergeSheets(local.unsent.base, local.unsent.content, content), content);
}

export function sheetReducer(state: SheetState, event: SheetEvent): SheetState {
  switch (event.type) {
    case "say":
      return changed(state, event.questionId, event.lens, event.said, undefined);
    // What was typed before a decline stays with the sheet, so that answering after all goes on from there.
    case "decline":
      return changed(state, event.questionId, event.lens, event.declined, typedAt(state, event));
    case "undecline":
      return changed(state, event.questionId, event.lens, undefined, typedAt(state, event));
    case "type":
      return changed(state, event.questionId, event.lens, undefined, event.partial);
    case "clear":
      return changed(state, event.questionId, event.lens, undefined, undefined);
    case "sending":
      return { ...state, kept: "sending" };
    case "saved":
      if (event.revision < state.revision) return overtaken(state);
      return {
        ...state,
        base: event.content,
        revision: event.revision,
        kept: event.changes === state.changes ? "saved" : "unsent",
        refusal: null,
      };
    case "stale": {
      const { answers, partial, revision, submissions, withdrawn, unsubmitted } = event.sheet;
      if (revision < state.revision) return overtaken(state);
      const theirs: SheetContent = { answers, partial };
      const merged = mergeSheets(event.base ?? state.base, state.content, theirs);
      const known = submissions === state.submissions ? state.sent : null;
      const sent = unsubmitted ? known : answers;
      return mergedInto({ ...state, base: theirs, revision, submissions, withdrawn, sent }, merged, theirs);
    }
    case "failed":
      return { ...state, kept: event.refusal === null ? "offline" : "refused", refusal: event.refusal };
    case "resolve": {
      if (!state.conflict) return state;
      const { places, theirs } = state.conflict;
      const content = event.choice === "mine" ? state.content : takeTheirs(state.content, theirs, places);
      return { ...state, content, conflict: null, kept: "unsent", changes: state.changes + 1 };
    }
    case "submitted": {
      const answers = submittedAnswers(state.asks, event.content.answers);
      // Of what a submit does not send, half-typed points and answers that are closed, the server keeps what it had.
      const isAsked = state.asks(answers);
      const closed = Object.entries(state.base.answers).filter(([id]) => !isAsked(id));
      const base: SheetContent = {
        answers: { ...Object.fromEntries(closed), ...answers },
        partial: state.base.partial,
      };
      const isSaved = event.changes === state.changes && sameContent(state.content, base);
      return {
        ...state,
        base,
        revision: event.revision,
        submissions: event.number,
        withdrawn: false,
        sent: answers,
        kept: isSaved ? "saved" : "unsent",
        refusal: null,
      };
    }
    case "withdrawn": {
      const content: SheetContent = { answers: {}, partial: {} };
      return {
        ...state,
        content,
        base: content,
        revision: event.revision,
        submissions: state.submissions + 1,
        withdrawn: true,
        sent: null,
        kept: "saved",
        refusal: null,
      };
    }
  }
}

/** The answers that count: those to what is asked. */
export function submittedAnswers(asks: Asks, answers: Responses): Responses {
  const isAsked = asks(answers);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => isAsked(id)));
}

/** Whether the page holds answers that count and that no submit has handed in, after one that did. */
export function hasUnsubmitted({ asks, submissions, withdrawn, sent, content }: SheetState): boolean {
  if (submissions === 0) return false;
  const answers = submittedAnswers(asks, content.answers);
  if (withdrawn) return Object.keys(answers).length > 0;
  return sent === null || !sameAnswers(answers, submittedAnswers(asks, sent));
}

/** A reply that a newer one was faster than says nothing new about the server. */
function overtaken(state: SheetState): SheetState {
  return state.kept === "sending" ? { ...state, kept: "unsent" } : state;
}

function typedAt({ content }: SheetState, { questionId, lens }: { questionId: string; lens: Lens }): unknown {
  return content.partial[questionId]?.[lens];
}

function mergedInto(
  state: SheetState,
  { content, conflicts }: { content: SheetContent; conflicts: Conflict[] },
  theirs: SheetContent,
): SheetState {
  return {
    ...state,
    content,
    kept: "unsent",
    changes: state.changes + 1,
    conflict: conflicts.length > 0 ? { places: conflicts, theirs } : null,
  };
}

function changed(
  state: SheetState,
  questionId: string,
  lens: Lens,
  said: LensAnswer<unknown> | undefined,
  typed: unknown,
): SheetState {
  return {
    ...state,
    content: {
      answers: withPlace(state.content.answers, questionId, lens, said),
      partial: withPlace(state.content.partial, questionId, lens, typed),
    },
    kept: "unsent",
    changes: state.changes + 1,
    refusal: null,
  };
}

function withPlace<Value>(
  document: Record<string, { own?: Value; crowd?: Value }>,
  questionId: string,
  lens: Lens,
  value: Value | undefined,
): Record<string, { own?: Value; crowd?: Value }> {
  const { [questionId]: question, ...others } = document;
  const { [lens]: _old, ...otherLens } = question ?? {};
  const next = value === undefined ? otherLens : { ...otherLens, [lens]: value };
  return Object.keys(next).length > 0 ? { ...others, [questionId]: next } : others;
}
