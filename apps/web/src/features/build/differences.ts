import { canonicalJson } from "@plumbline/instrument/canonical";
import { questionsOf, type Instrument } from "@plumbline/instrument/instrument";

/** Named one by one up to here. */
const MOST_NAMED = 5;

/** What two versions differ in, in sentences, for somebody who has to choose one. */
export function differences(mine: Instrument, theirs: Instrument): string[] {
  const said: string[] = [];
  const parts = [
    ["The title", mine.title, theirs.title],
    ["The introduction", mine.intro, theirs.intro],
    ["The name of the crowd", mine.crowd, theirs.crowd],
    ["The consent text", mine.consent.text, theirs.consent.text],
    ["The experiments", canonicalJson(mine.experiments), canonicalJson(theirs.experiments)],
    ["The languages or translations", textsIn(mine), textsIn(theirs)],
    ["Titles, introductions or options of sections", headings(mine), headings(theirs)],
  ] as const;
  for (const [name, one, other] of parts) if (one !== other) said.push(`${name}: not the same.`);

  const [ours, others] = [byId(mine), byId(theirs)];
  const only = [...ours.keys()].filter((id) => !others.has(id));
  const missing = [...others.keys()].filter((id) => !ours.has(id));
  const changed = [...ours]
    .filter(([id, text]) => others.has(id) && others.get(id) !== text)
    .map(([id]) => id);
  if (only.length > 0) said.push(`Only in yours: ${named(only)}.`);
  if (missing.length > 0) said.push(`Only in theirs: ${named(missing)}.`);
  if (changed.length > 0) said.push(`Written differently: ${named(changed)}.`);
  if (only.length === 0 && missing.length === 0 && placesOf(mine) !== placesOf(theirs)) {
    said.push("The order of sections or questions: not the same.");
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

function named(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_NAMED).join(", ");
  const more = ids.length - MOST_NAMED;
  return more > 0 ? `${shown} and ${more} more` : shown;
}
