import type { Question, ShowIf } from "./question.ts";
import { kindOf } from "./question.ts";

interface Flow {
  experiments: { id: string; arms: { id: string }[] }[];
  shuffledSections: string[];
  sections: { id: string; showIf: ShowIf[]; shuffle: boolean; questions: Question[] }[];
}

interface FlowProblem {
  path: (string | number)[];
  message: string;
}

/** What is wrong with the way through a survey: conditions on what is not there or not asked before. */
export function flowProblems({ experiments, sections, shuffledSections }: Flow): FlowProblem[] {
  const problems: FlowProblem[] = [];
  const arms = new Map(experiments.map(({ id, arms }) => [id, new Set(arms.map((arm) => arm.id))]));
  if (arms.size < experiments.length) {
    problems.push({ path: ["experiments"], message: "Two experiments have the same id." });
  }
  for (const [index, { arms: drawn }] of experiments.entries()) {
    if (new Set(drawn.map(({ id }) => id)).size < drawn.length) {
      problems.push({ path: ["experiments", index], message: "Two arms of an experiment have the same id." });
    }
  }
  for (const id of shuffledSections) {
    if (!sections.some((section) => section.id === id)) {
      problems.push({ path: ["shuffledSections"], message: `There is no section "${id}" to shuffle.` });
    }
  }
  /** Questions that come before the place looked at, whatever the order that is drawn. */
  const before = new Map<string, Question>();
  for (const [s, section] of sections.entries()) {
    const check = (conditions: ShowIf[], path: (string | number)[]) => {
      for (const [index, condition] of conditions.entries()) {
        const message = problemOf(condition, arms, before);
        if (message) problems.push({ path: [...path, "showIf", index], message });
      }
    };
    check(section.showIf, ["sections", s]);
    for (const [q, question] of section.questions.entries()) {
      check(question.showIf, ["sections", s, "questions", q]);
      if (!section.shuffle) before.set(question.id, question);
    }
    for (const question of section.questions) before.set(question.id, question);
  }
  return problems;
}

function problemOf(
  condition: ShowIf,
  arms: ReadonlyMap<string, ReadonlySet<string>>,
  before: ReadonlyMap<string, Question>,
): string | null {
  if ("experiment" in condition) {
    const known = arms.get(condition.experiment);
    if (!known) return `There is no experiment "${condition.experiment}".`;
    return condition.any.every((arm) => known.has(arm)) ? null : "There is no such arm.";
  }
  const question = before.get(condition.question);
  if (!question) return `"${condition.question}" is not asked before this.`;
  if (!question.own) return `"${condition.question}" does not ask for the own view.`;
  const known = kindOf(question).conditions?.(question.spec) ?? [];
  if (known.length === 0) return `What follows cannot depend on "${condition.question}".`;
  return condition.any.every((id) => known.some((one) => one.id === id))
    ? null
    : `"${condition.question}" has no such answer.`;
}
