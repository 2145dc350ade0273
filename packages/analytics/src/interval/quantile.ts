import { expectArgument } from "../errors.ts";
import { atRank, histogramQuantile } from "../special/histogram-quantile.ts";
import { regularizedBeta } from "../special/incomplete-beta.ts";
import { DEFAULT_LEVEL, type Interval, expectLevel } from "./level.ts";

/**
 * A quantile (0.5: the median) of a histogram with the interval between two order statistics, which holds for any
 * distribution, discrete ones included: `values[i]` occurs `counts[i]` times.
 *
 *     [x₍l₎, x₍u₎], l the largest rank with P(B < l) ≤ α/2, u the smallest with P(B ≥ u) ≤ α/2, B ~ Bin(n, p)
 *
 * Its coverage is at least the level.
 *
 * @param values ascending. @param counts whole numbers of at least 0, as many as `values`. @param p in (0, 1).
 * @returns how many numbers, their quantile (`null` without any), and its interval: `null` where there are too few
 *   for the level, which for a median at 95 % is below six.
 * @throws AnalyticsArgumentError for lengths that differ, a p outside (0, 1), or a level outside (0, 1).
 *
 * Sources: Thompson, *Annals of Mathematical Statistics* 7 (1936) 122; Conover, *Practical Nonparametric
 * Statistics* (1999), section 3.2.
 *
 * @example quantileInterval([1, 2, 3, 4, 5, 6], [1, 1, 1, 1, 1, 1], 0.5) // 3.5 in 1..6
 */
export function quantileInterval(
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
  p: number,
  level: number = DEFAULT_LEVEL,
): { n: number; value: number | null; interval: Interval | null } {
  expectLevel(level);
  expectArgument(p > 0 && p < 1, "p", "a probability between 0 and 1", p);
  const value = histogramQuantile(values, counts, p);
  let n = 0;
  for (let i = 0; i < counts.length; i++) n += counts[i]!;
  const lower = lowerRank(n, p, (1 - level) / 2);
  // The upper rank is the lower one counted from the other end, of the quantile 1 − p.
  const upper = n + 1 - lowerRank(n, 1 - p, (1 - level) / 2);
  if (value === null || lower < 1 || upper > n) return { n, value, interval: null };
  return { n, value, interval: { low: atRank(values, counts, lower), high: atRank(values, counts, upper) } };
}

/** The largest rank l with P(Bin(n, p) < l) ≤ tail; 0 where even the smallest number is too high. */
function lowerRank(n: number, p: number, tail: number): number {
  let fits = 0;
  let over = n;
  while (over - fits > 1) {
    const rank = (fits + over) >> 1;
    // P(B ≤ k) = I₁₋ₚ(n − k, k + 1) with k = rank − 1.
    if (regularizedBeta(1 - p, n - rank + 1, rank) <= tail) fits = rank;
    else over = rank;
  }
  return fits;
}
