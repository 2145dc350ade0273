import type { Instrument } from "@plumbline/instrument/instrument";
import { textsOf, untranslated } from "@plumbline/instrument/translation";
import { localeFor, type Locale } from "@plumbline/instrument/words/locales";

/** The languages a survey can be read in: the one it was written in first, then those it is translated to. */
export function languagesOf(instrument: Instrument): string[] {
  const { language, translations } = instrument;
  const count = textsOf(instrument).length;
  const translated = Object.keys(translations).filter(
    (tag) => tag.toLowerCase() !== language.toLowerCase() && untranslated(instrument, tag).length < count,
  );
  return [language, ...translated];
}

/**
 * The language on offer that a tag asks for: itself, else the tag shortened subtag by subtag (RFC 4647, 3.4), which is
 * the longest on offer that it begins with. Anybody may write a tag of any length into an address: it is read once.
 */
export function onOffer(offered: readonly string[], tag: string): string | undefined {
  const wanted = `${tag.toLowerCase()}-`;
  const [nearest] = offered
    .filter((each) => wanted.startsWith(`${each.toLowerCase()}-`))
    .toSorted((a, b) => b.length - a.length);
  return nearest;
}

/** The language of the interface around a survey: the survey's where the interface knows it, else the reader's. */
export function interfaceLocale(tag: string, reader: Locale): Locale {
  const near = localeFor(tag);
  return tag.toLowerCase().split("-")[0] === near ? near : reader;
}

/** What a language calls itself: "Deutsch", "العربية"; the tag where nobody knows. */
export function nameOf(tag: string): string {
  try {
    const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}
