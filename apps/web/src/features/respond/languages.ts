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

/** The language on offer that a tag asks for: itself, else the tag shortened subtag by subtag (RFC 4647, 3.4). */
export function onOffer(offered: readonly string[], tag: string): string | undefined {
  const subtags = tag.toLowerCase().split("-");
  for (let length = subtags.length; length > 0; length--) {
    const range = subtags.slice(0, length).join("-");
    const found = offered.find((each) => each.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return undefined;
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
