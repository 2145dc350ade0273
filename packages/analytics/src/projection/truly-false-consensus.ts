import { expectArgument } from "../errors.ts";

export interface TrulyFalseConsensusOptions {
  /** Actual mean of each item; default: the mean own answer of the given respondents. */
  readonly actual?: ArrayLike<number> | undefined;
  /** Least number of answered items for a person to count, at least 3; default 8. */
  readonly minimumItems?: number | undefined;
  /** |r| is cut to this before Fisher's transformation, which is infinite at 1; default 0.999. */
  readonly clip?: number | undefined;
}

export interface TrulyFalseConsensus {
  /** One correlation a respondent, −1..1; `null` with too few items, or when own answers or errors are constant. */
  readonly correlations: readonly (number | null)[];
  /** How many respondents have a correlation. */
  readonly respondents: number;
  /** Plain mean of the correlations; `null` when nobody has one, like the two below. */
  readonly mean: number | null;
  /** tanh of the mean of artanh r (Fisher's z). */
  readonly fisherMean: number | null;
  /** Share of correlations above 0; one half is what chance would give. */
  readonly sharePositive: number | null;
}

/**
 * The truly false consensus effect: does a person err towards their own position?
 *
 * For each respondent r, over the items j, the correlation of the own answer a_rj with the error of the
 * prediction, g_rj − actual_j. Positive: where r agrees more, r overestimates more. Projection between
 * persons can be rational; this **within-person** measure cannot be explained so, because a rational guesser's
 * errors are not predictable from what they already knew (Dawes 1989).
 *
 * All items must share one answer scale. A correlation over few items is noise: each needs `minimumItems`
 * answered on both sides, and the group is judged by the mean and by the share above zero, not by single
 * persons.
 *
 * @param own one row a respondent, one column an item, in scale units; `null` where unanswered.
 * @param predicted the same shape: what r predicted for the group (a point guess, or the mean of a predicted
 *   distribution); `null` where unanswered.
 * @throws AnalyticsArgumentError when there are no rows, rows differ in length, a number is not finite, an
 *   item has no own answers and no `actual`, `minimumItems` < 3 or `clip` outside (0, 1).
 *
 * Source: Dawes, *J. Exp. Soc. Psychol.* 25 (1989) 1; Krueger and Clement, *J. Pers. Soc. Psychol.* 67
 * (1994) 596.
 *
 * @example One person, three items, actual means 3: own 1, 3, 5 and predicted 2, 3, 4 err by −1, 0, 1: r = 1.
 * trulyFalseConsensus([[1, 3, 5]], [[2, 3, 4]], { actual: [3, 3, 3], minimumItems: 3 }).mean // 1
 */
export function trulyFalseConsensus(
  own: readonly ArrayLike<number | null>[],
  predicted: readonly ArrayLike<number | null>[],
  options: TrulyFalseConsensusOptions = {},
): TrulyFalseConsensus {
  const minimumItems = options.minimumItems ?? 8;
  const clip = options.clip ?? 0.999;
  expectArgument(
    Number.isInteger(minimumItems) && minimumItems >= 3,
    "minimumItems",
    "an integer of at least 3",
    minimumItems,
  );
  expectArgument(clip > 0 && clip < 1, "clip", "a number strictly between 0 and 1", clip);
  const items = checkRows(own, predicted);
  const actual = options.actual === undefined ? itemMeans(own, items) : Array.from(options.actual);
  expectArgument(
    actual.length === items && actual.every(Number.isFinite),
    "actual",
    `${items} finite means, one an item`,
    actual,
  );

  const correlations = own.map((answers, r): number | null => {
    const x: number[] = [];
    const error: number[] = [];
    for (let j = 0; j < items; j++) {
      const answer = answers[j] ?? null;
      const guess = predicted[r]![j] ?? null;
      if (answer === null || guess === null) continue;
      x.push(answer);
      error.push(guess - actual[j]!);
    }
    return x.length < minimumItems ? null : correlation(x, error);
  });
  const known = correlations.filter((r) => r !== null);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  if (known.length === 0) {
    return { correlations, respondents: 0, mean: null, fisherMean: null, sharePositive: null };
  }
  return {
    correlations,
    respondents: known.length,
    mean: mean(known),
    fisherMean: Math.tanh(mean(known.map((r) => Math.atanh(Math.max(-clip, Math.min(clip, r)))))),
    sharePositive: known.filter((r) => r > 0).length / known.length,
  };
}

function checkRows(
  own: readonly ArrayLike<number | null>[],
  predicted: readonly ArrayLike<number | null>[],
): number {
  expectArgument(own.length > 0, "own", "at least one respondent", own);
  expectArgument(predicted.length === own.length, "predicted", `${own.length} rows, as own`, predicted);
  const items = own[0]!.length;
  for (const [argument, rows] of [
    ["own", own],
    ["predicted", predicted],
  ] as const) {
    for (const row of rows) {
      expectArgument(
        row.length === items && Array.from(row).every((v) => v === null || Number.isFinite(v)),
        argument,
        `rows of ${items} finite numbers or null`,
        row,
      );
    }
  }
  return items;
}

function itemMeans(own: readonly ArrayLike<number | null>[], items: number): number[] {
  return Array.from({ length: items }, (_, j) => {
    const answers = own.map((row) => row[j] ?? null).filter((answer) => answer !== null);
    expectArgument(answers.length > 0, "own", "an answer to every item when actual is not given", answers);
    return answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
  });
}

/** Pearson's correlation; `null` where one of the two does not vary. */
function correlation(x: readonly number[], y: readonly number[]): number | null {
  const n = x.length;
  const mx = x.reduce((sum, v) => sum + v, 0) / n;
  const my = y.reduce((sum, v) => sum + v, 0) / n;
  let sxx = 0;
  let syy = 0;
  let sxy = 0;
  for (let i = 0; i < n; i++) {
    const dx = x[i]! - mx;
    const dy = y[i]! - my;
    sxx += dx * dx;
    syy += dy * dy;
    sxy += dx * dy;
  }
  // Means of equal numbers can differ from them by rounding; such a spread is no spread.
  const negligible = (spread: number, m: number) => spread <= n * (1e-13 * Math.max(1, Math.abs(m))) ** 2;
  if (negligible(sxx, mx) || negligible(syy, my)) return null;
  return Math.max(-1, Math.min(1, sxy / Math.sqrt(sxx * syy)));
}
