import { meanShift, directionIndex, stochasticDominance } from "@plumbline/analytics/compare/direction";
import { nullBand } from "@plumbline/analytics/compare/null-band";
import { pairedNullBand } from "@plumbline/analytics/compare/paired-null-band";
import { totalVariationDistance } from "@plumbline/analytics/compare/total-variation";
import { wassersteinDistance } from "@plumbline/analytics/compare/wasserstein";
import { meanInterval } from "@plumbline/analytics/interval/mean";
import { seededRandom } from "@plumbline/analytics/random";
import { signFlipTestFromHistogram } from "@plumbline/analytics/test/sign-flip";
import type { CrowdForm } from "./lens.ts";

/** Words for the two directions of an ordered scale: "0.95 levels more in agreement". */
export interface Direction {
  unit: string;
  higher: string;
  lower: string;
}

/** The predicted distribution held against the actual one. Shares sum to 1. */
export interface Comparison {
  form: CrowdForm;
  labels: string[];
  actual: number[];
  predicted: number[];
  n: { own: number; crowd: number; both: number };
  distance: {
    name: "Wasserstein distance" | "total variation distance";
    value: number;
    /** What the distance looks like when nothing but chance parts the two: its mean and 95th percentile. */
    chance: { mean: number; upper: number } | null;
  };
  /** Null where the options have no order: a mean would have no meaning. */
  ordered: {
    direction: Direction;
    /** Length of the scale: highest minus lowest score. */
    scale: number;
    actualMean: number;
    predictedMean: number;
    /** Mean predicted minus mean actual, in score units. */
    shift: number;
    /** 95 % interval of the mean difference within the people who gave both; null below two of them. */
    interval: { low: number; high: number } | null;
    /** Shift over Wasserstein distance, in [−1, 1]; null when the distributions are equal. */
    directionIndex: number | null;
    dominance: ReturnType<typeof stochasticDominance>;
    test: { pValue: number; method: "exact" | "normal" } | null;
  } | null;
}

export interface LensCounts {
  form: CrowdForm;
  labels: string[];
  /** Null for options without an order. */
  scores: { values: number[]; direction: Direction } | null;
  /** Sums over people, per option: counts, or masses in per cent. */
  actual: number[];
  predicted: number[];
  n: { own: number; crowd: number; both: number };
  /**
   * Per person who gave both: predicted score minus own score, in `unit`ths of a score unit, as a histogram.
   * Ignored where `scores` is null.
   */
  differences: { values: number[]; counts: number[]; unit: number };
  /**
   * Σ over those people of d·dᵀ, d the person's predicted minus own masses in per cent. Null for point guesses,
   * whose null band follows from multinomial sampling.
   */
  secondMoments: number[][] | null;
}

/** Draws for a null band; its Monte-Carlo error at the 95th percentile is then about 1 % of the band. */
const NULL_BAND_DRAWS = 2000;
/** Fixed, so that a figure computed twice is the same figure. */
const NULL_BAND_SEED = 2718;
/** Confidence level of every interval and band shown. */
const LEVEL = 0.95;

/** Null while nobody has answered one of the two lenses. */
export function compareLenses(counts: LensCounts): Comparison | null {
  const { labels, form, n, scores } = counts;
  const actual = shares(counts.actual);
  const predicted = shares(counts.predicted);
  if (!actual || !predicted) return null;
  const band = chanceBand(counts, actual);
  if (!scores) {
    return {
      form,
      labels,
      actual,
      predicted,
      n,
      distance: {
        name: "total variation distance",
        value: totalVariationDistance(actual, predicted),
        chance: band,
      },
      ordered: null,
    };
  }
  const spacing = spacingOf(scores.values);
  const distance = wassersteinDistance(actual, predicted, spacing);
  const { values, counts: times, unit } = counts.differences;
  const differences = n.both > 0 ? signFlipTestFromHistogram(values, times) : null;
  return {
    form,
    labels,
    actual,
    predicted,
    n,
    distance: { name: "Wasserstein distance", value: distance, chance: band },
    ordered: {
      direction: scores.direction,
      scale: scores.values.at(-1)! - scores.values[0]!,
      actualMean: weightedMean(actual, scores.values),
      predictedMean: weightedMean(predicted, scores.values),
      shift: meanShift(actual, predicted, scores.values),
      interval: differenceInterval(values, times, unit),
      directionIndex: distance > 0 ? directionIndex(actual, predicted, scores.values) : null,
      dominance: stochasticDominance(actual, predicted),
      test: differences && { pValue: differences.pValue, method: differences.method },
    },
  };
}

function chanceBand(counts: LensCounts, actual: number[]): { mean: number; upper: number } | null {
  const chance = { random: seededRandom(NULL_BAND_SEED), draws: NULL_BAND_DRAWS, level: LEVEL };
  const spacing = counts.scores ? spacingOf(counts.scores.values) : undefined;
  if (counts.secondMoments) {
    if (counts.n.both < 2 || !counts.scores) return null;
    const scale = 1 / (10_000 * counts.n.both);
    const moments = counts.secondMoments.map((row) => row.map((sum) => sum * scale));
    return pairedNullBand(moments, counts.n.both, { ...chance, scores: counts.scores.values });
  }
  const distance = counts.scores
    ? (p: ArrayLike<number>, q: ArrayLike<number>) => wassersteinDistance(p, q, spacing)
    : totalVariationDistance;
  return nullBand(actual, counts.n.own, counts.n.crowd, { ...chance, distance });
}

/** The interval of the mean difference, from a histogram of differences in `unit`ths. */
function differenceInterval(
  values: number[],
  times: number[],
  unit: number,
): { low: number; high: number } | null {
  const { interval } = meanInterval(values, times, LEVEL);
  return interval && { low: interval.low / unit, high: interval.high / unit };
}

function shares(sums: number[]): number[] | null {
  const total = sums.reduce((sum, count) => sum + count, 0);
  return total > 0 ? sums.map((count) => count / total) : null;
}

function spacingOf(scores: number[]): number[] {
  return scores.slice(1).map((score, k) => score - scores[k]!);
}

function weightedMean(weights: number[], values: number[]): number {
  return weights.reduce((sum, weight, k) => sum + weight * values[k]!, 0);
}
