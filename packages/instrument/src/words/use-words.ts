"use client";

import { createContext, useContext, useMemo } from "react";
import { DEFAULT_LOCALE, type Locale } from "./locales.ts";
import { wordsIn, type Catalogue, type Messages, type Say } from "./words.ts";

const LocaleContext = createContext<Locale>(DEFAULT_LOCALE);

export const LocaleProvider = LocaleContext.Provider;

/** The language the interface is read in. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The messages of a catalogue in the reader's language. */
export function useWords<M extends Messages>(words: Catalogue<M>): Say<M> {
  const locale = useLocale();
  return useMemo(() => wordsIn(words, locale), [words, locale]);
}
