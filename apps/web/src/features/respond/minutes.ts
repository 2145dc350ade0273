import type { QuestionMeta, SheetContent } from "./types.ts";

type Timed = readonly { questions: readonly Pick<QuestionMeta, "seconds">[] }[];

/** Minutes the questions of these sections take together, rounded up. */
export function minutesFor(sections: Timed): number {
  return Math.ceil(secondsFor(sections) / 60);
}

/** Minutes of one section beside those of others: to the nearest, at least one, so that they add up to the whole. */
export function nearestMinutes(section: Timed[number]): number {
  return Math.max(1, Math.round(secondsFor([section]) / 60));
}

/** Minutes for what these sections ask and nothing is said to yet; of two lenses, each takes half of the time. */
export function minutesLeft(
  sections: readonly { questions: readonly Pick<QuestionMeta, "id" | "lenses" | "seconds">[] }[],
  { answers }: Pick<SheetContent, "answers">,
): number {
  const seconds = sections
    .flatMap(({ questions }) => questions)
    .map(({ id, lenses, seconds: all }) => {
      const open = lenses.filter((lens) => answers[id]?.[lens] === undefined);
      return (all * open.length) / Math.max(1, lenses.length);
    });
  return Math.ceil(seconds.reduce((sum, each) => sum + each, 0) / 60);
}

function secondsFor(sections: Timed): number {
  const seconds = sections.flatMap(({ questions }) => questions.map((question) => question.seconds));
  return seconds.reduce((sum, each) => sum + each, 0);
}
