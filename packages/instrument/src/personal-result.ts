import type { Instrument } from "./instrument.ts";
import { questionsOf } from "./instrument.ts";
import { answerOf } from "./lens.ts";
import type { Mirror } from "./mirror.ts";
import { askedOf, kindOf } from "./question.ts";
import type { Responses } from "./response.ts";
import { enoughOwn, type RoundTally } from "./round-tally.ts";
import type { Locale } from "./words/locales.ts";

/** One question in a personal result. */
export interface PersonalItem extends Mirror {
  questionId: string;
}

/** Fewer predictions than these make no score: one lucky guess is no skill. */
export const FEWEST_PREDICTIONS = 3;

/**
 * Somebody's answers held against those of all others, question by question. Nothing is said of a question that fewer
 * than `minimumN` of the others answered.
 *
 * @param others the tallies of a release without this person: see `withoutPerson`.
 */
export function personalItems(
  instrument: Instrument,
  mine: Responses,
  others: RoundTally,
  { minimumN, locale }: { minimumN: number; locale: Locale },
): PersonalItem[] {
  if (others.n < minimumN) return [];
  return questionsOf(instrument).flatMap((question): PersonalItem[] => {
    const { mirror } = kindOf(question);
    const tally = others.questions[question.id];
    const response = mine[question.id];
    if (!mirror || !tally || !response || !enoughOwn(question, tally, minimumN)) return [];
    const answers = { own: answerOf(response.own), crowd: answerOf(response.crowd) };
    const held = mirror(answers, askedOf(question), tally, locale);
    return held.own || held.prediction ? [{ questionId: question.id, ...held }] : [];
  });
}

/**
 * How well somebody predicted the others: 100 for every prediction exactly right, 0 for none that could be further
 * off; the mean over their predictions, rounded. Null below {@link FEWEST_PREDICTIONS}.
 */
export function predictionScore(items: readonly PersonalItem[]): number | null {
  const errors = items.flatMap(({ prediction }) => (prediction ? [prediction.error] : []));
  if (errors.length < FEWEST_PREDICTIONS) return null;
  return Math.round(100 * (1 - errors.reduce((sum, error) => sum + error, 0) / errors.length));
}

/** The question whose prediction was furthest off; null where none was off at all. */
export function mostMisjudged(items: readonly PersonalItem[]): string | null {
  const [worst] = items
    .filter(({ prediction }) => prediction !== null && prediction.error > 0)
    .toSorted((a, b) => b.prediction!.error - a.prediction!.error);
  return worst?.questionId ?? null;
}

/**
 * The share of the others with a lower score, those with the same counted half (the mid-rank percentile).
 *
 * @param scores how many people reached each score 0..100, the person included.
 */
export function scorePercentile(scores: readonly number[], own: number): number | null {
  const others = scores.reduce((sum, count) => sum + count, 0) - 1;
  if (others < 1 || (scores[own] ?? 0) < 1) return null;
  const below = scores.slice(0, own).reduce((sum, count) => sum + count, 0);
  return (below + (scores[own]! - 1) / 2) / others;
}
