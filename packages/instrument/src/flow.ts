import type { Arms } from "./arms.ts";
import { holds, type AnswerTest } from "./conditions.ts";
import { answerOf } from "./lens.ts";
import type { Responses } from "./response.ts";

/** A condition with its tests made: plain data that the browser can put to answers without knowing any kind. */
export type Gate = { question: string; tests: AnswerTest[] } | { experiment: string; arms: string[] };

/** The way through a survey, as far as it depends on answers and arms. */
export interface Way {
  sections: { id: string; gates: Gate[]; questions: { id: string; gates: Gate[] }[] }[];
}

/**
 * The questions that are asked of somebody, in the author's order. A question that is not asked counts as unanswered,
 * so that nothing hangs on an answer given before somebody changed their mind.
 */
export function askedQuestions({ sections }: Way, responses: Responses, arms: Arms): Set<string> {
  const asked = new Set<string>();
  const open = (gates: readonly Gate[]) =>
    gates.every((gate) => {
      if ("experiment" in gate) return gate.arms.includes(arms[gate.experiment] ?? "");
      if (!asked.has(gate.question)) return false;
      const answer = answerOf(responses[gate.question]?.own);
      return answer !== undefined && gate.tests.some((test) => holds(test, answer));
    });
  for (const section of sections) {
    if (!open(section.gates)) continue;
    for (const { id, gates } of section.questions) {
      if (open(gates)) asked.add(id);
    }
  }
  return asked;
}
