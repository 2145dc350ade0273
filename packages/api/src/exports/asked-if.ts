import { questionsOf, type Instrument } from "@plumbline/instrument/instrument";
import { kindOf, type Question, type ShowIf } from "@plumbline/instrument/question";

/**
 * Of whom each question was asked that was not asked of everybody, in words, by its id: an empty cell of such a
 * question may mean that it was never seen.
 */
export function askedIf(instrument: Instrument): Map<string, string> {
  const questions = new Map(questionsOf(instrument).map((question) => [question.id, question]));
  return new Map(
    instrument.sections.flatMap((section) =>
      section.questions.flatMap(({ id, showIf }): [string, string][] => {
        const all = [...section.showIf, ...showIf];
        return all.length === 0
          ? []
          : [[id, all.map((condition) => conditionWords(condition, questions)).join(" and ")]];
      }),
    ),
  );
}

function conditionWords(condition: ShowIf, questions: ReadonlyMap<string, Question>): string {
  if ("experiment" in condition) return `arm_${condition.experiment} is ${condition.any.join(" or ")}`;
  const question = questions.get(condition.question);
  const known = question ? (kindOf(question).conditions?.(question.spec) ?? []) : [];
  const labels = known.filter(({ id }) => condition.any.includes(id)).map(({ label }) => label);
  return `${condition.question} ${labels.join(" or ")}`;
}
