import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales.ts";

/** Messages of one room in one language, in ICU message format. */
export interface Messages {
  [key: string]: string | Messages;
}

/**
 * The same messages in every language of the interface. The keys of all are those of the first, which the compiler
 * checks where a catalogue is written: `catalogue({ en: {…}, de: {…} })`.
 */
export type Catalogue<M extends Messages = Messages> = Record<Locale, M>;

type Same<M> = { [Key in keyof M]: M[Key] extends string ? string : Same<M[Key]> };

export function catalogue<const M extends Messages>(
  messages: { en: M } & Record<Exclude<Locale, "en">, Same<M>>,
): Catalogue<M> {
  return messages as Catalogue<M>;
}

/** Values a message is filled with: numbers are written by the locale. */
export type Values = Record<string, string | number | Date>;

/** A message by its key, in one language. */
export type Say<M extends Messages> = (key: KeysOf<M>, values?: Values) => string;

/** The paths to the messages of a catalogue, dots between the levels. */
export type KeysOf<M> = {
  [Key in keyof M & string]: M[Key] extends string ? Key : `${Key}.${KeysOf<M[Key]>}`;
}[keyof M & string];

const translators = new WeakMap<Catalogue, Partial<Record<Locale, Say<Messages>>>>();

/** Says the messages of a catalogue in one language. */
export function wordsIn<M extends Messages>(words: Catalogue<M>, locale: Locale): Say<M> {
  const known = translators.get(words) ?? {};
  translators.set(words, known);
  const messages: Messages = words[locale];
  // Parsing a message costs far more than filling it: one translator per catalogue and language, for good.
  known[locale] ??= createTranslator({
    locale,
    messages,
    timeZone: "UTC",
  }) as Say<Messages>;
  return known[locale] as unknown as Say<M>;
}
