import type { Question } from "@plumbline/instrument/question";
import type { AnyKind } from "@plumbline/instrument/kind";
import { moved, removed } from "@plumbline/instrument/authoring/list-edits";
import { draftQuestions, placeOf, type Draft, type DraftQuestion, type DraftSection } from "./draft.ts";
import { freeIdentifier, identifierFrom } from "./identifiers.ts";

/** What an author may change of a question; its kind stays. */
export type QuestionChange = Partial<Omit<Question, "kind" | "version" | "showIf">>;

export type SectionChange = Partial<Omit<DraftSection, "key" | "id" | "questions">>;

export function addSection(draft: Draft): { draft: Draft; key: string } {
  const { key, nextKey } = newKey(draft);
  const taken = new Set(draft.sections.map(({ id }) => id));
  const id = freeIdentifier(`section_${draft.sections.length + 1}`, taken);
  const section: DraftSection = {
    key,
    id,
    title: "",
    intro: "",
    leftOut: false,
    layout: "list",
    shuffle: false,
    showIf: [],
    questions: [],
  };
  return { draft: { ...draft, nextKey, sections: [...draft.sections, section] }, key };
}

export function changeSection(draft: Draft, key: string, change: SectionChange): Draft {
  return withSection(draft, key, (section) => ({ ...section, ...change }));
}

export function moveSection(draft: Draft, key: string, by: 1 | -1): Draft {
  return { ...draft, sections: moved(draft.sections, sectionIndex(draft, key), by) };
}

export function removeSection(draft: Draft, key: string): Draft {
  const at = sectionIndex(draft, key);
  return {
    ...draft,
    sections: removed(draft.sections, at),
    shuffledSections: draft.shuffledSections.filter((id) => id !== draft.sections[at]?.id),
  };
}

/** Whether a section changes places with the others that do; their ids are listed as the sections stand. */
export function shuffleSection(draft: Draft, key: string, on: boolean): Draft {
  const shuffled = draft.sections.filter((section) =>
    section.key === key ? on : draft.shuffledSections.includes(section.id),
  );
  return { ...draft, shuffledSections: shuffled.map(({ id }) => id) };
}

export function addQuestion(draft: Draft, sectionKey: string, kind: AnyKind): { draft: Draft; key: string } {
  const { key, nextKey } = newKey(draft);
  const question: Question = {
    id: freeIdentifier("question", takenIds(draft)),
    kind: kind.id,
    version: kind.version,
    text: "",
    help: "",
    own: true,
    crowd: null,
    order: "own-first",
    shuffle: false,
    showIf: [],
    segment: false,
    spec: kind.blank(),
  };
  const grown = withSection({ ...draft, nextKey }, sectionKey, (section) => ({
    ...section,
    questions: [...section.questions, { key, autoId: true, showIf: [], question }],
  }));
  return { draft: grown, key };
}

export function changeQuestion(draft: Draft, key: string, change: QuestionChange): Draft {
  return withQuestion(draft, key, (held) => {
    const question = { ...held.question, ...change };
    if (change.id !== undefined) return { ...held, autoId: false, question };
    if (change.text === undefined || !held.autoId) return { ...held, question };
    return {
      ...held,
      question: { ...question, id: freeIdentifier(identifierFrom(change.text), takenIds(draft, key)) },
    };
  });
}

/** The copy stands right after the original and gets an id of its own. */
export function duplicateQuestion(draft: Draft, key: string): { draft: Draft; key: string } {
  const place = placeOf(draft, key);
  const original = place && draft.sections[place.section]?.questions[place.question];
  if (!original) return { draft, key };
  const { key: copyKey, nextKey } = newKey(draft);
  const id = freeIdentifier(original.question.id, takenIds(draft));
  const copy: DraftQuestion = {
    key: copyKey,
    autoId: true,
    showIf: original.showIf,
    question: { ...structuredClone(original.question), id },
  };
  return {
    draft: withInserted({ ...draft, nextKey }, copy, place.section, place.question + 1),
    key: copyKey,
  };
}

/** One place up or down; past the end of its section a question goes on into the next one. */
export function moveQuestion(draft: Draft, key: string, by: 1 | -1): Draft {
  const place = placeOf(draft, key);
  const section = place && draft.sections[place.section];
  if (!section) return draft;
  const to = place.question + by;
  if (to >= 0 && to < section.questions.length) {
    return withSection(draft, section.key, (held) => ({
      ...held,
      questions: moved(held.questions, place.question, by),
    }));
  }
  const neighbour = draft.sections[place.section + by];
  return neighbour ? sendQuestion(draft, key, neighbour.key, by > 0 ? "first" : "last") : draft;
}

/** Into another section, as its first or last question. */
export function sendQuestion(
  draft: Draft,
  key: string,
  sectionKey: string,
  as: "first" | "last" = "last",
): Draft {
  const place = placeOf(draft, key);
  const question = place && draft.sections[place.section]?.questions[place.question];
  const target = sectionIndex(draft, sectionKey);
  if (!question || target < 0) return draft;
  const without = removeQuestion(draft, key);
  const length = without.sections[target]?.questions.length ?? 0;
  return withInserted(without, question, target, as === "first" ? 0 : length);
}

export function removeQuestion(draft: Draft, key: string): Draft {
  const place = placeOf(draft, key);
  const section = place && draft.sections[place.section];
  if (!section) return draft;
  return withSection(draft, section.key, (held) => ({
    ...held,
    questions: removed(held.questions, place.question),
  }));
}

export function withQuestion(
  draft: Draft,
  key: string,
  change: (held: DraftQuestion) => DraftQuestion,
): Draft {
  const place = placeOf(draft, key);
  const section = place && draft.sections[place.section];
  if (!section) return draft;
  return withSection(draft, section.key, (held) => ({
    ...held,
    questions: held.questions.map((question) => (question.key === key ? change(question) : question)),
  }));
}

function withSection(draft: Draft, key: string, change: (section: DraftSection) => DraftSection): Draft {
  return {
    ...draft,
    sections: draft.sections.map((section) => (section.key === key ? change(section) : section)),
  };
}

function withInserted(draft: Draft, question: DraftQuestion, section: number, place: number): Draft {
  const target = draft.sections[section];
  if (!target) return draft;
  return withSection(draft, target.key, (held) => ({
    ...held,
    questions: held.questions.toSpliced(place, 0, question),
  }));
}

function sectionIndex(draft: Draft, key: string): number {
  return draft.sections.findIndex((section) => section.key === key);
}

function takenIds(draft: Draft, except?: string): Set<string> {
  return new Set(
    draftQuestions(draft)
      .filter(({ key }) => key !== except)
      .map(({ question }) => question.id),
  );
}

export function newKey(draft: Draft): { key: string; nextKey: number } {
  return { key: `b${draft.nextKey}`, nextKey: draft.nextKey + 1 };
}
