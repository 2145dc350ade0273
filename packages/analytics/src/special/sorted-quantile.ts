import { expectArgument } from "../errors.ts";

/**
 * Quantile of sorted numbers by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), the
 * default of R and numpy.
 *
 * @param sorted at least one number, ascending. @param p in [0, 1].
 * @throws AnalyticsArgumentError for an empty list or a p outside [0, 1].
 */
export function sortedQuantile(sorted: ArrayLike<number>, p: number): number {
  expectArgument(sorted.length > 0, "sorted", "at least one number", sorted);
  expectArgument(p >= 0 && p <= 1, "p", "a probability in [0, 1]", p);
  const position = p * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (position - below) * (high - low);
}
