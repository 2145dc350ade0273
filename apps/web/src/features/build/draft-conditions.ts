import type { ShowIf } from "@plumbline/instrument/question";
import type { Draft, DraftExperiment } from "./draft.ts";
import { freeIdentifier } from "./identifiers.ts";

/** A condition as a draft holds it: by the key of a question, or by those of an experiment and its arms. */
export type DraftCondition = { question: string; any: string[] } | { experiment: string; any: string[] };

/** A key nothing has, for what a document names and does not hold. */
const nowhere = (id: string) => `?${id}`;

/** Puts keys in the place of ids. */
export function keysOf(
  experiments: readonly DraftExperiment[],
  sections: readonly { questions: readonly { key: string; question: { id: string } }[] }[],
): (conditions: ShowIf[]) => DraftCondition[] {
  const questions = new Map(
    sections.flatMap(({ questions }) => questions.map(({ key, question }) => [question.id, key] as const)),
  );
  return (conditions) =>
    conditions.map((condition): DraftCondition => {
      if ("question" in condition) {
        return {
          question: questions.get(condition.question) ?? nowhere(condition.question),
          any: condition.any,
        };
      }
      const experiment = experiments.find(({ id }) => id === condition.experiment);
      return {
        experiment: experiment?.key ?? nowhere(condition.experiment),
        any: condition.any.map((id) => experiment?.arms.find((arm) => arm.id === id)?.key ?? nowhere(id)),
      };
    });
}

/** Puts ids in the place of keys; what is gone gets an id that nothing has, so that the check finds it. */
export function idsOf({ experiments, sections }: Draft): (conditions: DraftCondition[]) => ShowIf[] {
  const questions = new Map(
    sections.flatMap(({ questions }) => questions.map(({ key, question }) => [key, question.id] as const)),
  );
  const byKey = new Map(experiments.map((experiment) => [experiment.key, experiment]));
  const removed = freeIdentifier("removed_question", new Set(questions.values()));
  const noExperiment = freeIdentifier("removed_experiment", new Set(experiments.map(({ id }) => id)));
  return (conditions) =>
    conditions.map((condition): ShowIf => {
      if ("question" in condition) {
        return { question: questions.get(condition.question) ?? removed, any: condition.any };
      }
      const experiment = byKey.get(condition.experiment);
      return {
        experiment: experiment?.id ?? noExperiment,
        any: condition.any.map((key) => experiment?.arms.find((arm) => arm.key === key)?.id ?? "removed_arm"),
      };
    });
}

/** A draft with the conditions of all its sections and questions passed through `change`. */
export function withConditions(
  draft: Draft,
  change: (conditions: DraftCondition[]) => DraftCondition[],
): Draft {
  return {
    ...draft,
    sections: draft.sections.map((section) => ({
      ...section,
      showIf: section.showIf.length > 0 ? change(section.showIf) : section.showIf,
      questions: section.questions.map((held) =>
        held.showIf.length > 0 ? { ...held, showIf: change(held.showIf) } : held,
      ),
    })),
  };
}

/** How many sections and questions depend on a question or an experiment. */
export function dependentsOf({ sections }: Draft, key: string): number {
  const depends = (conditions: DraftCondition[]) =>
    conditions.some((condition) => targetOf(condition) === key);
  return sections
    .flatMap((section) => [section.showIf, ...section.questions.map(({ showIf }) => showIf)])
    .filter(depends).length;
}

/** Key of what a condition depends on. */
export function targetOf(condition: DraftCondition): string {
  return "question" in condition ? condition.question : condition.experiment;
}
