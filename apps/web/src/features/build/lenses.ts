import { CROWD_FORMS, type CrowdForm } from "@plumbline/instrument/lens";
import { kindOf, type Question } from "@plumbline/instrument/question";

/** The ways in which the crowd's answer can be asked for, as the question is specified now. */
export function crowdForms(question: Question): CrowdForm[] {
  return CROWD_FORMS.filter((form) => capable(() => kindOf(question).crowd(question.spec, form)));
}

export function canSegment(question: Question): boolean {
  return capable(() => kindOf(question).segment?.(question.spec));
}

/** An unfinished specification may be more than its kind can make sense of: then it is capable of nothing yet. */
function capable(ask: () => unknown): boolean {
  try {
    return Boolean(ask());
  } catch {
    return false;
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
  return { question: next, said: said.join(" ") };
}
