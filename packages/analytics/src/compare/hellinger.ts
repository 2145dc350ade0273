import { probabilityPair, type Distribution } from "../distribution.ts";

/**
 * Hellinger distance √(½ Σ (√p_k − √q_k)²), in [0, 1]; 1 exactly when no option is used in both.
 *
 * Blind to the order of the options, and more sensitive than total variation to options that only one side uses. A
 * metric. Source: Hellinger 1909, in the form of Beran 1977.
 *
 * @param p, q counts or masses over the same options; zeros are fine.
 * @throws AnalyticsArgumentError for unequal lengths or a distribution without mass.
 * @example hellingerDistance([1, 0], [1, 1]) // √(1 − √½) = 0.541
 */
export function hellingerDistance(p: Distribution, q: Distribution): number {
  const [actual, predicted] = probabilityPair(p, q);
  let sum = 0;
  for (let k = 0; k < actual.length; k++) sum += (Math.sqrt(actual[k]!) - Math.sqrt(predicted[k]!)) ** 2;
  return Math.min(1, Math.sqrt(sum / 2));
}
