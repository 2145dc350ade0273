import { meanShift, directionIndex, stochasticDominance } from "@plumbline/analytics/compare/direction";
import { meanDifferenceCovariance } from "@plumbline/analytics/compare/mean-difference-covariance";
import { nullBand } from "@plumbline/analytics/compare/null-band";
import { pairedNullBand } from "@plumbline/analytics/compare/paired-null-band";
import { pairedTotalVariationBand } from "@plumbline/analytics/compare/paired-total-variation-band";
import { totalVariationDistance } from "@plumbline/analytics/compare/total-variation";
import { wassersteinDistance } from "@plumbline/analytics/compare/wasserstein";
import { meanDifferenceInterval, type SharedSums } from "@plumbline/analytics/interval/mean-difference";
import { seededRandom } from "@plumbline/analytics/random";
import { signFlipTestFromHistogram } from "@plumbline/analytics/test/sign-flip";
import type { CrowdForm } from "./lens.ts";
import { TOTAL_MASS } from "./masses.ts";

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
    /** Mean of all predictions minus mean of all own answers, in score units. */
    shift: number;
    /** 95 % interval of that shift; null while a lens has fewer than two answers. */
    interval: { low: number; high: number } | null;
    /** Shift over Wasserstein distance, in [−1, 1]; null when the distributions are equal. */
    directionIndex: number | null;
    dominance: ReturnType<typeof stochasticDominance>;
    /** Within the people who gave both, apart from all others: their own mean difference, and whether it is chance. */
    test: { shift: number; pValue: number; method: "exact" | "normal" } | null;
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
   * Σ x·xᵀ over everybody's own masses and everybody's predicted ones, in squares of per cents; who chooses one option
   * has 100 on it. Of predictions whose spread nobody counted, what the largest spread would make it.
   */
  products: { own: number[][]; crowd: number[][] };
  /** Σ own·predictedᵀ over the people who gave both, likewise; null where a tally keeps their differences alone. */
  cross: number[][] | null;
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
      actualMean: weightedSum(actual, scores.values),
      predictedMean: weightedSum(predicted, scores.values),
      shift: meanShift(actual, predicted, scores.values),
      interval: shiftInterval(counts, scores.values),
      directionIndex: distance > 0 ? directionIndex(actual, predicted, scores.values) : null,
      dominance: stochasticDominance(actual, predicted),
      test: pairedTest(counts),
    },
  };
}

function chanceBand(counts: LensCounts, actual: number[]): { mean: number; upper: number } | null {
  const chance = { random: seededRandom(NULL_BAND_SEED), draws: NULL_BAND_DRAWS, level: LEVEL };
  const { n, products, scores, secondMoments } = counts;
  if (!secondMoments) {
    const spacing = scores ? spacingOf(scores.values) : undefined;
    const distance = scores
      ? (p: ArrayLike<number>, q: ArrayLike<number>) => wassersteinDistance(p, q, spacing)
      : totalVariationDistance;
    return nullBand(actual, n.own, n.crowd, { ...chance, distance });
  }
  const covariance = meanDifferenceCovariance(
    { n: n.crowd, sums: massesIn(products.crowd), products: products.crowd },
    { n: n.own, sums: massesIn(products.own), products: products.own },
    { n: n.both, products: secondMoments },
  );
  if (!covariance) return null;
  const ofShares = covariance.map((row) => row.map((value) => value / TOTAL_MASS ** 2));
  return scores
    ? pairedNullBand(ofShares, 1, { ...chance, scores: scores.values })
    : pairedTotalVariationBand(ofShares, 1, chance);
}

/** The interval of the shift of everybody, who gave both or one of the two. */
function shiftInterval(
  { n, products, cross, differences }: LensCounts,
  scores: number[],
): { low: number; high: number } | null {
  // In hundredths of a score unit, as masses are per cents.
  const sumsOf = (people: number, table: number[][]) => ({
    n: people,
    sum: weightedSum(massesIn(table), scores),
    squares: product(scores, table),
  });
  const per = TOTAL_MASS / differences.unit;
  const both: SharedSums = cross
    ? {
        n: n.both,
        first: weightedSum(massesIn(transposed(cross)), scores),
        second: weightedSum(massesIn(cross), scores),
        products: product(scores, cross),
      }
    : {
        n: n.both,
        differences: sumOver(differences, (d) => d * per),
        squares: sumOver(differences, (d) => (d * per) ** 2),
      };
  const { interval } = meanDifferenceInterval(
    sumsOf(n.crowd, products.crowd),
    sumsOf(n.own, products.own),
    both,
    LEVEL,
  );
  return interval && { low: interval.low / TOTAL_MASS, high: interval.high / TOTAL_MASS };
}

/** The exact test of the people who gave both, by their own differences. */
function pairedTest({ n, differences }: LensCounts): NonNullable<Comparison["ordered"]>["test"] {
  if (n.both === 0) return null;
  const { pValue, method } = signFlipTestFromHistogram(differences.values, differences.counts);
  const shift = sumOver(differences, (difference) => difference) / differences.unit / n.both;
  return { shift, pValue, method };
}

function sumOver({ values, counts }: LensCounts["differences"], of: (value: number) => number): number {
  return values.reduce((sum, value, index) => sum + counts[index]! * of(value), 0);
}

/** Σ x per option, from Σ x·yᵀ: each person's masses y add up to the same total. */
function massesIn(table: number[][]): number[] {
  return table.map((row) => row.reduce((sum, value) => sum + value, 0) / TOTAL_MASS);
}

/** scoresᵀ · table · scores. */
function product(scores: number[], table: number[][]): number {
  return weightedSum(
    table.map((row) => weightedSum(row, scores)),
    scores,
  );
}

function transposed(table: number[][]): number[][] {
  return table.map((_, column) => table.map((row) => row[column]!));
}

function shares(sums: number[]): number[] | null {
  const total = sums.reduce((sum, count) => sum + count, 0);
  return total > 0 ? sums.map((count) => count / total) : null;
}

function spacingOf(scores: number[]): number[] {
  return scores.slice(1).map((score, k) => score - scores[k]!);
}

function weightedSum(weights: number[], values: number[]): number {
  return weights.reduce((sum, weight, k) => sum + weight * values[k]!, 0);
}
