import type { ImportProposal, ProposedColumn } from "@plumbline/api/imports/propose";
import type { ReadCounts, ReadProblem } from "@plumbline/api/imports/read";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { problemsOf } from "./check.ts";
import { draftOf, type Draft } from "./draft.ts";
import { edited, type Edit } from "./edits.ts";
import { elementIds } from "./element-ids.ts";
import { importMessages } from "./messages.ts";
import { mapMessages } from "./messages-map.ts";

export type Step = "choose" | "map" | "check";

/** A file on its way to the server. */
export interface Upload {
  name: string;
  parts: number;
  sent: number;
  /** Why it stopped, and whether sending the rest can help. */
  failure: { message: string; again: boolean } | null;
}

/** A file on the server, with what its first look gave. */
export interface HeldFile {
  id: string;
  name: string;
  /** What to know about how it was read. */
  remark: string | null;
  columns: readonly ProposedColumn[];
  rows: readonly (readonly string[])[];
}

/** What the server proposes for a file. */
export type Proposal = ImportProposal & { rows: readonly (readonly string[])[] };

export interface DryRun {
  counts: ReadCounts;
  problems: readonly ReadProblem[];
}

export interface WizardState {
  step: Step;
  upload: Upload | null;
  file: HeldFile | null;
  proposed: Draft | null;
  draft: Draft | null;
  /** Keys of the unfolded questions. */
  open: readonly number[];
  result: DryRun | null;
  /** Where the focus goes after a change; the turn rises, so that the same place counts twice. */
  focus: { turn: number; id: string };
  /** What is said aloud about the last change. */
  spoken: string;
}

export const START: WizardState = {
  step: "choose",
  upload: null,
  file: null,
  proposed: null,
  draft: null,
  open: [],
  result: null,
  focus: { turn: 0, id: "" },
  spoken: "",
};

export type Action =
  | Edit
  | { type: "upload-began"; name: string; parts: number }
  | { type: "part-sent" }
  | { type: "upload-resumed" }
  | { type: "upload-failed"; message: string; again: boolean }
  | { type: "upload-cancelled" }
  | { type: "proposed"; file: Pick<HeldFile, "id" | "name" | "remark">; proposal: Proposal }
  | { type: "proposed-anew"; proposal: Proposal }
  | { type: "sent-again"; fileId: string }
  | { type: "toggle"; key: number }
  | { type: "fold-all" }
  | { type: "show-problem" }
  | { type: "checked"; result: DryRun }
  | { type: "back"; key: number | null }
  | { type: "other-file" }
  | { type: "forget" };

/** Whether anything would be lost if the file were read anew. */
export function isEdited({ draft, proposed }: WizardState): boolean {
  return draft !== proposed;
}

export function reduce(state: WizardState, action: Action, locale: Locale): WizardState {
  const say = wordsIn(importMessages, locale);
  switch (action.type) {
    case "upload-began":
      return focused(
        { ...state, upload: { name: action.name, parts: action.parts, sent: 0, failure: null }, spoken: "" },
        elementIds.sending,
      );
    case "part-sent":
      return withUpload(state, (upload) => ({ ...upload, sent: upload.sent + 1 }));
    case "upload-resumed":
      return focused(
        withUpload(state, (upload) => ({ ...upload, failure: null })),
        elementIds.sending,
      );
    case "upload-failed":
      return focused(
        withUpload(state, (upload) => ({
          ...upload,
          failure: { message: action.message, again: action.again },
        })),
        elementIds.sending,
      );
    case "upload-cancelled":
      return focused({ ...state, upload: null, spoken: say("sending.cancelled") }, elementIds.heading);
    case "proposed": {
      const { columns, rows } = action.proposal;
      const file = { ...action.file, columns, rows };
      if (state.draft && sameColumns(state, action.proposal)) {
        const spoken = wordsIn(mapMessages, locale)("spoken.sameColumns");
        return atStep("map", { ...state, upload: null, file, result: null, spoken });
      }
      const draft = draftOf(action.proposal);
      return atStep("map", { ...START, file, proposed: draft, draft, focus: state.focus });
    }
    case "proposed-anew":
      return proposedAnew(state, action.proposal, locale);
    case "sent-again":
      if (!state.file) return state;
      return focused(
        {
          ...state,
          upload: null,
          file: { ...state.file, id: action.fileId },
          spoken: say("gone.sentAgain"),
        },
        elementIds.heading,
      );
    case "fold-all":
      return { ...state, open: [] };
    case "toggle":
      return { ...state, open: toggled(state.open, action.key) };
    case "checked":
      return atStep("check", { ...state, result: action.result });
    case "back":
      return backToMapping(state, action.key);
    case "other-file":
      return atStep("choose", { ...state, spoken: "" });
    case "forget":
      return atStep("choose", { ...START, focus: state.focus });
    case "show-problem":
      return showProblem(state, locale);
    default:
      return editedBy(state, action, locale);
  }
}

