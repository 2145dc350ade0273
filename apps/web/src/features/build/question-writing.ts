import { carriedConditions } from "./carried-conditions.ts";
import { dependentsOf } from "./draft-conditions.ts";
import { draftQuestions, placeOf, questionName, sectionName, type Draft } from "./draft.ts";
import * as edits from "./edits.ts";
import { elementIds } from "./element-ids.ts";
import { fitted } from "./lenses.ts";
import type { View } from "./open-parts.ts";
import { counted } from "./words.ts";
import type { Written } from "./writing.ts";

export function writeQuestion(draft: Draft, key: string, change: edits.QuestionChange): Written | null {
  const before = draftQuestions(draft).find((held) => held.key === key);
  const written = edits.changeQuestion(draft, key, change);
  const changed = draftQuestions(written).find((held) => held.key === key);
  if (!before || !changed) return null;
  const { question, said } = fitted(changed.question);
  const fitting =
    question === changed.question
      ? written
      : edits.withQuestion(written, key, (held) => ({ ...held, question }));
  const carried =
    change.spec === undefined
      ? { draft: fitting, lost: 0 }
      : carriedConditions(fitting, key, before.question, question);
  const say = [said, carried.lost > 0 ? "What depended on an answer that is gone lost that condition." : ""]
    .filter(Boolean)
    .join(" ");
  return {
    draft: carried.draft,
    did: "changed a question",
    field: `${key} ${Object.keys(change).join()}`,
    ...(say === "" ? {} : { say }),
  };
}

export function deleteQuestion(draft: Draft, key: string): Written | null {
  const place = placeOf(draft, key);
  const section = place && draft.sections[place.section];
  const question = section?.questions[place?.question ?? -1];
  if (!place || !section || !question) return null;
  const next = edits.removeQuestion(draft, key);
  const left = next.sections[place.section]?.questions ?? [];
  const near = left[Math.min(place.question, left.length - 1)];
  const dependents = dependentsOf(next, key);
  const orphans =
    dependents === 0
      ? ""
      : ` ${counted(dependents, "question or section", "questions and sections")} depended on it and ${dependents === 1 ? "is" : "are"} to be corrected.`;
  return {
    draft: next,
    did: `deleted ${questionName(question)}`,
    say: `Deleted ${questionName(question)}.${orphans} Undo brings it back.`,
    focus: near ? elementIds.toggle(near.key) : elementIds.addQuestion(section.key),
  };
}

/** Says a moved question's new place, and unfolds the section it is in. */
export function whereNow(draft: Draft, view: View, key: string): Pick<Written, "say" | "view"> {
  const place = placeOf(draft, key);
  const section = place && draft.sections[place.section];
  if (!section) return {};
  return {
    say: `Moved to place ${place.question + 1} of ${section.questions.length} in ${sectionName(section)}.`,
    view: { sections: { ...view.sections, [section.key]: true } },
  };
}
