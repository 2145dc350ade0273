import { DEFAULT_LEVEL, type Interval, expectLevel } from "../interval/level.ts";
import { studentTQuantile } from "../special/student-t.ts";
import { type PredictionTally, predictionShares } from "./prediction-tally.ts";

/** What holders and non-holders of one view predict for that view. Shares lie in 0..1. */
export interface OptionProjection {
  /** Respondents who chose this option, and all the others. */
  readonly endorsers: number;
  readonly others: number;
  /** Mean share predicted for this option by each of the two groups; `null` for an empty group. */
  readonly predictedByEndorsers: number | null;
  readonly predictedByOthers: number | null;
  /** Endorsers minus others, −1..1; positive = false consensus, negative = false uniqueness. */
  readonly effect: number | null;
  /** Welch interval of the effect; `null` without square sums or with fewer than two people in a group. */
  readonly interval: Interval | null;
}

export interface FalseConsensus {
  readonly options: readonly OptionProjection[];
  /** Mean effect, each option weighted by its endorsers: the effect of the view a random respondent holds. */
  readonly overall: number | null;
  /**
   * What |overall| stays below, at the given level, where own views and predictions have nothing to do with each other;
   * `null` without `predictedProducts`, and where no two people share a view.
   */
  readonly overallChance: number | null;
}

/**
 * The false consensus effect: do people who hold a view predict more support for it than people who do not?
 *
 *     FCE_k = mean predicted share of k among those who chose k − the same among those who did not
 *
 * It is a comparison **between** persons, and partly rational: somebody who knows nothing of the others but
 * their own answer should expect it to be commoner than somebody who answered otherwise (Dawes 1989). So it
 * shows *projection*; whether the projection is a mistake is the question of `trulyFalseConsensus`. The mean of
 * holders and non-holders is unweighted within each group, as in the original study.
 *
 * @param tally counts per own option and K × K sums of predicted masses (`tallyPredictions` makes one from
 *   raw rows; a cross-tabulation of own answer by point guess is one).
 * @param options.level coverage of the intervals, 0..1, default 0.95. They are Welch's for two means with
 *   unequal variances and need `predictedMassSquareSums`. Where all members of both groups predicted the
 *   same, the data hold no spread and the interval is a point.
 *   `overallChance` is Student's bound of the same weighted sum of group means, their covariance that within the
 *   groups, pooled: where predictions do not depend on views, all groups spread alike.
 * @returns one entry an option. Where everybody or nobody holds an option there is no one to compare with:
 *   `effect` is `null`, never 0.
 * @throws AnalyticsArgumentError for a malformed tally or a level outside (0, 1).
 *
 * Source: Ross, Greene and House, *J. Exp. Soc. Psychol.* 13 (1977) 279; Dawes, *ibid.* 25 (1989) 1.
 *
 * @example Two of three say yes and predict 80 % and 60 % yes; the third says no and predicts 50 % yes.
 * falseConsensusEffect({ endorsers: [2, 1], predictedMassSums: [[1.4, 0.6], [0.5, 0.5]] })
 * // options[0].effect = 0.7 − 0.5 = 0.2, and options[1].effect = 0.5 − 0.3 = 0.2
 */
