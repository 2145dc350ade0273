import { probabilityPair, type Distribution } from "../distribution.ts";

/**
 * Total variation distance ½ Σ |p_k − q_k|, in [0, 1]: the share of answers that would have to change.
 *
 * Blind to the order of the options: a shift by one point and a shift by four count the same. A metric.
 *
 * @param p, q counts or masses over the same options.
 * @throws AnalyticsArgumentError for unequal lengths or a distribution without mass.
 * @example totalVariationDistance([1, 1, 0], [0, 1, 1]) // 0.5
 */
export function totalVariationDistance(p: Distribution, q: Distribution): number {
  const [actual, predicted] = probabilityPair(p, q);
  let sum = 0;
  for (let k = 0; k < actual.length; k++) sum += Math.abs(actual[k]! - predicted[k]!);
  return Math.min(1, sum / 2);
}
