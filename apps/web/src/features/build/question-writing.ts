import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { carriedConditions } from "./carried-conditions.ts";
import { dependentsOf } from "./draft-conditions.ts";
import { draftQuestions, placeOf, type Draft } from "./draft.ts";
import * as edits from "./edits.ts";
import { elementIds } from "./element-ids.ts";
import { fitted } from "./lenses.ts";
import { historyMessages } from "./messages-history.ts";
import { questionName, sectionName } from "./names.ts";
import type { View } from "./open-parts.ts";
import type { Written } from "./writing.ts";

export function writeQuestion(
  draft: Draft,
  key: string,
  change: edits.QuestionChange,
  locale: Locale,
): Written | null {
  const say = wordsIn(historyMessages, locale);
  const before = draftQuestions(draft).find((held) => held.key === key);
  const written = edits.changeQuestion(draft, key, change);
  const changed = draftQuestions(written).find((held) => held.key === key);
  if (!before || !changed) return null;
  const { question, said } = fitted(changed.question, locale);
  const fitting =
    question === changed.question
      ? written
      : edits.withQuestion(written, key, (held) => ({ ...held, question }));
  const carried =
    change.spec === undefined
      ? { draft: fitting, lost: 0 }
      : carriedConditions(fitting, key, before.question, question);
  const line = [said, carried.lost > 0 ? say("lostCondition") : ""].filter(Boolean).join(" ");
  return {
    draft: carried.draft,
    did: say("did.question"),
    field: `${key} ${Object.keys(change).join()}`,
    ...(line === "" ? {} : { say: line }),
  };
}

export function deleteQuestion(draft: Draft, key: string, locale: Locale): Written | null {
  const say = wordsIn(historyMessages, locale);
  const place = placeOf(draft, key);
  const section = place && draft.sections[place.section];
  const question = section?.questions[place?.question ?? -1];
  if (!place || !section || !question) return null;
  const next = edits.removeQuestion(draft, key);
  const left = next.sections[place.section]?.questions ?? [];
  const near = left[Math.min(place.question, left.length - 1)];
  const count = dependentsOf(next, key);
  const name = questionName(question, locale);
  return {
    draft: next,
    did: say("did.deleted", { name }),
    say: count === 0 ? say("deleted", { name }) : say("deletedWith", { name, count }),
    focus: near ? elementIds.toggle(near.key) : elementIds.addQuestion(section.key),
  };
}

/** Says a moved question's new place, and unfolds the section it is in. */
export function whereNow(
  draft: Draft,
  view: View,
  key: string,
  locale: Locale,
): Pick<Written, "say" | "view"> {
  const place = placeOf(draft, key);
  const section = place && draft.sections[place.section];
  if (!section) return {};
  return {
    say: wordsIn(historyMessages, locale)("movedIn", {
      place: place.question + 1,
      count: section.questions.length,
      section: sectionName(section, locale),
    }),
    view: { sections: { ...view.sections, [section.key]: true } },
  };
}
