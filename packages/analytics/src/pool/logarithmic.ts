import type { Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";
import { checkedPool } from "./weights.ts";

/**
 * The logarithmic opinion pool: the weighted geometric mean of the distributions, normalised.
 *
 *     q_k ∝ Π_r q_rk^{w_r}
 *
 * Narrower than the linear pool, and externally Bayesian: news that all members would take in alike may be
 * taken in before or after the pooling. One zero is a veto on the option, so shares below `floor` are first
 * raised to it; store the floor with the result. With two options it is the geometric mean of odds.
 *
 * @param distributions at least one, all over the same K options, each in any unit.
 * @param weights one for each, 0 or more, any unit; default equal. They are scaled to sum to 1.
 * @param options.floor 0 ≤ floor < 1, default 0.01.
 * @returns K probabilities.
 * @throws AnalyticsArgumentError as `linearPool`, and, with floor 0, when every option has been vetoed.
 *
 * Source: Genest, *Ann. Stat.* 12 (1984) 1100.
 *
 * @example logarithmicPool([[50, 50], [10, 90]]) // odds √(1 × 1/9) = 1/3: [0.25, 0.75]
 */
export function logarithmicPool(
  distributions: readonly Distribution[],
  weights?: ArrayLike<number>,
  options: { readonly floor?: number } = {},
): Float64Array {
  const floor = options.floor ?? 0.01;
  expectArgument(floor >= 0 && floor < 1, "floor", "a share in [0, 1)", floor);
  const pool = checkedPool(distributions, weights);
  const logs = new Float64Array(pool.options);
  pool.shares.forEach((shares, r) => {
    const weight = pool.weights[r]!;
    if (weight === 0) return;
    for (let k = 0; k < logs.length; k++) logs[k]! += weight * Math.log(Math.max(floor, shares[k]!));
  });
  const top = logs.reduce((a, b) => Math.max(a, b), -Infinity);
  expectArgument(top > -Infinity, "distributions", "an option that nobody gives zero, or a floor", floor);
  const masses = logs.map((log) => Math.exp(log - top));
  const sum = masses.reduce((total, mass) => total + mass, 0);
  return masses.map((mass) => mass / sum);
}
