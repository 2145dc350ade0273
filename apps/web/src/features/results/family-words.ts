import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import type { Family } from "./families.ts";
import { familyMessages } from "./messages-family.ts";

/** What the picture shows at a glance: which questions lie furthest towards either end of the scale. */
export function familySentence({ rows, labels }: Family, locale: Locale): string {
  const say = wordsIn(familyMessages, locale);
  const [first] = rows;
  const last = rows.at(-1);
  const ends = { low: labels[0] ?? "", high: labels.at(-1) ?? "" };
  if (!first || !last || first.lean === last.lean) return say("alike", ends);
  return say("apart", { first: unended(first.label), last: unended(last.label), ...ends });
}

/** A statement within a sentence ends where its quotation marks do. */
function unended(text: string): string {
  return text.replace(/\.$/, "");
}

/** What tells the families of one section apart: the ends of their scale. */
export function familyScale({ labels }: Pick<Family, "labels">, locale: Locale): string {
  return wordsIn(familyMessages, locale)("scale", { low: labels[0] ?? "", high: labels.at(-1) ?? "" });
}

/** Of whom, and of which release. */
export function familySource({ rows }: Family, release: string, locale: Locale): string {
  const counts = rows.map(({ n }) => n);
  const least = Math.min(...counts);
  const most = Math.max(...counts);
  return wordsIn(familyMessages, locale)(least === most ? "sourceAlike" : "source", { least, most, release });
}
