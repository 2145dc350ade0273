import { firstNumbersOf, questionName, shortened } from "./draft.ts";
import type { Draft, DraftExperiment, DraftQuestion, DraftSection } from "./draft.ts";
import type { DraftCondition } from "./draft-conditions.ts";
import { answersOf, type ConditionAnswer } from "./lenses.ts";

/** What a section or question may depend on. */
export interface Source {
  key: string;
  of: "question" | "experiment";
  label: string;
  answers: ConditionAnswer[];
}

/** A condition as its author reads it. */
export interface ConditionView {
  condition: DraftCondition;
  /** What it depends on; null where that was removed. */
  source: Source | null;
  /** Chosen answers that do not exist any more. */
  gone: string[];
  /** Why it cannot stand, or null. */
  trouble: string | null;
  /** What to know about it although it can stand. */
  remark: string | null;
}

/** Where something depends on something: at a question, or at a section as a whole. */
export interface Place {
  section: number;
  question: number | null;
}

/** What can be chosen at a place: questions answered before it, in whatever order is drawn, and experiments. */
export function sourcesFor(draft: Draft, place: Place): Source[] {
  const own = draft.sections[place.section];
  if (!own) return [];
  const numbers = firstNumbersOf(draft);
  const before = draft.sections.flatMap((section, s) => {
    if (section.leftOut && !own.leftOut) return [];
    return section.questions.flatMap((held, q) => {
      const known = comesBefore(draft, { section: s, question: q }, place);
      const source = known && held.question.own ? questionSource(held, numberOf(numbers[s], q)) : null;
      return source && source.answers.length > 0 ? [source] : [];
    });
  });
  return [...before, ...draft.experiments.map((experiment) => experimentSource(experiment))];
}

/** The conditions of a place, with what is wrong with each. */
export function conditionViews(draft: Draft, place: Place, conditions: DraftCondition[]): ConditionView[] {
  const numbers = firstNumbersOf(draft);
  return conditions.map((condition): ConditionView => {
    const view = { condition, source: null, gone: [], trouble: null, remark: null };
    if ("experiment" in condition) {
      const experiment = draft.experiments.find(({ key }) => key === condition.experiment);
      if (!experiment) return { ...view, trouble: "The experiment this depended on was removed." };
      return withAnswers(view, experimentSource(experiment), "arm");
    }
    const at = findQuestion(draft, condition.question);
    if (!at) return { ...view, trouble: "The question this depended on was removed." };
    const source = questionSource(at.held, numberOf(numbers[at.section], at.question));
    const trouble = questionTrouble(draft, at, place, source);
    if (trouble) return { ...view, source, trouble };
    const aside = at.in.leftOut && !draft.sections[place.section]?.leftOut;
    const remark = aside
      ? `${questionName(at.held)} stands in a section that is set aside: rounds that open now ask this whatever the answer.`
      : null;
    return { ...withAnswers(view, source, "answer"), remark };
  });
}

function withAnswers(view: ConditionView, source: Source, noun: string): ConditionView {
  const gone = view.condition.any.filter((id) => !source.answers.some((answer) => answer.id === id));
  const trouble =
    gone.length > 0
      ? `A chosen ${noun} does not exist any more.`
      : view.condition.any.length === 0
        ? `Choose at least one ${noun}.`
        : null;
  return { ...view, source, gone, trouble };
}

interface Found {
  section: number;
  question: number;
  in: DraftSection;
  held: DraftQuestion;
}

function findQuestion(draft: Draft, key: string): Found | null {
  for (const [section, found] of draft.sections.entries()) {
    const question = found.questions.findIndex((held) => held.key === key);
    const held = found.questions[question];
    if (held) return { section, question, in: found, held };
  }
  return null;
}

function questionTrouble(draft: Draft, at: Found, place: Place, { answers }: Source): string | null {
  const name = questionName(at.held);
  if (!comesBefore(draft, at, place)) {
    const same = at.section === place.section;
    const shuffled = same ? at.in.shuffle : at.section < place.section;
    return shuffled
      ? `${name} may come after this, because ${same ? "the questions of this section are shuffled" : "sections change places"}.`
      : `${name} is not asked before this any more.`;
  }
  if (!at.held.question.own) return `${name} does not ask for the respondent’s own view any more.`;
  if (answers.length === 0) return `Asked as it is now, nothing can depend on the answer to ${name}.`;
  return null;
}

/** Whether a question is answered before a place is reached, whatever is drawn. */
function comesBefore(draft: Draft, at: { section: number; question: number }, place: Place): boolean {
  if (at.section === place.section) {
    const { shuffle } = draft.sections[at.section] ?? { shuffle: false };
    return place.question !== null && !shuffle && at.question < place.question;
  }
  const places = draft.sections.flatMap(({ id }, s) => (draft.shuffledSections.includes(id) ? [s] : []));
  const latest = places.includes(at.section) ? Math.max(...places) : at.section;
  const earliest = places.includes(place.section) ? Math.min(...places) : place.section;
  return latest < earliest;
}

function numberOf(first: number | null | undefined, place: number): string {
  return typeof first === "number" ? `${first + place}. ` : "";
}

function questionSource({ key, question }: DraftQuestion, number: string): Source {
  const label = `${number}${shortened(question.text.trim()) || "No text yet"}`;
  return { key, of: "question", label, answers: answersOf(question) };
}

function experimentSource({ key, title, arms }: DraftExperiment): Source {
  return {
    key,
    of: "experiment",
    label: `Experiment: ${title.trim() || "No title yet"}`,
    answers: arms.map((arm, index) => ({ id: arm.key, label: arm.label.trim() || `Arm ${index + 1}` })),
  };
}
