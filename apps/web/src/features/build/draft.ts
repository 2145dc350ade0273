import type { Instrument, Section } from "@plumbline/instrument/instrument";
import type { Question } from "@plumbline/instrument/question";

/**
 * An instrument while it is being written. It may be unfinished: an empty text, options without labels. Sections and
 * questions carry a key of their own, because ids can be edited and may for a moment be the same.
 */
export interface Draft extends Pick<
  Instrument,
  "language" | "translations" | "experiments" | "shuffledSections"
> {
  title: string;
  intro: string;
  crowd: string;
  consent: string;
  sections: DraftSection[];
  /** Counts the keys handed out. */
  nextKey: number;
}

export interface DraftSection extends Omit<Section, "questions"> {
  key: string;
  questions: DraftQuestion[];
}

export interface DraftQuestion {
  key: string;
  /** The id follows the text until the author writes one. */
  autoId: boolean;
  question: Question;
}

export interface Consent {
  version: number;
  text: string;
}

/** @param firstKey where to go on counting, so that what replaces a draft shares no key with it. */
export function toDraft(instrument: Instrument, firstKey = 1): Draft {
  let nextKey = firstKey;
  const key = () => `b${nextKey++}`;
  const sections = instrument.sections.map(({ questions, ...section }) => ({
    ...section,
    key: key(),
    questions: questions.map((question) => ({ key: key(), autoId: false, question })),
  }));
  return {
    title: instrument.title,
    intro: instrument.intro,
    crowd: instrument.crowd,
    consent: instrument.consent.text,
    language: instrument.language,
    translations: instrument.translations,
    experiments: instrument.experiments,
    shuffledSections: instrument.shuffledSections,
    sections,
    nextKey,
  };
}

/**
 * The document a draft stands for, unchecked.
 *
 * @param consent the consent respondents may already have accepted: another text is another version of it.
 */
export function toDefinition(draft: Draft, consent: Consent): Instrument {
  const text = draft.consent.trim();
  return {
    format: 1,
    title: draft.title,
    intro: draft.intro,
    crowd: draft.crowd,
    consent: { version: text === consent.text ? consent.version : consent.version + 1, text },
    language: draft.language,
    translations: draft.translations,
    experiments: draft.experiments,
    shuffledSections: draft.shuffledSections,
    sections: draft.sections.map(({ key: _key, questions, ...section }) => ({
      ...section,
      questions: questions.map(({ question }) => question),
    })),
  };
}

export function draftQuestions(draft: Draft): DraftQuestion[] {
  return draft.sections.flatMap(({ questions }) => questions);
}

/** The number of each section's first question, counted from one through the whole draft. */
export function firstNumbersOf({ sections }: Draft): number[] {
  return sections.map(
    (_, index) => 1 + sections.slice(0, index).reduce((sum, { questions }) => sum + questions.length, 0),
  );
}

/** Where a question stands: places of its section and within it. */
export function placeOf(draft: Draft, key: string): { section: number; question: number } | null {
  for (const [section, { questions }] of draft.sections.entries()) {
    const question = questions.findIndex((candidate) => candidate.key === key);
    if (question >= 0) return { section, question };
  }
  return null;
}

/** How a question is called in sentences and in the names of buttons. */
export function questionName({ question }: DraftQuestion): string {
  const text = question.text.trim();
  if (text === "") return "the question without a text";
  return `“${text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text}”`;
}

export function sectionName({ title }: DraftSection): string {
  return title.trim() === "" ? "the section without a title" : `“${title.trim()}”`;
}
