import type { Draft } from "./draft.ts";

export type Dictionary = Record<string, string>;

export function addLanguage(draft: Draft, tag: string): Draft {
  return Object.hasOwn(draft.translations, tag) ? draft : withDictionary(draft, tag, {});
}

export function removeLanguage(draft: Draft, tag: string): Draft {
  const { [tag]: _, ...translations } = draft.translations;
  return { ...draft, translations };
}

/** An emptied translation is none: the text stays as written. */
export function translateText(draft: Draft, tag: string, source: string, translation: string): Draft {
  const { [source]: _, ...others } = draft.translations[tag] ?? {};
  return withDictionary(draft, tag, translation === "" ? others : { ...others, [source]: translation });
}

export function takeTranslations(draft: Draft, tag: string, entries: Dictionary): Draft {
  return withDictionary(draft, tag, { ...draft.translations[tag], ...entries });
}

/** Without the translations of texts that the study does not have. */
export function dropLeftovers(draft: Draft, tag: string, texts: ReadonlySet<string>): Draft {
  const kept = Object.entries(draft.translations[tag] ?? {}).filter(([source]) => texts.has(source));
  return withDictionary(draft, tag, Object.fromEntries(kept));
}

function withDictionary(draft: Draft, tag: string, texts: Dictionary): Draft {
  return { ...draft, translations: { ...draft.translations, [tag]: texts } };
}
