import type { Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";
import { checkedPool, renormalized, weightedMedian } from "./weights.ts";

/**
 * The median pool: the weighted median share of each option, scaled to sum to 1.
 *
 * Robust: up to half of the members can be absurd. With more than two options it ignores that shares belong
 * together, so several options may rise or fall by the rescaling; for ordered options `cdfMedianPool` avoids that.
 *
 * @param distributions at least one, all over the same K options, each in any unit.
 * @param weights one for each, 0 or more, any unit; default equal. Where exactly half of the weight lies on
 *   either side the two middle values are averaged.
 * @returns K probabilities.
 * @throws AnalyticsArgumentError as `linearPool`, and when the median share of every option is zero.
 *
 * @example medianPool([[5, 5], [1, 9], [2, 8]]) // [0.2, 0.8]
 */
export function medianPool(
  distributions: readonly Distribution[],
  weights?: ArrayLike<number>,
): Float64Array {
  const pool = checkedPool(distributions, weights);
  const medians = Float64Array.from({ length: pool.options }, (_, k) =>
    weightedMedian(
      pool.shares.map((shares) => shares[k]!),
      pool.weights,
    ),
  );
  const result = renormalized(medians);
  expectArgument(result !== null, "distributions", "an option whose median share is not zero", medians);
  return result;
}
