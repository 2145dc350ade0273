import type { Instrument } from "../instrument.ts";
import { textsOf } from "../translation.ts";

const BREAK = "\n\n";

/**
 * A study's texts, each with its translation, from a dictionary of whole texts and of paragraphs: help boxes and the
 * consent share paragraphs, which are then translated once. A text that has a paragraph without a translation is left
 * out, so that `untranslated` names it: nobody should read half a text in another language.
 */
export function translationOf(
  instrument: Instrument,
  paragraphs: Readonly<Record<string, string>>,
): Record<string, string> {
  const translations: Record<string, string> = {};
  for (const text of textsOf(instrument)) {
    const translation = lookup(paragraphs, text) ?? byParagraph(paragraphs, text);
    if (translation !== undefined) translations[text] = translation;
  }
  return translations;
}

function byParagraph(paragraphs: Readonly<Record<string, string>>, text: string): string | undefined {
  const translated = text.split(BREAK).map((paragraph) => lookup(paragraphs, paragraph));
  return translated.includes(undefined) ? undefined : translated.join(BREAK);
}

function lookup(paragraphs: Readonly<Record<string, string>>, text: string): string | undefined {
  // A text may be a word that every object already has: "constructor".
  return Object.hasOwn(paragraphs, text) ? paragraphs[text] : undefined;
}
