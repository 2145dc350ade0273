import { expectArgument } from "../errors.ts";

/**
 * Quantile of the numbers in a histogram, `values[i]` occurring `counts[i]` times: what `sortedQuantile` (type 7 of
 * Hyndman and Fan, the default of R and numpy) gives for the same numbers written out.
 *
 * @param values ascending. @param counts whole numbers of at least 0, as many as `values`. @param p in [0, 1].
 * @returns `null` where nothing is counted.
 * @throws AnalyticsArgumentError for lengths that differ or a p outside [0, 1].
 * @example histogramQuantile([0, 10, 20], [1, 0, 3], 0.25) // 15: a quarter of the way from 0 to 20 … 20, 20
 */
export function histogramQuantile(
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
  p: number,
): number | null {
  expectArgument(values.length === counts.length, "counts", `as many as values (${values.length})`, counts);
  expectArgument(p >= 0 && p <= 1, "p", "a probability in [0, 1]", p);
  let n = 0;
  for (let i = 0; i < counts.length; i++) n += counts[i]!;
  if (n === 0) return null;
  const position = p * (n - 1);
  const below = Math.floor(position);
  const low = atRank(values, counts, below + 1);
  const high = atRank(values, counts, Math.min(below + 2, n));
  return low + (position - below) * (high - low);
}

/** The number of a rank, the smallest having rank 1. */
export function atRank(values: ArrayLike<number>, counts: ArrayLike<number>, rank: number): number {
  let seen = 0;
  let last = 0;
  for (let i = 0; i < counts.length && seen < rank; i++) {
    seen += counts[i]!;
    if (counts[i]! > 0) last = values[i]!;
  }
  return last;
}
