import { clopperPearsonInterval } from "../interval/clopper-pearson.ts";
import { DEFAULT_LEVEL, type Interval, expectLevel } from "../interval/level.ts";
import { expectArgument } from "../errors.ts";
import { studentTQuantile } from "../special/student-t.ts";
import { type PredictionTally, predictionShares } from "../projection/prediction-tally.ts";

export interface ShareMargin {
  /** Actual minus mean predicted share; positive = more common than people think. */
  margin: number;
  /** Of all options together; `null` below two people. */
  interval: Interval | null;
}

/**
 * How much more common each option is than people predict, with intervals that hold for all options at once, so that
 * the most underestimated one may be picked out afterwards.
 *
 * The interval of a difference is put together from those of its parts (MOVER): Clopper and Pearson's of the actual
 * share; of the mean predicted share Student's, or Clopper and Pearson's where everybody predicted all or nothing. Each is
 * at level 1 − (1 − level) / K. A relation between answer and prediction counts where it widens the interval and not
 * where it narrows it: with the exact parts that holds the level down to five people and for shares of 5 and of 95 %, where
 * Student's interval of the differences names an option in up to a third of surveys without any. In return it is cautious; together
 * the intervals hold in 97 or more of 100 surveys.
 *
 * @param tally with `predictedProducts`. @param level of all intervals together, default 0.95.
 * @throws AnalyticsArgumentError for a malformed tally, or one without products.
 *
 * Source: Zou and Donner, *Statistics in Medicine* 27 (2008) 1693; Newcombe, *ibid.* 17 (1998) 873.
 *
 * @example Of 100 people 32 say no, and all predict 11 % no: the margin is 0.21, its interval that of 32 in 100 less 0.11.
 */
export function shareMargins(tally: PredictionTally, level: number = DEFAULT_LEVEL): ShareMargin[] {
  expectLevel(level);
  const { endorsers, respondents: n, sums, products, options } = predictionShares(tally);
  expectArgument(products !== null, "predictedProducts", "sums of products of the predictions", products);
  const each = 1 - (1 - level) / options;
  return endorsers.map((count, k) => {
    const actual = count / n;
    const sum = sums.reduce((total, row) => total + row[k]!, 0);
    const predicted = sum / n;
    const margin = actual - predicted;
    if (n < 2) return { margin, interval: null };
    const spread = Math.max(0, products[k]![k]! - n * predicted * predicted);
    const p = clopperPearsonInterval(count, n, each);
    const q = meanShareInterval(sum, products[k]![k]!, spread, n, each);
    const together = (sums[k]![k]! - n * actual * predicted) / Math.sqrt(n * actual * (1 - actual) * spread);
    // Without spread on one side there is no correlation.
    const correlation = Number.isFinite(together) ? Math.max(-1, Math.min(0, together)) : 0;
    const reach = (a: number, b: number) => Math.sqrt(a * a - 2 * correlation * a * b + b * b);
    return {
      margin,
      interval: {
        low: Math.max(-1, margin - reach(actual - p.low, q.high - predicted)),
        high: Math.min(1, margin + reach(p.high - actual, predicted - q.low)),
      },
    };
  });
}

/** The interval of a mean of n shares, from their sum, the sum of their squares and that about the mean. */
function meanShareInterval(sum: number, squares: number, spread: number, n: number, level: number): Interval {
  const count = Math.round(sum);
  // Shares whose squares add up to what they add up to are all 0 or 1.
  if (Math.abs(squares - sum) <= 1e-9 * n && Math.abs(sum - count) <= 1e-9 * n) {
    return clopperPearsonInterval(count, n, level);
  }
  const half = studentTQuantile((1 + level) / 2, n - 1) * Math.sqrt(spread / (n - 1) / n);
  return { low: sum / n - half, high: sum / n + half };
}
