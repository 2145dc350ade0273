import { isDeclined, type Declined, type Lens, type LensAnswer } from "@plumbline/instrument/lens";
import type { Responses } from "@plumbline/instrument/response";
import { afterDecline, afterSaying, asideAt, type Asides } from "./aside.ts";
import type { HandingIn, LocalCopy } from "./local-copy.ts";
import {
  combined,
  isSamePlace,
  mergeSheets,
  sameAnswers,
  sameContent,
  versionAt,
  withSent,
  withVersions,
  type Conflict,
  type Merged,
  type Place,
  type Sent,
  type Version,
} from "./merge.ts";
import type { Asks } from "./route.ts";
import type { Sheet, SheetContent } from "./types.ts";

/**
 * Where what is on the page is kept: `saved` on the server · `unsent` on this device only, a save will follow ·
 * `sending` · `offline` on this device, the last save did not get through · `refused` on this device, and the server
 * will not take it. What waits for a choice between two versions is apart from all of these.
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
  /** What was sent since and not confirmed. */
  unconfirmed: Sent;
  submissions: number;
  withdrawn: boolean;
  /** The answers last submitted; null where only the server knows them. */
  sent: Responses | null;
  kept: Kept;
  /** Counts changes, so that a save that took a while does not call later typing saved. */
  changes: number;
  /** Places at which the respondent is asked which of several versions holds; the server keeps its own until then. */
  conflicts: Conflict[];
  /** What declines took the place of. */
  aside: Asides;
  /** Keys of what is being handed in or taken back, until the server has confirmed it. */
  handing: HandingIn;
  /** What the server said when it refused. */
  refusal: string | null;
}

export type SheetEvent =
  /** `typed` is what stands in the fields beside the answer. */
  | { type: "say"; questionId: string; lens: Lens; said: LensAnswer<unknown>; typed?: unknown }
  | { type: "type"; questionId: string; lens: Lens; partial: unknown }
  | { type: "clear"; questionId: string; lens: Lens }
  | { type: "decline"; questionId: string; lens: Lens; declined: Declined }
  | { type: "undecline"; questionId: string; lens: Lens }
  | { type: "sending"; content: SheetContent }
  | { type: "saved"; revision: number; content: SheetContent; changes: number }
  | { type: "stale"; sheet: Sheet }
  | { type: "failed"; refusal: string | null }
  /** Which of the others is taken at these places, by its number; null for what is on this screen. */
  | { type: "resolve"; places: readonly Place[]; other: number | null }
  | { type: "submitting"; submit: NonNullable<HandingIn["submit"]> }
  /** `content` and `changes` as they were when Submit was pressed. */
  | { type: "submitted"; revision: number; number: number; content: SheetContent; changes: number }
  | { type: "withdrawing"; withdraw: NonNullable<HandingIn["withdraw"]> }
  | { type: "withdrawn"; revision: number }
  /** The server will not take what was being handed in or taken back. */
  | { type: "notHanded" };

/**
 * A sheet as it is opened: what the server has, joined with whatever tabs of this browser closed before they could send.
 */
export function openedSheet(
  code: string,
  sheet: Sheet,
  copies: readonly LocalCopy[],
  asks: Asks,
): SheetState {
  const base: SheetContent = { answers: sheet.answers, partial: sheet.partial };
  const lines = copies.flatMap(({ unsent }) => (unsent ? [mergeSheets(unsent, base)] : []));
  const start: Merged = { content: base, conflicts: [] };
  const { content, conflicts } = lines.reduce((first, second) => combined(base, first, second), start);
  const state: SheetState = {
    code,
    asks,
    content,
    base,
    revision: sheet.revision,
    unconfirmed: {},
    submissions: sheet.submissions,
    withdrawn: sheet.withdrawn,
    sent: sheet.unsubmitted ? null : sheet.answers,
    kept: "saved",
    changes: 0,
    conflicts,
    aside: Object.assign({}, ...copies.map(({ aside }) => aside)) as Asides,
    handing: copies.find(({ handing }) => handing)?.handing ?? {},
    refusal: null,
  };
  const opened = withKept(state);
  return {
    ...opened,
    // Where a browser brings back several tabs at once, each of them joins and sends the same.
    unconfirmed: withSent({}, base, toSend(opened)),
    handing: stillHanding(opened),
  };
}

/** Of what was being handed in when the page closed, what has not arrived as far as can be seen. */
function stillHanding(state: SheetState): HandingIn {
  const { submit, withdraw } = state.handing;
  const withdrawing = withdraw && withdraw.after === state.submissions;
  return {
    ...(submit && !isDone(state) ? { submit } : {}),
    ...(withdrawing ? { withdraw } : {}),
  };
}

