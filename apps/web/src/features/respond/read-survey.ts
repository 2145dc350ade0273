import type { Instrument } from "@plumbline/instrument/instrument";
import type { Locale } from "@plumbline/instrument/words/locales";
import { preferredLanguage, readerLocale } from "@/i18n/reader-locale";
import { interfaceLocale, languagesOf, onOffer } from "./languages.ts";

export interface Reading {
  /** The language the survey is read in. */
  tag: string;
  /** The language of the interface around it. */
  locale: Locale;
}

/** What a page's address may say about the language: `?lang=de`. */
export type LanguageParams = Promise<{ lang?: string | string[] }>;

/**
 * How a survey is read on this request: in the language the address asks for, else in the one the browser likes best
 * among those on offer, else in the survey's own. Nothing is kept in a cookie.
 */
export async function readingOf(instrument: Instrument, params: LanguageParams): Promise<Reading> {
  const { lang } = await params;
  const offered = languagesOf(instrument);
  const wanted = Array.isArray(lang) ? lang[0] : lang;
  const tag =
    (wanted === undefined ? undefined : onOffer(offered, wanted)) ??
    (await preferredLanguage(offered)) ??
    instrument.language;
  return { tag, locale: interfaceLocale(tag, await readerLocale()) };
}
