import { instrumentSchema } from "@plumbline/instrument/instrument";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { languageMessages } from "./messages-languages.ts";

/** Offered when a tag is asked for; any other can be typed. The languages with the most readers in research. */
export const COMMON_LANGUAGES = [
  "ar",
  "cs",
  "da",
  "de",
  "el",
  "en",
  "es",
  "fa",
  "fi",
  "fr",
  "he",
  "hi",
  "hu",
  "id",
  "it",
  "ja",
  "ko",
  "nb",
  "nl",
  "pl",
  "pt-BR",
  "pt-PT",
  "ro",
  "ru",
  "sv",
  "tr",
  "uk",
  "vi",
  "zh-Hans",
  "zh-Hant",
] as const;

/** A tag as BCP 47 writes it ("de-at" is "de-AT"), or null where it is none. */
export function canonicalTag(input: string): string | null {
  try {
    const [tag = ""] = Intl.getCanonicalLocales(input.trim());
    return instrumentSchema.shape.language.safeParse(tag).success ? tag : null;
  } catch {
    return null;
  }
}

/**
 * "Deutsch", with the reader's name for it where that is another word: "Deutsch (German)"; the tag where none is known.
 */
export function languageName(tag: string, locale: Locale): string {
  const own = nameIn(tag, tag);
  const name = nameIn(locale, tag);
  if (own && name && own !== name) return wordsIn(languageMessages, locale)("named", { own, name });
  return own ?? name ?? tag;
}

export function isKnownLanguage(tag: string): boolean {
  return nameIn("en", tag) !== undefined;
}

function nameIn(locale: string, tag: string): string | undefined {
  try {
    return new Intl.DisplayNames([locale], { type: "language", fallback: "none" }).of(tag);
  } catch {
    return undefined;
  }
}
