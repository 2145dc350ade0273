import type { Answers, Asked } from "../../kind.ts";
import { massMirror } from "../../mass-mirror.ts";
import { sumOf } from "../../masses.ts";
import { NO_MIRROR, type Mirror, type Standing } from "../../mirror.ts";
import { scoresOf } from "../../scale.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import type { Locale } from "../../words/locales.ts";
import type { ChoiceCrowd, ChoiceOwn, ChoiceSpec } from "./spec.ts";

/**
 * Where one's choice stands among those of the others, and one's prediction against them. Where several may be chosen
 * nothing is said: the tally does not know who chose which of them together.
 */
export function mirrorChoice(
  { own, crowd }: Answers<ChoiceOwn, ChoiceCrowd>,
  asked: Asked<ChoiceSpec>,
  others: Tally,
  locale: Locale,
): Mirror {
  const { spec } = asked;
  if (!asked.own || spec.many) return NO_MIRROR;
  const counts = tallyVector(others, "own");
  if (sumOf(counts) === 0) return NO_MIRROR;
  const [mine] = own?.options ?? [];
  return {
    own: mine === undefined ? null : standing(mine, counts, spec.ordered),
    prediction: crowd ? heldAgainst(crowd, counts, spec, locale) : null,
  };
}

function standing(mine: number, counts: readonly number[], ordered: boolean): Standing {
  const n = sumOf(counts);
  const share = (from: number, to: number) => sumOf(counts.slice(from, to)) / n;
  const same = share(mine, mine + 1);
  return ordered
    ? { ordered, below: share(0, mine), same, above: share(mine + 1, counts.length) }
    : { ordered, same };
}

function heldAgainst(
  crowd: ChoiceCrowd,
  counts: readonly number[],
  spec: ChoiceSpec,
  locale: Locale,
): Mirror["prediction"] {
  const labels = spec.options.map(({ label }) => label);
  const scores = scoresOf(spec.options);
  if (crowd.form === "distribution") {
    return massMirror(crowd.masses, counts, { labels, scores: spec.ordered ? scores : null }, locale);
  }
  const guess = crowd.option;
  const [truth, error] = spec.ordered ? againstMedian(guess, counts, scores) : againstMode(guess, counts);
  return { error, expected: labels[guess] ?? "", truth: labels[truth] ?? "" };
}

/**
 * How far a guess lies from the median, over the length of the scale. Where the middle falls between two options both,
 * and all between them, are medians; the nearest is the truth.
 */
function againstMedian(
  guess: number,
  counts: readonly number[],
  scores: readonly number[],
): [truth: number, error: number] {
  const n = sumOf(counts);
  const upTo = counts.map((_, option) => sumOf(counts.slice(0, option + 1)));
  const lower = upTo.findIndex((sum) => 2 * sum >= n);
  const upper = upTo.findIndex((sum) => 2 * sum > n);
  const truth = Math.min(upper, Math.max(lower, guess));
  const length = (scores.at(-1) ?? 0) - (scores[0] ?? 0);
  return [truth, Math.abs((scores[guess] ?? 0) - (scores[truth] ?? 0)) / length];
}

/** None for an answer that no other was given more often than; else how much rarer it was than the most frequent. */
function againstMode(guess: number, counts: readonly number[]): [truth: number, error: number] {
  const most = Math.max(...counts);
  const error = 1 - (counts[guess] ?? 0) / most;
  return [error === 0 ? guess : counts.indexOf(most), error];
}
