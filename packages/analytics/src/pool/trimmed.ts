import type { Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";
import { checkedPool, renormalized } from "./weights.ts";

/**
 * The trimmed linear pool: for each option the mean share without the lowest and the highest part of the
 * members, then scaled to sum to 1. Between the linear pool (`trim` 0) and the median pool (`trim` ½).
 *
 * Trimming is by weight: `trim` of the total is cut from each end, and a member on the border counts with
 * what is left of it. With n equal weights and trim = j/n exactly j members fall away on each side.
 *
 * @param distributions at least one, all over the same K options, each in any unit.
 * @param weights one for each, 0 or more, any unit; default equal.
 * @param options.trim share of weight cut from each end, 0 ≤ trim < ½, default 0.1.
 * @returns K probabilities.
 * @throws AnalyticsArgumentError as `linearPool`, for a trim outside [0, ½), and when every trimmed mean is zero.
 *
 * Source: Jose and Winkler, *Int. J. Forecast.* 24 (2008) 163.
 *
 * @example trimmedPool([[0, 10], [2, 8], [4, 6], [10, 0]], undefined, { trim: 0.25 }) // [0.3, 0.7]
 */
export function trimmedPool(
  distributions: readonly Distribution[],
  weights?: ArrayLike<number>,
  options: { readonly trim?: number } = {},
): Float64Array {
  const trim = options.trim ?? 0.1;
  expectArgument(trim >= 0 && trim < 0.5, "trim", "a share in [0, 1/2)", trim);
  const pool = checkedPool(distributions, weights);
  const means = Float64Array.from({ length: pool.options }, (_, k) => {
    const order = pool.shares
      .map((shares, r) => ({ share: shares[k]!, weight: pool.weights[r]! }))
      .toSorted((a, b) => a.share - b.share);
    let below = 0;
    let sum = 0;
    for (const { share, weight } of order) {
      const kept = Math.min(below + weight, 1 - trim) - Math.max(below, trim);
      if (kept > 0) sum += kept * share;
      below += weight;
    }
    return sum / (1 - 2 * trim);
  });
  const result = renormalized(means);
  expectArgument(result !== null, "distributions", "an option whose trimmed share is not zero", means);
  return result;
}
