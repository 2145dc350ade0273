import { problemIn } from "@plumbline/instrument/authoring/problem-in";
import type { Instrument } from "@plumbline/instrument/instrument";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { check, type Checked } from "./check.ts";
import { toDefinition, toDraft, type Draft } from "./draft.ts";
import { elementIds } from "./element-ids.ts";
import { historyMessages } from "./messages-history.ts";
import { NO_HISTORY, redone, remember, undone, type History } from "./history.ts";
import {
  answered,
  failed,
  frozenAs,
  isNewer,
  isUnsent,
  lost,
  rebased,
  savingFrom,
  sent,
  snapshot,
} from "./saving.ts";
import type { Failure, SaveOutcome, Saving, Snapshot, Stored } from "./saving.ts";
import { write, type Writing } from "./writing.ts";
import { openedAt, openedQuestion, startingView, STUDY, type View } from "./open-parts.ts";

/** What the page does after a change: moves the focus, says a line. */
export interface After {
  /** Rises each time, so that the same focus or line counts twice. */
  turn: number;
  /** Id of the element to focus; `problem` prefers the first refused field inside it. */
  focus: { id: string; problem: boolean } | null;
  say: string;
}

export interface BuilderState {
  draft: Draft;
  checked: Checked;
  history: History;
  saving: Saving;
  view: View;
  after: After;
}

export type Action =
  | Writing
  | { type: "replace"; instrument: Instrument }
  | { type: "undo" }
  | { type: "redo" }
  | { type: "toggle-section"; key: string }
  | { type: "toggle-settings"; key: string }
  | { type: "toggle-question"; key: string }
  | { type: "all-sections"; open: boolean }
  | { type: "show-problem" }
  | { type: "sending"; sending: Snapshot }
  | { type: "answered"; outcome: SaveOutcome }
  | { type: "failed"; failure: Failure }
  | { type: "keep-mine" }
  | { type: "take-theirs" }
  | { type: "arrived"; stored: Stored };

/** The notice with the choice is gone; what follows it is next. */
const AFTER_CONFLICT = { id: elementIds.toggle(STUDY), problem: false };

export function startFrom(stored: Stored): BuilderState {
  const saving = savingFrom(stored);
  const draft = toDraft(stored.definition);
  return {
    draft,
    checked: check(toDefinition(draft, saving.consent)),
    history: NO_HISTORY,
    saving,
    view: startingView(draft),
    after: { turn: 0, focus: null, say: "" },
  };
}

/** A state that was left behind by a page that is gone: whatever it was sending may or may not have arrived. */
export function resumed(state: BuilderState): BuilderState {
  return { ...state, saving: { ...lost(state.saving), failure: null } };
}

/** Whether anything typed is on this page only. */
export function hasUnsaved({ saving, checked }: BuilderState): boolean {
  return (
    isUnsent(saving) || saving.sending !== null || saving.conflict !== null || checked.definition === null
  );
}

/** @param locale what is done is said in it; what was done before keeps the words it was said in. */
export function reduce(state: BuilderState, action: Action, locale: Locale): BuilderState {
  const say = wordsIn(historyMessages, locale);
  switch (action.type) {
    case "replace": {
      const history = remember(state.history, state.draft, say("did.readFile"), null);
      const draft = toDraft(action.instrument, state.draft.nextKey);
      return spoken({ ...drafted(state, draft), history, view: startingView(draft) }, say("replaced"));
    }
    case "undo":
    case "redo": {
      const back =
        action.type === "undo" ? undone(state.history, state.draft) : redone(state.history, state.draft);
      if (!back) return state;
      const line = say(action.type === "undo" ? "undone" : "redone", { did: back.step.did });
      return spoken({ ...drafted(state, back.step.draft), history: back.history }, line);
    }
    case "toggle-section": {
      const { sections } = state.view;
      return {
        ...state,
        view: { ...state.view, sections: { ...sections, [action.key]: !sections[action.key] } },
      };
    }
    case "toggle-settings":
      return {
        ...state,
        view: { ...state.view, settings: state.view.settings === action.key ? null : action.key },
      };
    case "toggle-question": {
      const view = openedQuestion(state.view, action.key);
      const focus = { id: elementIds.toggle(action.key), problem: false };
      // Whatever closed it is gone with it.
      return view.question === null ? spoken({ ...state, view }, "", focus) : { ...state, view };
    }
    case "all-sections": {
      const sections = Object.fromEntries(state.draft.sections.map(({ key }) => [key, action.open]));
      return { ...state, view: { ...state.view, sections } };
    }
    case "show-problem": {
      const first = state.checked.problems[0];
      if (!first) return state;
      const { view, id } = openedAt(state.draft, state.view, first.path);
      return spoken({ ...state, view }, problemIn(first.message, locale), { id, problem: true });
    }
    case "sending":
      return { ...state, saving: sent(state.saving, action.sending) };
    case "answered":
      return rechecked({ ...state, saving: answered(state.saving, action.outcome) });
    case "failed":
      return { ...state, saving: failed(state.saving, action.failure, state.draft) };
    case "keep-mine":
      if (!state.saving.conflict) return state;
      return spoken(
        rechecked({ ...state, saving: rebased(state.saving, state.saving.conflict) }),
        say("keptMine"),
        AFTER_CONFLICT,
      );
    case "take-theirs":
      if (!state.saving.conflict) return state;
      return spoken(replacedBy(state, state.saving.conflict, say("did.tookTheirs")), say("tookTheirs"));
    case "arrived":
      if (isNewer(state.saving, action.stored) && !hasUnsaved(state)) {
        return spoken(replacedBy(state, action.stored, say("did.tookTheirs")), say("arrived"));
      }
      return rechecked({ ...state, saving: frozenAs(state.saving, action.stored) });
    default:
      return writtenTo(state, action, locale);
  }
}

function writtenTo(state: BuilderState, action: Writing, locale: Locale): BuilderState {
  const written = write(state.draft, state.view, action, locale);
  if (!written) return state;
  const { draft, did, field = null, say = "", focus } = written;
  const history = remember(state.history, state.draft, did, field);
  const next = { ...drafted(state, draft), history, view: { ...state.view, ...written.view } };
  // Typing moves nothing and says nothing.
  return say || focus ? spoken(next, say, focus ? { id: focus, problem: false } : null) : next;
}

/** Somebody else's version in place of one's own, which can be brought back. */
function replacedBy(state: BuilderState, stored: Stored, did: string): BuilderState {
  const draft = toDraft(stored.definition, state.draft.nextKey);
  const history = remember(state.history, state.draft, did, null);
  const saving = rebased(state.saving, stored);
  return { ...drafted({ ...state, saving }, draft), history, view: startingView(draft) };
}

function drafted(state: BuilderState, draft: Draft): BuilderState {
  return rechecked({ ...state, draft });
}

function rechecked(state: BuilderState): BuilderState {
  const checked = check(toDefinition(state.draft, state.saving.consent));
  const valid = checked.definition ? snapshot(checked.definition) : state.saving.valid;
  return { ...state, checked, saving: { ...state.saving, valid } };
}

function spoken(state: BuilderState, say: string, focus: After["focus"] = null): BuilderState {
  return { ...state, after: { turn: state.after.turn + 1, focus, say } };
}
