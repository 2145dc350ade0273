import { CROWD_FORMS, type CrowdForm } from "@plumbline/instrument/lens";
import { kindOf, type Question } from "@plumbline/instrument/question";

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
export function answersOf(question: Question): ConditionAnswer[] {
  return attempt(() => kindOf(question).conditions?.(question.spec)) ?? [];
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
export function fitted(question: Question): { question: Question; said: string } {
  const said: string[] = [];
  let next = question;
  if (next.crowd && !crowdForms(next).includes(next.crowd)) {
    next = { ...next, crowd: null, own: true };
    said.push("Asked so, the question takes no prediction; the prediction was switched off.");
  }
  if (next.segment && !canSegment(next)) {
    next = { ...next, segment: false };
    said.push("Asked so, the question cannot divide the sample; that was switched off.");
  }
  if (next.shuffle && shuffledItems(next) === null) {
    next = { ...next, shuffle: false };
    said.push("The order of the answers has a meaning now; they are no longer shuffled.");
  }
  if (next.order === "random" && !(next.own && next.crowd)) {
    // Drawn for nothing, it would still be a column of every export.
    next = { ...next, order: "own-first" };
    said.push("With one of the two left there is no order to draw; that was switched off.");
  }
  return { question: next, said: said.join(" ") };
}
