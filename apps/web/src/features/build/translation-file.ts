import { z } from "zod";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import type { Dictionary } from "./language-edits.ts";
import { languageMessages } from "./messages-languages.ts";
import { slug } from "./transfer.ts";

/** As long as the schema of instruments allows a translation to be. */
const LONGEST = 12_000;

const translationSchema = z.record(z.string(), z.string());

export type ReadTranslation =
  | {
      entries: Dictionary;
      /** How many of the file's texts the study does not have. */
      unknown: number;
    }
  | { sentence: string };

/** Every text of the study in its order, with an empty translation where there is none: for somebody to fill in. */
export function translationDocument(texts: readonly string[], translations: Dictionary): Dictionary {
  return Object.fromEntries(
    texts.map((text) => [text, Object.hasOwn(translations, text) ? (translations[text] ?? "") : ""]),
  );
}

/** Reads a file of translations for these texts, or says in a sentence what is wrong with it. */
export function readTranslation(file: string, texts: readonly string[], locale: Locale): ReadTranslation {
  const say = wordsIn(languageMessages, locale);
  let document: unknown;
  try {
    document = JSON.parse(file);
  } catch {
    return { sentence: say("file.noJson") };
  }
  const parsed = translationSchema.safeParse(document);
  if (!parsed.success) {
    return { sentence: say("file.noList", { example: '{"Yes": "Ja"}' }) };
  }
  const known = new Set(texts);
  const written = Object.entries(parsed.data).filter(([, translation]) => translation.trim() !== "");
  const entries = written.filter(([source]) => known.has(source));
  const tooLong = entries.filter(([, translation]) => translation.length > LONGEST).length;
  if (tooLong > 0) {
    return { sentence: say("file.tooLong", { count: tooLong, longest: LONGEST }) };
  }
  if (entries.length === 0) {
    return { sentence: say(written.length === 0 ? "file.empty" : "file.foreign") };
  }
  return { entries: Object.fromEntries(entries), unknown: written.length - entries.length };
}

/** "alignment-outlook-de-AT.json": what it is and in which language. */
export function translationFileName(title: string, tag: string): string {
  return `${slug(title)}-${tag}.json`;
}
