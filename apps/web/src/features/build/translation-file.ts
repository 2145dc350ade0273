import { z } from "zod";
import type { Dictionary } from "./language-edits.ts";
import { slug } from "./transfer.ts";
import { counted } from "./words.ts";

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
export function readTranslation(file: string, texts: readonly string[]): ReadTranslation {
  let document: unknown;
  try {
    document = JSON.parse(file);
  } catch {
    return { sentence: "The file is not JSON. Choose a file that was downloaded here and filled in." };
  }
  const parsed = translationSchema.safeParse(document);
  if (!parsed.success) {
    return {
      sentence:
        'The file is no list of translations: it should give for each text as it is written its translation, as in {"Yes": "Ja"}.',
    };
  }
  const known = new Set(texts);
  const written = Object.entries(parsed.data).filter(([, translation]) => translation.trim() !== "");
  const entries = written.filter(([source]) => known.has(source));
  const tooLong = entries.filter(([, translation]) => translation.length > LONGEST).length;
  if (tooLong > 0) {
    return {
      sentence: `${counted(tooLong, "translation")} in the file ${tooLong === 1 ? "is" : "are"} longer than ${LONGEST.toLocaleString("en")} characters.`,
    };
  }
  if (entries.length === 0) {
    return {
      sentence:
        written.length === 0
          ? "The file holds no translation yet: all of them are empty."
          : "None of the texts in the file is a text of this study as it is written now.",
    };
  }
  return { entries: Object.fromEntries(entries), unknown: written.length - entries.length };
}

/** "alignment-outlook-de-AT.json": what it is and in which language. */
export function translationFileName(title: string, tag: string): string {
  return `${slug(title)}-${tag}.json`;
}
