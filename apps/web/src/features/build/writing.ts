import type { AnyKind } from "@plumbline/instrument/kind";
import {
  draftQuestions,
  placeOf,
  questionName,
  sectionName,
  type Draft,
  type DraftSection,
} from "./draft.ts";
import * as edits from "./edits.ts";
import { elementIds } from "./element-ids.ts";
import { fitted } from "./lenses.ts";
import { showing, type View } from "./open-parts.ts";

/** What an author does to the document. */
export type Writing =
  | { type: "write-study"; change: Partial<Pick<Draft, "title" | "intro" | "crowd" | "consent">> }
  | { type: "add-section" }
  | { type: "write-section"; key: string; change: Partial<Pick<DraftSection, "title" | "intro">> }
  | { type: "move-section"; key: string; by: 1 | -1 }
  | { type: "delete-section"; key: string }
  | { type: "add-question"; section: string; kind: AnyKind }
  | { type: "write-question"; key: string; change: edits.QuestionChange }
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
export function write(draft: Draft, view: View, action: Writing): Written | null {
  switch (action.type) {
    case "write-study":
      return {
        draft: { ...draft, ...action.change },
        did: "changed the study",
        field: `study ${Object.keys(action.change).join()}`,
      };
    case "add-section": {
      const { draft: next, key } = edits.addSection(draft);
      return {
        draft: next,
        did: "added a section",
        say: `Section ${next.sections.length} added.`,
        focus: elementIds.words(key),
        view: { sections: { ...view.sections, [key]: true }, settings: key },
      };
    }
    case "write-section":
      return {
        draft: edits.changeSection(draft, action.key, action.change),
        did: "changed a section",
        field: `${action.key} ${Object.keys(action.change).join()}`,
      };
    case "move-section": {
      const next = edits.moveSection(draft, action.key, action.by);
      const at = next.sections.findIndex(({ key }) => key === action.key);
      if (next.sections[at] === draft.sections[at]) return null;
      return {
        draft: next,
        did: "moved a section",
        say: `Moved to place ${at + 1} of ${next.sections.length}.`,
        focus: (action.by < 0 ? elementIds.up : elementIds.down)(action.key),
      };
    }
    case "delete-section": {
      const at = draft.sections.findIndex(({ key }) => key === action.key);
      const section = draft.sections[at];
      if (!section) return null;
      const next = edits.removeSection(draft, action.key);
      const near = next.sections[Math.min(at, next.sections.length - 1)];
      return {
        draft: next,
        did: `deleted ${sectionName(section)}`,
        say: `Deleted ${sectionName(section)}. Undo brings it back.`,
        focus: near ? elementIds.toggle(near.key) : elementIds.addSection,
      };
    }
    case "add-question": {
      const { draft: next, key } = edits.addQuestion(draft, action.section, action.kind);
      return {
        draft: next,
        did: "added a question",
        say: `Question added: ${action.kind.title}.`,
        focus: elementIds.words(key),
        view: showing(next, view.sections, key),
      };
    }
    case "write-question":
      return writeQuestion(draft, action.key, action.change);
    case "duplicate-question": {
      const { draft: next, key } = edits.duplicateQuestion(draft, action.key);
      if (next === draft) return null;
      return {
        draft: next,
        did: "duplicated a question",
        say: "Duplicated; the copy stands below the original.",
        focus: elementIds.words(key),
        view: showing(next, view.sections, key),
      };
    }
    case "move-question": {
      const next = edits.moveQuestion(draft, action.key, action.by);
      if (next === draft) return null;
      const focus = (action.by < 0 ? elementIds.up : elementIds.down)(action.key);
      return { draft: next, did: "moved a question", focus, ...whereNow(next, view, action.key) };
    }
    case "send-question": {
      const next = edits.sendQuestion(draft, action.key, action.section);
      if (next === draft) return null;
      const focus = elementIds.sectionOf(action.key);
      return { draft: next, did: "moved a question", focus, ...whereNow(next, view, action.key) };
    }
    case "delete-question":
      return deleteQuestion(draft, action.key);
  }
}

function writeQuestion(draft: Draft, key: string, change: edits.QuestionChange): Written | null {
  const written = edits.changeQuestion(draft, key, change);
  const changed = draftQuestions(written).find((question) => question.key === key);
  if (!changed) return null;
  const { question, said } = fitted(changed.question);
  return {
    draft:
      question === changed.question
        ? written
        : edits.withQuestion(written, key, (held) => ({ ...held, question })),
    did: "changed a question",
    field: `${key} ${Object.keys(change).join()}`,
    ...(said === "" ? {} : { say: said }),
  };
}

function deleteQuestion(draft: Draft, key: string): Written | null {
  const place = placeOf(draft, key);
  const section = place && draft.sections[place.section];
  const question = section?.questions[place?.question ?? -1];
  if (!place || !section || !question) return null;
  const next = edits.removeQuestion(draft, key);
  const left = next.sections[place.section]?.questions ?? [];
  const near = left[Math.min(place.question, left.length - 1)];
  return {
    draft: next,
    did: `deleted ${questionName(question)}`,
    say: `Deleted ${questionName(question)}. Undo brings it back.`,
    focus: near ? elementIds.toggle(near.key) : elementIds.addQuestion(section.key),
  };
}

/** Says a moved question's new place, and unfolds the section it is in. */
function whereNow(draft: Draft, view: View, key: string): Pick<Written, "say" | "view"> {
  const place = placeOf(draft, key);
  const section = place && draft.sections[place.section];
  if (!section) return {};
  return {
    say: `Moved to place ${place.question + 1} of ${section.questions.length} in ${sectionName(section)}.`,
    view: { sections: { ...view.sections, [section.key]: true } },
  };
}