export function falseConsensusEffect(
  tally: PredictionTally,
  options: { readonly level?: number } = {},
): FalseConsensus {
  const level = options.level ?? DEFAULT_LEVEL;
  expectLevel(level);
  const { endorsers, respondents, sums, squareSums, products, options: K } = predictionShares(tally);
  const projections = Array.from({ length: K }, (_, k): OptionProjection => {
    const holders = group(endorsers[k]!, sums[k]![k]!, squareSums?.[k]![k]);
    const others = group(
      respondents - endorsers[k]!,
      sumOfOthers(sums, k),
      squareSums === null ? undefined : sumOfOthers(squareSums, k),
    );
    const known = holders.mean !== null && others.mean !== null;
    return {
      endorsers: holders.n,
      others: others.n,
      predictedByEndorsers: holders.mean,
      predictedByOthers: others.mean,
      effect: known ? holders.mean - others.mean : null,
      interval: known ? welchInterval(holders, others, level) : null,
    };
  });
  const comparable = projections.map(({ effect, endorsers: n }) => (effect === null ? 0 : n));
  const weight = comparable.reduce((sum, n) => sum + n, 0);
  if (weight === 0) return { options: projections, overall: null, overallChance: null };
  const weights = comparable.map((n) => n / weight);
  return {
    options: projections,
    overall: projections.reduce((sum, { effect }, k) => sum + weights[k]! * (effect ?? 0), 0),
    overallChance: products && chanceOf(weights, { endorsers, respondents, sums, products, level }),
  };
}

/**
 * The bound of Σ_k weight_k · effect_k. An effect is a difference of group means, so the sum is Σ_i c_i · m_i, m_i the mean
 * prediction of those who chose i: c_i holds what i adds as its own holders, less what it adds to the others of k.
 */
function chanceOf(
  weights: readonly number[],
  tally: {
    endorsers: readonly number[];
    respondents: number;
    sums: readonly (readonly number[])[];
    products: readonly (readonly number[])[];
    level: number;
  },
): number | null {
  const { endorsers, respondents, sums, products, level } = tally;
  const held = endorsers.flatMap((n, i) => (n > 0 ? [i] : []));
  const freedom = respondents - held.length;
  if (freedom < 1) return null;
  const within = products.map((row, k) =>
    row.map(
      (product, l) =>
        (product - held.reduce((sum, i) => sum + (sums[i]![k]! * sums[i]![l]!) / endorsers[i]!, 0)) / freedom,
    ),
  );
  let variance = 0;
  for (const i of held) {
    const c = weights.map((share, k) =>
      i === k ? share : share === 0 ? 0 : (-share * endorsers[i]!) / (respondents - endorsers[k]!),
    );
    const spread = within.reduce(
      (sum, row, k) => sum + c[k]! * row.reduce((inner, value, l) => inner + c[l]! * value, 0),
      0,
    );
    variance += spread / endorsers[i]!;
  }
  return studentTQuantile((1 + level) / 2, freedom) * Math.sqrt(Math.max(0, variance));
}

interface Group {
  readonly n: number;
  readonly mean: number | null;
  /** Variance of the mean, unbiased; `null` when it cannot be known. */
  readonly varianceOfMean: number | null;
}

function group(n: number, sum: number, squareSum: number | undefined): Group {
  if (n === 0) return { n, mean: null, varianceOfMean: null };
  const mean = sum / n;
  if (squareSum === undefined || n < 2) return { n, mean, varianceOfMean: null };
  // Rounding can leave a sum of squares a hair below n times the squared mean.
  const variance = Math.max(0, squareSum - n * mean * mean) / (n - 1);
  return { n, mean, varianceOfMean: variance / n };
}

function sumOfOthers(table: readonly (readonly number[])[], k: number): number {
  let sum = 0;
  for (let i = 0; i < table.length; i++) if (i !== k) sum += table[i]![k]!;
  return sum;
}

/** Welch, *Biometrika* 34 (1947) 28, with the Welch–Satterthwaite degrees of freedom. */
function welchInterval(a: Group, b: Group, level: number): Interval | null {
  if (a.mean === null || b.mean === null || a.varianceOfMean === null || b.varianceOfMean === null)
    return null;
  const difference = a.mean - b.mean;
  const variance = a.varianceOfMean + b.varianceOfMean;
  if (variance === 0) return { low: difference, high: difference };
  const df = variance ** 2 / (a.varianceOfMean ** 2 / (a.n - 1) + b.varianceOfMean ** 2 / (b.n - 1));
  const half = studentTQuantile((1 + level) / 2, df) * Math.sqrt(variance);
  return { low: difference - half, high: difference + half };
}
