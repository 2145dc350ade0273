import type { Instrument, Section } from "@plumbline/instrument/instrument";
import type { Question } from "@plumbline/instrument/question";
import { idsOf, keysOf, type DraftCondition } from "./draft-conditions.ts";

/**
 * An instrument while it is being written. It may be unfinished: an empty text, options without labels. What can be
 * named carries a key of its own, because ids can be edited and may for a moment be the same.
 */
export interface Draft extends Pick<Instrument, "language" | "translations" | "shuffledSections"> {
  title: string;
  intro: string;
  crowd: string;
  consent: string;
  experiments: DraftExperiment[];
  sections: DraftSection[];
  /** Counts the keys handed out. */
  nextKey: number;
}

export interface DraftExperiment {
  key: string;
  /** The id follows the title until it was stored. */
  autoId: boolean;
  id: string;
  title: string;
  arms: DraftArm[];
}

export interface DraftArm {
  key: string;
  /** The id follows the label until it was stored. */
  autoId: boolean;
  id: string;
  label: string;
}

export interface DraftSection extends Omit<Section, "questions" | "showIf"> {
  key: string;
  showIf: DraftCondition[];
  questions: DraftQuestion[];
}

export interface DraftQuestion {
  key: string;
  /** The id follows the text until the author writes one. */
  autoId: boolean;
  showIf: DraftCondition[];
  /** Its own `showIf` is empty: in a draft conditions name keys and stand beside it. */
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
  const experiments = instrument.experiments.map(({ id, title, arms }) => ({
    key: key(),
    autoId: false,
    id,
    title,
    arms: arms.map((arm) => ({ key: key(), autoId: false, ...arm })),
  }));
  const sections = instrument.sections.map((section) => ({
    ...section,
    key: key(),
    questions: section.questions.map((question) => ({ key: key(), autoId: false, question })),
  }));
  const keyed = keysOf(experiments, sections);
  return {
    title: instrument.title,
    intro: instrument.intro,
    crowd: instrument.crowd,
    consent: instrument.consent.text,
    language: instrument.language,
    translations: instrument.translations,
    shuffledSections: instrument.shuffledSections,
    experiments,
    sections: sections.map((section) => ({
      ...section,
      showIf: keyed(section.showIf),
      questions: section.questions.map((held) => ({
        ...held,
        showIf: keyed(held.question.showIf),
        question: held.question.showIf.length > 0 ? { ...held.question, showIf: [] } : held.question,
      })),
    })),
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
  const named = idsOf(draft);
  return {
    format: 1,
    title: draft.title,
    intro: draft.intro,
    crowd: draft.crowd,
    consent: { version: text === consent.text ? consent.version : consent.version + 1, text },
    language: draft.language,
    translations: draft.translations,
    experiments: draft.experiments.map(({ id, title, arms }) => ({
      id,
      title,
      arms: arms.map(({ id, label }) => ({ id, label })),
    })),
    shuffledSections: draft.shuffledSections,
    sections: draft.sections.map(({ key: _key, questions, showIf, ...section }) => ({
      ...section,
      showIf: named(showIf),
      questions: questions.map((held) =>
        held.showIf.length > 0 ? { ...held.question, showIf: named(held.showIf) } : held.question,
      ),
    })),
  };
}

export function draftQuestions(draft: Draft): DraftQuestion[] {
  return draft.sections.flatMap(({ questions }) => questions);
}

/** The number of each section's first question, counted from one through all that is asked; null where it is not. */
export function firstNumbersOf({ sections }: Draft): (number | null)[] {
  let next = 1;
  return sections.map(({ leftOut, questions }) => {
    if (leftOut) return null;
    next += questions.length;
    return next - questions.length;
  });
}

/** Where a question stands: places of its section and within it. */
export function placeOf(draft: Draft, key: string): { section: number; question: number } | null {
  for (const [section, { questions }] of draft.sections.entries()) {
    const question = questions.findIndex((candidate) => candidate.key === key);
    if (question >= 0) return { section, question };
  }
  return null;
}

/** A text in the space of a line. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
