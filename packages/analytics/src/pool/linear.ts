import type { Distribution } from "../distribution.ts";
import { checkedPool } from "./weights.ts";

/**
 * The linear opinion pool: the weighted mean of the distributions, option by option.
 *
 *     q̄_k = Σ_r w_r q_rk
 *
 * The plain reading of "what the crowd predicts", and the only pool here that commutes with merging options.
 * It keeps every spread and every disagreement between people, so it is wider than most of its members; when
 * members know different things it is underconfident.
 *
 * For probabilities of one event pool the pairs [p, 1 − p].
 *
 * @param distributions at least one, all over the same K options, each in any unit.
 * @param weights one for each, 0 or more, any unit; default equal.
 * @returns K probabilities.
 * @throws AnalyticsArgumentError for no distributions, lengths that differ, or weights that are not weights.
 *
 * Source: Stone, *Ann. Math. Stat.* 32 (1961) 1339.
 *
 * @example linearPool([[50, 50], [10, 90]]) // [0.3, 0.7]
 */
export function linearPool(
  distributions: readonly Distribution[],
  weights?: ArrayLike<number>,
): Float64Array {
  const pool = checkedPool(distributions, weights);
  const mean = new Float64Array(pool.options);
  pool.shares.forEach((shares, r) => {
    for (let k = 0; k < mean.length; k++) mean[k]! += pool.weights[r]! * shares[k]!;
  });
  return mean;
}