function editedBy(state: WizardState, edit: Edit, locale: Locale): WizardState {
  const { draft, proposed, open } = state;
  if (!draft || !proposed) return state;
  const done = edited({ draft, open }, proposed, edit, locale);
  const next = { ...state, draft: done.draft, open: done.open ?? open, spoken: done.spoken ?? state.spoken };
  return done.focus === undefined ? next : focused(next, done.focus);
}

function withUpload(state: WizardState, change: (upload: Upload) => Upload): WizardState {
  return state.upload ? { ...state, upload: change(state.upload) } : state;
}

/** Whether a file is laid out as the one before: a corrected version of it, say. */
function sameColumns({ file, draft }: WizardState, { columns, mapping }: Proposal): boolean {
  return (
    mapping.headerRows === draft?.headerRows &&
    columns.length === file?.columns.length &&
    columns.every(({ header }, index) => header === file.columns[index]?.header)
  );
}

/** Another number of header rows gives other questions; a title somebody typed stays. */
function proposedAnew(state: WizardState, proposal: Proposal, locale: Locale): WizardState {
  const { file, draft, proposed } = state;
  if (!file) return state;
  const fresh = draftOf(proposal);
  const retitled = draft !== null && draft.title !== proposed?.title;
  const { columns, rows } = proposal;
  return {
    ...state,
    file: { ...file, columns, rows },
    proposed: fresh,
    draft: retitled ? { ...fresh, title: draft.title } : fresh,
    open: [],
    result: null,
    spoken: wordsIn(mapMessages, locale)("spoken.anew", { count: fresh.questions.length }),
  };
}

function backToMapping(state: WizardState, key: number | null): WizardState {
  if (key === null) return atStep("map", state);
  const open = state.open.includes(key) ? state.open : [...state.open, key];
  return focused({ ...state, step: "map", open }, elementIds.toggle(key));
}

function showProblem(state: WizardState, locale: Locale): WizardState {
  if (!state.draft) return state;
  const problems = problemsOf(state.draft, locale);
  if (problems.title) return focused({ ...state, spoken: problems.title }, elementIds.title);
  const [first] = problems.byQuestion;
  if (first) {
    const [key, [problem]] = first;
    const open = state.open.includes(key) ? state.open : [...state.open, key];
    return focused({ ...state, open, spoken: problem?.message ?? "" }, elementIds.panel(key));
  }
  return problems.questions ? focused({ ...state, spoken: problems.questions }, elementIds.questions) : state;
}

function toggled(open: readonly number[], key: number): number[] {
  return open.includes(key) ? open.filter((other) => other !== key) : [...open, key];
}

/** Each step begins at its heading. */
function atStep(step: Step, state: WizardState): WizardState {
  return focused({ ...state, step }, elementIds.heading);
}

function focused(state: WizardState, id: string): WizardState {
  return { ...state, focus: { turn: state.focus.turn + 1, id } };
}
