import Negotiator from "negotiator";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "@plumbline/instrument/words/locales";
import { wordsIn, type Catalogue, type Messages, type Say } from "@plumbline/instrument/words/words";
import { LOCALE_COOKIE } from "./locale-cookie.ts";

/** The language of the interface: the one the reader chose, else the nearest to what their browser asks for. */
export const readerLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  return LOCALES.find((locale) => locale === chosen) ?? (await preferredLanguage(LOCALES)) ?? DEFAULT_LOCALE;
});

/** The language among those on offer that the reader's browser asks for first; undefined where it wants none. */
export async function preferredLanguage<Tag extends string>(
  offered: readonly Tag[],
): Promise<Tag | undefined> {
  const accepted = (await headers()).get("accept-language") ?? "";
  return new Negotiator({ headers: { "accept-language": accepted } }).language([...offered]) as
    Tag | undefined;
}

/** The messages of a catalogue in the reader's language, for components drawn on the server. */
export async function readerWords<M extends Messages>(words: Catalogue<M>): Promise<Say<M>> {
  return wordsIn(words, await readerLocale());
}
