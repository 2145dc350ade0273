import { draftQuestions, placeOf, type Draft } from "./draft.ts";
import { elementIds } from "./element-ids.ts";

/** What is unfolded. One question at a time has its fields open, so that a long instrument stays in sight. */
export interface View {
  question: string | null;
  sections: Record<string, boolean>;
  /** The section whose title and options are being edited. */
  settings: string | null;
}

/** The parts that are no section fold like sections do. */
export const STUDY = "build-study";
export const CONSENT = "build-consent";
export const EXPERIMENTS = "build-experiments";
export const LANGUAGES = "build-languages";

/** The texts in one language fold within the languages. */
export const languageKey = (tag: string) => `${LANGUAGES}-${tag}`;

/** Short instruments start unfolded; of longer ones the sections are a table of contents first. */
const MOST_UNFOLDED = 12;

export function startingView(draft: Draft): View {
  const open = draftQuestions(draft).length <= MOST_UNFOLDED;
  return {
    question: null,
    settings: null,
    sections: Object.fromEntries(draft.sections.map(({ key }) => [key, open])),
  };
}

export function openedQuestion(view: View, key: string): View {
  return { ...view, question: view.question === key ? null : key };
}

/** Where the parts of a document are written that are no section. */
const PARTS: Record<string, string> = {
  consent: CONSENT,
  experiments: EXPERIMENTS,
  language: LANGUAGES,
  translations: LANGUAGES,
};

/** The view in which the field at a path of the document can be seen, and the element that holds it. */
export function openedAt(
  draft: Draft,
  view: View,
  path: readonly (string | number)[],
): { view: View; id: string } {
  const [part, s, of, q] = path;
  const section = part === "sections" ? draft.sections[Number(s)] : undefined;
  if (!section) {
    const key = PARTS[String(part)] ?? STUDY;
    return { view: { ...view, sections: { ...view.sections, [key]: true } }, id: elementIds.panel(key) };
  }
  const unfolded = { ...view, sections: { ...view.sections, [section.key]: true } };
  const question = of === "questions" ? section.questions[Number(q)] : undefined;
  return question
    ? { view: { ...unfolded, question: question.key }, id: elementIds.panel(question.key) }
    : { view: { ...unfolded, settings: section.key }, id: elementIds.panel(section.key) };
}

/** The view with a question unfolded, wherever it stands. */
export function showing(
  draft: Draft,
  sections: View["sections"],
  key: string,
): Pick<View, "question" | "sections"> {
  const place = placeOf(draft, key);
  const section = place && draft.sections[place.section];
  return { question: key, sections: section ? { ...sections, [section.key]: true } : sections };
}
