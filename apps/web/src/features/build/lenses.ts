import { CROWD_FORMS, type CrowdForm } from "@plumbline/instrument/lens";
import { kindOf, type Question } from "@plumbline/instrument/question";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { historyMessages } from "./messages-history.ts";

/** The ways in which the crowd's answer can be asked for, as the question is specified now. */
export function crowdForms(question: Question): CrowdForm[] {
  return CROWD_FORMS.filter((form) => capable(() => kindOf(question).crowd(question.spec, form)));
}

export function canSegment(question: Question): boolean {
  return capable(() => kindOf(question).segment?.(question.spec));
}

/** One of the answers "show only if" may name: `label` completes "if the answer …". */
export interface ConditionAnswer {
  id: string;
  label: string;
}

/** The answers that what follows may depend on; none where the kind or its specification knows none. */
export function answersOf(question: Question, locale: Locale): ConditionAnswer[] {
  return attempt(() => kindOf(question).conditions?.(question.spec, locale)) ?? [];
}

/** How many items may be shown in another order for each respondent; null where their order has a meaning. */
export function shuffledItems(question: Question): number | null {
  return attempt(() => kindOf(question).shuffles?.(question.spec)) ?? null;
}

function capable(ask: () => unknown): boolean {
  return Boolean(attempt(ask));
}

/** An unfinished specification may be more than its kind can make sense of: then it is capable of nothing yet. */
function attempt<Outcome>(ask: () => Outcome): Outcome | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/**
 * A question whose lenses fit its specification: what it cannot be asked any more is switched off, and said.
 */
export function fitted(question: Question, locale: Locale): { question: Question; said: string } {
  const say = wordsIn(historyMessages, locale);
  const said: string[] = [];
  let next = question;
  if (next.crowd && !crowdForms(next).includes(next.crowd)) {
    next = { ...next, crowd: null, own: true };
    said.push(say("noCrowd"));
  }
  if (next.segment && !canSegment(next)) {
    next = { ...next, segment: false };
    said.push(say("noSegment"));
  }
  if (next.shuffle && shuffledItems(next) === null) {
    next = { ...next, shuffle: false };
    said.push(say("noShuffle"));
  }
  if (next.order === "random" && !(next.own && next.crowd)) {
    // Drawn for nothing, it would still be a column of every export.
    next = { ...next, order: "own-first" };
    said.push(say("noOrder"));
  }
  return { question: next, said: said.join(" ") };
}
