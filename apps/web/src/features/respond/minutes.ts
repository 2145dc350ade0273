import type { QuestionMeta } from "./types.ts";

/** Minutes the questions of these sections take together, rounded up. */
export function minutesFor(
  sections: readonly { questions: readonly Pick<QuestionMeta, "seconds">[] }[],
): number {
  const seconds = sections.flatMap(({ questions }) => questions.map((question) => question.seconds));
  return Math.ceil(seconds.reduce((sum, each) => sum + each, 0) / 60);
}
