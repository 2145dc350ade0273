import type { Arms } from "./arms.ts";
import { askedQuestions, type Gate, type Way } from "./flow.ts";
import { questionsOf, type Instrument } from "./instrument.ts";
import { kindOf, type Question, type ShowIf } from "./question.ts";
import type { Responses } from "./response.ts";

/** Makes the conditions of an instrument into tests that need no kinds. */
export function wayOf(instrument: Instrument): Way {
  const questions = new Map(questionsOf(instrument).map((question) => [question.id, question]));
  const gates = (conditions: ShowIf[]) => conditions.map((condition) => gateOf(condition, questions));
  return {
    sections: instrument.sections.map((section) => ({
      id: section.id,
      gates: gates(section.showIf),
      questions: section.questions.map(({ id, showIf }) => ({ id, gates: gates(showIf) })),
    })),
  };
}

function gateOf(condition: ShowIf, questions: ReadonlyMap<string, Question>): Gate {
  if ("experiment" in condition) return { experiment: condition.experiment, arms: condition.any };
  const question = questions.get(condition.question);
  const known = question ? (kindOf(question).conditions?.(question.spec) ?? []) : [];
  return {
    question: condition.question,
    tests: known.filter(({ id }) => condition.any.includes(id)).map(({ test }) => test),
  };
}

const ways = new WeakMap<Instrument, Way>();

/** The ids of the questions somebody is asked. */
export function askedIn(instrument: Instrument, responses: Responses, arms: Arms): Set<string> {
  const way = ways.get(instrument) ?? wayOf(instrument);
  ways.set(instrument, way);
  return askedQuestions(way, responses, arms);
}

/** The answers to what was asked: what somebody said before a change of mind closed the question is left out. */
export function answersAsked(instrument: Instrument, responses: Responses, arms: Arms): Responses {
  const asked = askedIn(instrument, responses, arms);
  return Object.fromEntries(Object.entries(responses).filter(([id]) => asked.has(id)));
}
