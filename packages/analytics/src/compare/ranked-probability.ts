import type { Distribution } from "../distribution.ts";
import { cumulativeDifferences } from "./cumulative-differences.ts";

/**
 * Ranked probability (Cramér) distance Σ_{k<K} (F_k − G_k)², in squared shares, from 0 to K − 1.
 *
 * The expected loss in ranked probability score of someone who forecasts q when the truth is p. Not divided by K − 1;
 * do so for a number in [0, 1]. Its double is Székely and Rizzo's energy distance (squared) for unit gaps, so the two
 * names are one measure. Its square root is a metric. It weighs one large gap between the cumulative shares more than
 * many small ones, which Wasserstein's distance does not.
 *
 * Source: Epstein 1969; Murphy 1971; Székely and Rizzo 2013.
 *
 * @param p, q counts or masses over the same K options; K = 1 gives 0.
 * @throws AnalyticsArgumentError for unequal lengths or a distribution without mass.
 * @example rankedProbabilityDistance([1, 0, 0], [0, 0, 1]) // 2
 */
export function rankedProbabilityDistance(p: Distribution, q: Distribution): number {
  let sum = 0;
  for (const difference of cumulativeDifferences(p, q)) sum += difference * difference;
  return sum;
}
