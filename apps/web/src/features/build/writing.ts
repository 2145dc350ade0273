import { namesOf, type AnyKind } from "@plumbline/instrument/kind";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn, type Say } from "@plumbline/instrument/words/words";
import type { Draft } from "./draft.ts";
import type { DraftCondition } from "./draft-conditions.ts";
import * as edits from "./edits.ts";
import { elementIds } from "./element-ids.ts";
import { writeExperiment, type ExperimentWriting } from "./experiment-writing.ts";
import { writeLanguage, type LanguageWriting } from "./language-writing.ts";
import { historyMessages } from "./messages-history.ts";
import { sectionName } from "./names.ts";
import { showing, type View } from "./open-parts.ts";
import { deleteQuestion, whereNow, writeQuestion } from "./question-writing.ts";

type SayHistory = Say<(typeof historyMessages)["en"]>;

/** What an author does to the document. */
export type Writing =
  | ExperimentWriting
  | LanguageWriting
  | {
      type: "write-study";
      change: Partial<Pick<Draft, "title" | "intro" | "crowd" | "consent" | "language">>;
    }
  | { type: "add-section" }
  | { type: "write-section"; key: string; change: edits.SectionChange }
  | { type: "shuffle-section"; key: string; on: boolean }
  | { type: "move-section"; key: string; by: 1 | -1 }
  | { type: "delete-section"; key: string }
  | { type: "add-question"; section: string; kind: AnyKind }
  | { type: "write-question"; key: string; change: edits.QuestionChange }
  | { type: "write-conditions"; key: string; showIf: DraftCondition[] }
  | { type: "duplicate-question"; key: string }
  | { type: "move-question"; key: string; by: 1 | -1 }
  | { type: "send-question"; key: string; section: string }
  | { type: "delete-question"; key: string };

export interface Written {
  draft: Draft;
  /** For the undo button: "Undo: deleted …". */
  did: string;
  /** Changes of one field in a row are one step. */
  field?: string;
  say?: string;
  focus?: string;
  view?: Partial<View>;
}

/** The draft after a change, where the focus goes and what is said; null where nothing changes. */
export function write(draft: Draft, view: View, action: Writing, locale: Locale): Written | null {
  const say = wordsIn(historyMessages, locale);
  switch (action.type) {
    case "write-study":
      return {
        draft: { ...draft, ...action.change },
        did: say("did.study"),
        field: `study ${Object.keys(action.change).join()}`,
      };
    case "add-section": {
      const { draft: next, key } = edits.addSection(draft);
      return {
        draft: next,
        did: say("did.addSection"),
        say: say("sectionAdded", { place: next.sections.length }),
        focus: elementIds.words(key),
        view: { sections: { ...view.sections, [key]: true }, settings: key },
      };
    }
    case "write-section":
      return writeSection(draft, action.key, action.change, say);
    case "shuffle-section":
      return {
        draft: edits.shuffleSection(draft, action.key, action.on),
        did: say(action.on ? "did.moves" : "did.stays"),
      };
    case "move-section": {
      const next = edits.moveSection(draft, action.key, action.by);
      const at = next.sections.findIndex(({ key }) => key === action.key);
      if (next.sections[at] === draft.sections[at]) return null;
      return {
        draft: next,
        did: say("did.moveSection"),
        say: say("moved", { place: at + 1, count: next.sections.length }),
        focus: (action.by < 0 ? elementIds.up : elementIds.down)(action.key),
      };
    }
    case "delete-section": {
      const at = draft.sections.findIndex(({ key }) => key === action.key);
      const section = draft.sections[at];
      if (!section) return null;
      const next = edits.removeSection(draft, action.key);
      const near = next.sections[Math.min(at, next.sections.length - 1)];
      const name = sectionName(section, locale);
      return {
        draft: next,
        did: say("did.deleted", { name }),
        say: say("deleted", { name }),
        focus: near ? elementIds.toggle(near.key) : elementIds.addSection,
      };
    }
    case "add-question": {
      const { draft: next, key } = edits.addQuestion(draft, action.section, action.kind);
      return {
        draft: next,
        did: say("did.addQuestion"),
        say: say("questionAdded", { kind: namesOf(action.kind, locale).title }),
        focus: elementIds.words(key),
        view: showing(next, view.sections, key),
      };
    }
    case "write-question":
      return writeQuestion(draft, action.key, action.change, locale);
    case "write-conditions":
      return {
        draft: edits.withQuestion(draft, action.key, (held) => ({ ...held, showIf: action.showIf })),
        did: say("did.conditions"),
      };
    case "duplicate-question": {
      const { draft: next, key } = edits.duplicateQuestion(draft, action.key);
      if (next === draft) return null;
      return {
        draft: next,
        did: say("did.duplicate"),
        say: say("duplicated"),
        focus: elementIds.words(key),
        view: showing(next, view.sections, key),
      };
    }
    case "move-question": {
      const next = edits.moveQuestion(draft, action.key, action.by);
      if (next === draft) return null;
      const focus = (action.by < 0 ? elementIds.up : elementIds.down)(action.key);
      return {
        draft: next,
        did: say("did.moveQuestion"),
        focus,
        ...whereNow(next, view, action.key, locale),
      };
    }
    case "send-question": {
      const next = edits.sendQuestion(draft, action.key, action.section);
      if (next === draft) return null;
      const focus = elementIds.sectionOf(action.key);
      return {
        draft: next,
        did: say("did.moveQuestion"),
        focus,
        ...whereNow(next, view, action.key, locale),
      };
    }
    case "delete-question":
      return deleteQuestion(draft, action.key, locale);
    case "add-experiment":
    case "rename-experiment":
    case "add-arm":
    case "relabel-arm":
    case "remove-arm":
    case "remove-experiment":
      return writeExperiment(draft, action, locale);
    case "add-language":
    case "remove-language":
    case "translate":
    case "take-translations":
    case "drop-leftovers":
      return writeLanguage(draft, view, action, locale);
  }
}

function writeSection(draft: Draft, key: string, change: edits.SectionChange, say: SayHistory): Written {
  const next = edits.changeSection(draft, key, change);
  if (change.leftOut !== undefined) {
    return change.leftOut
      ? { draft: next, did: say("did.aside"), say: say("aside") }
      : { draft: next, did: say("did.back"), say: say("back") };
  }
  const typed = change.title !== undefined || change.intro !== undefined;
  return {
    draft: next,
    did: say("did.section"),
    ...(typed ? { field: `${key} ${Object.keys(change).join()}` } : {}),
  };
}
