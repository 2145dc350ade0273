import { effectiveSampleSize } from "./effective-sample-size.ts";

/**
 * Kish's design effect of weighting: the factor by which unequal weights enlarge the variance of a mean,
 * n Σw² / (Σw)² ≥ 1. Standard errors grow by its square root.
 *
 * @param weights as for {@link effectiveSampleSize}; respondents with weight 0 count in n.
 * @throws AnalyticsArgumentError on no weights, negative or non-finite ones, or none positive.
 * @example designEffect([1, 3]); // 1.25
 */
export function designEffect(weights: ArrayLike<number>): number {
  return weights.length / effectiveSampleSize(weights);
}
