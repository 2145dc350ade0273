import { canonicalJson } from "@plumbline/instrument/canonical";
import { questionsOf, type Instrument } from "@plumbline/instrument/instrument";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn, type Say } from "@plumbline/instrument/words/words";
import { savingMessages } from "./messages-saving.ts";

type SaySaving = Say<(typeof savingMessages)["en"]>;

/** Named one by one up to here. */
const MOST_NAMED = 5;

/** What two versions differ in, in sentences, for somebody who has to choose one. */
export function differences(mine: Instrument, theirs: Instrument, locale: Locale): string[] {
  const say = wordsIn(savingMessages, locale);
  const said: string[] = [];
  const parts = [
    ["title", mine.title, theirs.title],
    ["intro", mine.intro, theirs.intro],
    ["crowd", mine.crowd, theirs.crowd],
    ["consent", mine.consent.text, theirs.consent.text],
    ["experiments", canonicalJson(mine.experiments), canonicalJson(theirs.experiments)],
    ["languages", textsIn(mine), textsIn(theirs)],
    ["headings", headings(mine), headings(theirs)],
  ] as const;
  for (const [part, one, other] of parts) if (one !== other) said.push(say(`differ.${part}`));

  const [ours, others] = [byId(mine), byId(theirs)];
  const only = [...ours.keys()].filter((id) => !others.has(id));
  const missing = [...others.keys()].filter((id) => !ours.has(id));
  const changed = [...ours]
    .filter(([id, text]) => others.has(id) && others.get(id) !== text)
    .map(([id]) => id);
  if (only.length > 0) said.push(say("differ.mine", { ids: named(only, say) }));
  if (missing.length > 0) said.push(say("differ.theirs", { ids: named(missing, say) }));
  if (changed.length > 0) said.push(say("differ.changed", { ids: named(changed, say) }));
  if (only.length === 0 && missing.length === 0 && placesOf(mine) !== placesOf(theirs)) {
    said.push(say("differ.order"));
  }
  return said;
}

function byId(instrument: Instrument): Map<string, string> {
  return new Map(questionsOf(instrument).map((question) => [question.id, canonicalJson(question)]));
}

function textsIn({ language, translations }: Instrument): string {
  return canonicalJson({ language, translations });
}

/** All that is said of the sections but their questions and their order. */
function headings({ sections, shuffledSections }: Instrument): string {
  return sections
    .map(({ questions: _questions, ...section }) =>
      canonicalJson({ ...section, moves: shuffledSections.includes(section.id) }),
    )
    .toSorted((a, b) => a.localeCompare(b))
    .join();
}

function placesOf({ sections }: Instrument): string {
  return JSON.stringify(
    sections.map(({ id, questions }) => [id, ...questions.map((question) => question.id)]),
  );
}

function named(ids: readonly string[], say: SaySaving): string {
  const shown = ids.slice(0, MOST_NAMED).join(", ");
  const more = ids.length - MOST_NAMED;
  return more > 0 ? say("differ.more", { ids: shown, count: more }) : shown;
}
