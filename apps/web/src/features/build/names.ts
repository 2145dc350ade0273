import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { shortened, type DraftExperiment, type DraftQuestion, type DraftSection } from "./draft.ts";
import { nameMessages } from "./messages-names.ts";

/** How a question is called in sentences and in the names of buttons. */
export function questionName({ question }: DraftQuestion, locale: Locale): string {
  const say = wordsIn(nameMessages, locale);
  const text = question.text.trim();
  return text === "" ? say("question") : say("quoted", { text: shortened(text) });
}

export function sectionName({ title }: DraftSection, locale: Locale): string {
  const say = wordsIn(nameMessages, locale);
  return title.trim() === "" ? say("section") : say("quoted", { text: title.trim() });
}

export function experimentName({ title }: DraftExperiment, locale: Locale): string {
  const say = wordsIn(nameMessages, locale);
  return title.trim() === "" ? say("experiment") : say("quoted", { text: title.trim() });
}

/** What a message needs that names something by its title where it has one. */
export function titled(title: string): { named: "yes" | "no"; title: string } {
  return { named: title.trim() === "" ? "no" : "yes", title: title.trim() };
}

/** Sections to choose from, each by its title or else by its place. */
export function sectionOptions(sections: readonly { key: string; title: string }[], locale: Locale) {
  const say = wordsIn(nameMessages, locale);
  return sections.map(({ key, title }, index) => ({
    value: key,
    label: title.trim() || say("sectionAt", { place: index + 1 }),
  }));
}