export function sheetReducer(state: SheetState, event: SheetEvent): SheetState {
  switch (event.type) {
    case "say":
      return changed(state, event, event.said, event.typed, afterSaying);
    // What was typed before a decline stays with the sheet, so that answering after all goes on from there.
    case "decline": {
      const { typed } = versionAt(state.content, event);
      const { declined, aside } = afterDecline(state.aside, event, saidAt(state, event), event.declined);
      return { ...changed(state, event, declined, typed), aside };
    }
    case "undecline": {
      const { typed } = versionAt(state.content, event);
      return changed(state, event, asideAt(state.aside, event)?.said, typed, afterSaying);
    }
    case "type":
      return changed(state, event, undefined, event.partial, afterSaying);
    case "clear":
      return changed(state, event, undefined, undefined, afterSaying);
    case "sending":
      return {
        ...state,
        kept: "sending",
        unconfirmed: withSent(state.unconfirmed, state.base, event.content),
      };
    case "saved":
      if (event.revision < state.revision) return overtaken(state);
      return {
        ...state,
        base: event.content,
        revision: event.revision,
        unconfirmed: {},
        kept: event.changes === state.changes ? "saved" : "unsent",
        refusal: null,
      };
    case "stale": {
      const { answers, partial, revision, submissions, withdrawn, unsubmitted } = event.sheet;
      if (revision < state.revision) return overtaken(state);
      const theirs: SheetContent = { answers, partial };
      const { base, content, conflicts, unconfirmed } = state;
      const merged = mergeSheets({ base, content, conflicts, sent: unconfirmed }, theirs);
      const known = submissions === state.submissions ? state.sent : null;
      return withKept({
        ...state,
        ...merged,
        base: theirs,
        revision,
        unconfirmed: {},
        submissions,
        withdrawn,
        sent: unsubmitted ? known : answers,
        changes: state.changes + 1,
      });
    }
    case "failed":
      return { ...state, kept: event.refusal === null ? "offline" : "refused", refusal: event.refusal };
    case "resolve":
      return resolved(state, event.places, event.other);
    case "submitting":
      return {
        ...state,
        handing: { ...state.handing, submit: event.submit },
        // It may arrive and its reply be lost; what it leaves on the server is then no other device's.
        unconfirmed: withSent(state.unconfirmed, state.base, submittedContent(state, state.content)),
      };
    case "submitted":
      return submitted(state, event);
    case "withdrawing":
      return { ...state, handing: { ...state.handing, withdraw: event.withdraw } };
    case "withdrawn": {
      if (event.revision < state.revision) return { ...state, handing: {} };
      const content: SheetContent = { answers: {}, partial: {} };
      return {
        ...state,
        content,
        base: content,
        revision: event.revision,
        unconfirmed: {},
        submissions: state.submissions + 1,
        withdrawn: true,
        sent: null,
        kept: "saved",
        changes: state.changes + 1,
        conflicts: [],
        aside: {},
        handing: {},
        refusal: null,
      };
    }
    case "notHanded":
      return { ...state, handing: {} };
  }
}

/** What a save sends: while it is undecided which version of a place holds, the server keeps the one it has. */
export function toSend({ content, base, conflicts }: SheetState): SheetContent {
  const undecided = conflicts.map(({ questionId, lens }) => {
    const place: Place = { questionId, lens };
    return { ...place, version: versionAt(base, place) };
  });
  const { answers, partial } = undecided.length > 0 ? withVersions(content, undecided) : content;
  return { answers: tidied(answers), partial };
}

/** Reasons without the space that is about to be followed by a word: the server keeps them so. */
function tidied(answers: Responses): Responses {
  const loose = Object.entries(answers).filter(([, response]) =>
    Object.values(response).some((said: LensAnswer<unknown>) => trimmed(said) !== said),
  );
  if (loose.length === 0) return answers;
  return {
    ...answers,
    ...Object.fromEntries(
      loose.map(([id, response]) => [
        id,
        Object.fromEntries(
          Object.entries(response).map(([lens, said]: [string, LensAnswer<unknown>]) => [
            lens,
            trimmed(said),
          ]),
        ),
      ]),
    ),
  };
}

function trimmed(said: LensAnswer<unknown>): LensAnswer<unknown> {
  if (!isDeclined(said) || said.why === undefined || said.why === said.why.trim()) return said;
  const { why, ...declined } = said;
  return why.trim() ? { ...declined, why: why.trim() } : declined;
}

