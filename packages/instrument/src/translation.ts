import type { Instrument } from "./instrument.ts";
import { kindOf } from "./question.ts";

/** A text an author wrote, and where it stands first. */
export interface PlacedText {
  text: string;
  /** The section it stands in, by its place; null for what stands before the sections. */
  section: number | null;
  part: "title" | "intro" | "crowd" | "consent" | "question" | "help" | "specification";
}

/** Every text of a study once, in the order in which respondents meet them. Experiments are never shown. */
export function placedTexts(instrument: Instrument): PlacedText[] {
  const found = new Map<string, PlacedText>();
  const put = (text: string, section: number | null, part: PlacedText["part"]) => {
    if (text.trim() !== "" && !found.has(text)) found.set(text, { text, section, part });
  };
  put(instrument.title, null, "title");
  put(instrument.intro, null, "intro");
  put(instrument.crowd, null, "crowd");
  put(instrument.consent.text, null, "consent");
  for (const [s, section] of instrument.sections.entries()) {
    put(section.title, s, "title");
    put(section.intro, s, "intro");
    for (const question of section.questions) {
      put(question.text, s, "question");
      put(question.help, s, "help");
      kindOf(question).reword(question.spec, (text) => {
        put(text, s, "specification");
        return text;
      });
    }
  }
  return [...found.values()];
}

export function textsOf(instrument: Instrument): string[] {
  return placedTexts(instrument).map(({ text }) => text);
}

/**
 * A study as somebody reads it who asked for a language: each text in the first of the languages that has it, the tag
 * itself, then the tag shortened subtag by subtag (the lookup of RFC 4647), else as it was written. `language` is what
 * most of the texts are in then.
 *
 * @param instrument as its author wrote it: translations are looked up by the texts as they were written.
 */
export function inLanguage(instrument: Instrument, tag: string): Instrument {
  const chain = dictionariesFor(instrument, tag);
  const [first] = chain;
  if (!first) return instrument;
  const say = (text: string) => translated(chain, text) ?? text;
  return {
    ...instrument,
    language: first.tag,
    title: say(instrument.title),
    intro: say(instrument.intro),
    crowd: say(instrument.crowd),
    consent: { ...instrument.consent, text: say(instrument.consent.text) },
    sections: instrument.sections.map((section) => ({
      ...section,
      title: say(section.title),
      intro: say(section.intro),
      questions: section.questions.map((question) => ({
        ...question,
        text: say(question.text),
        help: say(question.help),
        spec: kindOf(question).reword(question.spec, say),
      })),
    })),
  };
}

/** The texts that stay as written for somebody who asks for a language; none for the study's own. */
export function untranslated(instrument: Instrument, tag: string): string[] {
  if (lookup(tag).includes(instrument.language.toLowerCase())) return [];
  const chain = dictionariesFor(instrument, tag);
  return textsOf(instrument).filter((text) => translated(chain, text) === undefined);
}

interface Dictionary {
  tag: string;
  texts: Readonly<Record<string, string>>;
}

/** The dictionaries to look a text up in, the nearest first; nothing is looked for beyond the study's own language. */
function dictionariesFor({ language, translations }: Instrument, tag: string): Dictionary[] {
  const known = Object.entries(translations);
  const chain: Dictionary[] = [];
  for (const wanted of lookup(tag)) {
    if (wanted === language.toLowerCase()) break;
    for (const [name, texts] of known) {
      if (name.toLowerCase() === wanted) chain.push({ tag: name, texts });
    }
  }
  return chain;
}

/** "zh-Hant-TW" is looked for as "zh-hant-tw", "zh-hant" and "zh". */
function lookup(tag: string): string[] {
  const subtags = tag.toLowerCase().split("-");
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join("-"));
}

function translated(chain: readonly Dictionary[], text: string): string | undefined {
  for (const { texts } of chain) {
    // A text may be a word that every object already has: "constructor".
    const translation = Object.hasOwn(texts, text) ? texts[text] : undefined;
    if (translation !== undefined && translation.trim() !== "") return translation;
  }
  return undefined;
}
