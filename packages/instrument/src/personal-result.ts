import type { Instrument } from "./instrument.ts";
import { questionsOf } from "./instrument.ts";
import { answerOf } from "./lens.ts";
import type { Mirror, Standing } from "./mirror.ts";
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
 * @param others the tallies of a release without this person.
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
 * The same with shares and errors in so many equal steps from 0 to 1, so that they do not give people away one by one.
 * Shares go on summing to 1, and one of nothing stays one.
 */
export function inSteps(items: readonly PersonalItem[], steps: number): PersonalItem[] {
  const rounded = (share: number) => Math.round(steps * share) / steps;
  return items.map(({ own, prediction, ...item }) => ({
    ...item,
    own: own && standingIn(own, steps),
    prediction: prediction && { ...prediction, error: rounded(prediction.error) },
  }));
}

/** In whole steps until the end: shares that are differences of rounded ones sum to what they should. */
function standingIn(own: Standing, steps: number): Standing {
  const whole = (share: number) => Math.round(steps * share);
  if (!own.ordered) return { ordered: false, same: whole(own.same) / steps };
  const below = whole(own.below);
  const upTo = whole(own.below + own.same);
  return {
    ordered: true,
    below: below / steps,
    same: (upTo - below) / steps,
    above: (steps - upTo) / steps,
  };
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