/** The answers that count: those to what is asked. */
export function submittedAnswers(asks: Asks, answers: Responses): Responses {
  const isAsked = asks(answers);
  return Object.fromEntries(Object.entries(tidied(answers)).filter(([id]) => isAsked(id)));
}

/** Whether the page holds answers that count and that no submit has handed in, after one that did. */
export function hasUnsubmitted({ asks, submissions, withdrawn, sent, content }: SheetState): boolean {
  if (submissions === 0) return false;
  const answers = submittedAnswers(asks, content.answers);
  if (withdrawn) return Object.keys(answers).length > 0;
  return sent === null || !sameAnswers(answers, submittedAnswers(asks, sent));
}

/** Handed in or taken back, with nothing typed since: then there is nothing to go on with. */
export function isDone(state: SheetState): boolean {
  return isSettled(state) && state.submissions > 0 && !hasUnsubmitted(state);
}

/** Whether the server has all that is on the page, and nobody is asked anything. */
export function isSettled({ kept, conflicts }: Pick<SheetState, "kept" | "conflicts">): boolean {
  return kept === "saved" && conflicts.length === 0;
}

/** What a submit leaves on the server. */
function submittedContent({ asks, base }: SheetState, content: SheetContent): SheetContent {
  const answers = submittedAnswers(asks, content.answers);
  // Of what a submit does not send, half-typed points and answers that are closed, the server keeps what it had.
  const isAsked = asks(answers);
  const closed = Object.entries(base.answers).filter(([id]) => !isAsked(id));
  return { answers: { ...Object.fromEntries(closed), ...answers }, partial: base.partial };
}

function submitted(
  state: SheetState,
  { revision, number, content, changes }: Extract<SheetEvent, { type: "submitted" }>,
): SheetState {
  const { submit: _done, ...handing } = state.handing;
  const answers = submittedAnswers(state.asks, content.answers);
  const newest = number >= state.submissions;
  const done: SheetState = {
    ...state,
    submissions: Math.max(number, state.submissions),
    withdrawn: newest ? false : state.withdrawn,
    sent: newest ? answers : state.sent,
    handing,
    refusal: null,
  };
  // A reply to a submit of before says nothing new about what the server holds by now.
  if (revision < state.revision) return done;
  const base = submittedContent(state, content);
  const isSaved = changes === state.changes && sameContent(toSend({ ...state, base }), base);
  return { ...done, base, revision, unconfirmed: {}, kept: isSaved ? "saved" : "unsent" };
}

function resolved(state: SheetState, places: readonly Place[], other: number | null): SheetState {
  const chosen = state.conflicts.filter((conflict) => places.some((place) => isSamePlace(place, conflict)));
  if (chosen.length === 0) return state;
  const taken = chosen.flatMap(({ questionId, lens, others }) => {
    const version: Version | undefined = other === null ? undefined : others[other];
    return version ? [{ questionId, lens, version }] : [];
  });
  return withKept({
    ...state,
    content: withVersions(state.content, taken),
    conflicts: state.conflicts.filter((conflict) => !chosen.includes(conflict)),
    changes: state.changes + 1,
  });
}

/** Nothing is behind that the server has already, whoever sent it. */
function withKept(state: SheetState): SheetState {
  return { ...state, kept: sameContent(toSend(state), state.base) ? "saved" : "unsent" };
}

/** A reply that a newer one was faster than says nothing new about the server. */
function overtaken(state: SheetState): SheetState {
  return state.kept === "sending" ? { ...state, kept: "unsent" } : state;
}

function saidAt({ content }: SheetState, place: Place): LensAnswer<unknown> | undefined {
  return versionAt(content, place).said;
}

function changed(
  state: SheetState,
  { questionId, lens }: Place,
  said: LensAnswer<unknown> | undefined,
  typed: unknown,
  putAside?: (aside: Asides, place: Place, replaced: LensAnswer<unknown> | undefined) => Asides,
): SheetState {
  const place: Place = { questionId, lens };
  const version: Version = {
    ...(said === undefined ? {} : { said }),
    ...(typed === undefined ? {} : { typed }),
  };
  const next: SheetState = {
    ...state,
    content: withVersions(state.content, [{ ...place, version }]),
    aside: putAside ? putAside(state.aside, place, saidAt(state, place)) : state.aside,
    kept: "unsent",
    changes: state.changes + 1,
    refusal: null,
  };
  // What is typed where it is undecided which version holds is not sent.
  return state.conflicts.length > 0 ? withKept(next) : next;
}
