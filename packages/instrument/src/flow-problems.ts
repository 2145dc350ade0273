import { drawingOf, LENS_ORDER } from "./arms.ts";
import { columnNamesOf } from "./column-names.ts";
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

/**
 * What is wrong between the parts of a survey: conditions on what is not there or not asked before, names that are taken,
 * and columns of exports that two questions would share.
 */
export function flowProblems(flow: Flow): FlowProblem[] {
  const { sections } = flow;
  const problems = [...drawingProblems(flow), ...columnProblems(flow)];
  const arms = new Map(flow.experiments.map(({ id, arms }) => [id, new Set(arms.map((arm) => arm.id))]));
  const { first, last } = shuffledPlaces(flow);
  for (const [s, section] of sections.entries()) {
    const isShuffled = flow.shuffledSections.includes(section.id);
    /** Questions that come before the place looked at, whatever the order that is drawn. */
    const before = new Map<string, Question>();
    for (const [other, { id, questions }] of sections.entries()) {
      const latest = flow.shuffledSections.includes(id) ? last : other;
      if (latest >= (isShuffled ? first : s)) continue;
      for (const question of questions) before.set(question.id, question);
    }
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
  }
  return problems;
}

/** The first and the last of the places that shuffled sections change among themselves. */
function shuffledPlaces({ sections, shuffledSections }: Flow): { first: number; last: number } {
  const places = sections.flatMap(({ id }, place) => (shuffledSections.includes(id) ? [place] : []));
  return { first: places[0] ?? 0, last: places.at(-1) ?? 0 };
}

/** The columns of arms are called `arm_…`, and so would be those of a question with such an id. */
const TAKEN_BY_ARMS = /^arm(_|$)/;

/** What is wrong with what is drawn: names that are taken, and sections that are not there. */
function drawingProblems({ experiments, sections, shuffledSections }: Flow): FlowProblem[] {
  const problems: FlowProblem[] = [];
  const experimentIds = experiments.map(({ id }) => id);
  if (new Set(experimentIds).size < experimentIds.length) {
    problems.push({ path: ["experiments"], message: "Two experiments have the same id." });
  }
  for (const [index, { id, arms }] of experiments.entries()) {
    if (id === LENS_ORDER) {
      problems.push({
        path: ["experiments", index, "id"],
        message: `"${LENS_ORDER}" is what the drawn order of the two steps is called.`,
      });
    }
    if (new Set(arms.map((arm) => arm.id)).size < arms.length) {
      problems.push({ path: ["experiments", index], message: "Two arms of an experiment have the same id." });
    }
  }
  for (const id of shuffledSections) {
    if (!sections.some((section) => section.id === id)) {
      problems.push({ path: ["shuffledSections"], message: `There is no section "${id}" to shuffle.` });
    }
  }
  if (drawingOf({ experiments, sections }).experiments.length === 0) return problems;
  for (const [s, { questions }] of sections.entries()) {
    for (const [q, { id }] of questions.entries()) {
      if (!TAKEN_BY_ARMS.test(id)) continue;
      problems.push({
        path: ["sections", s, "questions", q, "id"],
        message: `"${id}" would share its column in exports with an experiment. Choose another id.`,
      });
    }
  }
  return problems;
}

/** A column of exports has one question: what each kind appends to an id can be another question's id and more. */
function columnProblems({ sections }: Flow): FlowProblem[] {
  const owners = new Map<string, string>();
  const problems: FlowProblem[] = [];
  for (const [s, { questions }] of sections.entries()) {
    for (const [q, question] of questions.entries()) {
      const { id } = question;
      const columns = columnNamesOf(question);
      const taken = columns.find((column) => (owners.get(column) ?? id) !== id);
      if (taken) {
        problems.push({
          path: ["sections", s, "questions", q, "id"],
          message: `"${owners.get(taken)}" and "${id}" would share the column "${taken}" in exports. Choose another id.`,
        });
      }
      for (const column of columns) if (!owners.has(column)) owners.set(column, id);
    }
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
