import type { Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";
import { cumulativeDifferences } from "./cumulative-differences.ts";

/**
 * Wasserstein-1 (earth mover's) distance between two distributions over ordered options.
 *
 * How far, on average, an answer has to move along the scale to turn one distribution into the other: W1 =
 * Σ_{k<K} |F_k − G_k| s_k, with s_k the gap between options k and k+1. In scale points when the gaps are 1; divide
 * by the sum of the gaps for a number in [0, 1]. A metric. Two samples of the same distribution are never at
 * distance 0: show `nullBand` beside it.
 *
 * Source: Vallender 1974; Rubner, Tomasi and Guibas 1998.
 *
 * @param p, q counts or masses over the same K options; K = 1 gives 0.
 * @param spacing the K−1 gaps s_k ≥ 0, or one number for all of them; 1 unless given.
 * @throws AnalyticsArgumentError for unequal lengths, a distribution without mass, a gap that is negative or NaN.
 * @example wassersteinDistance([1, 1, 0], [0, 1, 1]) // 1: everyone moves up one point
 */
export function wassersteinDistance(
  p: Distribution,
  q: Distribution,
  spacing: number | ArrayLike<number> = 1,
): number {
  const differences = cumulativeDifferences(p, q);
  const equal = typeof spacing === "number";
  expectArgument(
    equal || spacing.length === differences.length,
    "spacing",
    `one gap between neighbouring options (${differences.length})`,
    spacing,
  );
  if (equal)
    expectArgument(spacing >= 0 && spacing < Infinity, "spacing", "a finite gap, zero or more", spacing);
  let distance = 0;
  for (let k = 0; k < differences.length; k++) {
    const gap = equal ? spacing : spacing[k]!;
    expectArgument(gap >= 0 && gap < Infinity, "spacing", "finite gaps, zero or more", spacing);
    distance += Math.abs(differences[k]!) * gap;
  }
  return distance;
}
