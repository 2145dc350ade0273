import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn, type Say } from "@plumbline/instrument/words/words";
import { firstNumbersOf, shortened } from "./draft.ts";
import type { Draft, DraftExperiment, DraftQuestion, DraftSection } from "./draft.ts";
import type { DraftCondition } from "./draft-conditions.ts";
import { answersOf, type ConditionAnswer } from "./lenses.ts";
import { conditionMessages } from "./messages-conditions.ts";
import { nameMessages } from "./messages-names.ts";
import { questionName } from "./names.ts";

type SayCondition = Say<(typeof conditionMessages)["en"]>;

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
export function sourcesFor(draft: Draft, place: Place, locale: Locale): Source[] {
  const own = draft.sections[place.section];
  if (!own) return [];
  const numbers = firstNumbersOf(draft);
  const before = draft.sections.flatMap((section, s) => {
    if (section.leftOut && !own.leftOut) return [];
    return section.questions.flatMap((held, q) => {
      const known = comesBefore(draft, { section: s, question: q }, place);
      const source =
        known && held.question.own ? questionSource(held, numberOf(numbers[s], q), locale) : null;
      return source && source.answers.length > 0 ? [source] : [];
    });
  });
  return [...before, ...draft.experiments.map((experiment) => experimentSource(experiment, locale))];
}

/** The conditions of a place, with what is wrong with each. */
export function conditionViews(
  draft: Draft,
  place: Place,
  conditions: DraftCondition[],
  locale: Locale,
): ConditionView[] {
  const say = wordsIn(conditionMessages, locale);
  const numbers = firstNumbersOf(draft);
  return conditions.map((condition): ConditionView => {
    const view = { condition, source: null, gone: [], trouble: null, remark: null };
    if ("experiment" in condition) {
      const experiment = draft.experiments.find(({ key }) => key === condition.experiment);
      if (!experiment) return { ...view, trouble: say("trouble.noExperiment") };
      return withAnswers(view, experimentSource(experiment, locale), say);
    }
    const at = findQuestion(draft, condition.question);
    if (!at) return { ...view, trouble: say("trouble.noQuestion") };
    const source = questionSource(at.held, numberOf(numbers[at.section], at.question), locale);
    const trouble = questionTrouble(draft, at, place, source, locale);
    if (trouble) return { ...view, source, trouble };
    const aside = at.in.leftOut && !draft.sections[place.section]?.leftOut;
    const remark = aside ? say("aside", { name: questionName(at.held, locale) }) : null;
    return { ...withAnswers(view, source, say), remark };
  });
}

function withAnswers(view: ConditionView, source: Source, say: SayCondition): ConditionView {
  const arms = source.of === "experiment";
  const gone = view.condition.any.filter((id) => !source.answers.some((answer) => answer.id === id));
  const trouble =
    gone.length > 0
      ? say(arms ? "trouble.armGone" : "trouble.answerGone")
      : view.condition.any.length === 0
        ? say(arms ? "trouble.noArm" : "trouble.noAnswer")
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

function questionTrouble(
  draft: Draft,
  at: Found,
  place: Place,
  { answers }: Source,
  locale: Locale,
): string | null {
  const say = wordsIn(conditionMessages, locale);
  const name = questionName(at.held, locale);
  if (!comesBefore(draft, at, place)) {
    const same = at.section === place.section;
    const shuffled = same ? at.in.shuffle : at.section < place.section;
    if (!shuffled) return say("trouble.notBefore", { name });
    return say(same ? "trouble.shuffledHere" : "trouble.sectionsMove", { name });
  }
  if (!at.held.question.own) return say("trouble.noOwn", { name });
  if (answers.length === 0) return say("trouble.unknowing", { name });
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

function questionSource({ key, question }: DraftQuestion, number: string, locale: Locale): Source {
  const label = `${number}${shortened(question.text.trim()) || wordsIn(nameMessages, locale)("noText")}`;
  return { key, of: "question", label, answers: answersOf(question, locale) };
}

function experimentSource({ key, title, arms }: DraftExperiment, locale: Locale): Source {
  const sayName = wordsIn(nameMessages, locale);
  return {
    key,
    of: "experiment",
    label: wordsIn(conditionMessages, locale)("experiment", { title: title.trim() || sayName("noTitle") }),
    answers: arms.map((arm, index) => ({
      id: arm.key,
      label: arm.label.trim() || sayName("armAt", { place: index + 1 }),
    })),
  };
}
