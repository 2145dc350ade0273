import type { Distribution } from "../distribution.ts";
import { checkedPool, weightedMedian } from "./weights.ts";

/**
 * The median of cumulative distributions, taken at each cut between ordered options, and its differences.
 *
 * As robust as `medianPool`, and always a distribution: a median of rising curves rises. It answers "what would
 * the middle person say is the chance of at most k?". Its tails are far thinner than those of the linear
 * pool, since a minority who expect extremes is outvoted at every cut; show both.
 *
 * @param distributions at least one, all over the same K ordered options, each in any unit.
 * @param weights one for each, 0 or more, any unit; default equal.
 * @returns K probabilities.
 * @throws AnalyticsArgumentError as `linearPool`.
 *
 * Source: Hora, Fransen, Hawkins and Susel, *Decision Analysis* 10 (2013) 279.
 *
 * @example Cumulative shares 0.5, 0.1 and 0.2 at the only cut: their median is 0.2.
 * cdfMedianPool([[5, 5], [1, 9], [2, 8]]) // [0.2, 0.8]
 */
export function cdfMedianPool(
  distributions: readonly Distribution[],
  weights?: ArrayLike<number>,
): Float64Array {
  const pool = checkedPool(distributions, weights);
  const cumulative = pool.shares.map((shares) => {
    let sum = 0;
    return shares.map((share) => (sum += share));
  });
  const result = new Float64Array(pool.options);
  let before = 0;
  for (let k = 0; k < result.length; k++) {
    const last = k === result.length - 1;
    const at = last
      ? 1
      : weightedMedian(
          cumulative.map((row) => row[k]!),
          pool.weights,
        );
    // Rounding can leave a sum of shares a hair above 1.
    result[k] = Math.max(0, at - before);
    before = at;
  }
  return result;
}
