import { inverseRegularizedBeta } from "../special/incomplete-beta.ts";
import { DEFAULT_LEVEL, expectLevel, expectShare, type Interval } from "./level.ts";

/**
 * Clopper and Pearson's exact interval for one share: k of n people.
 *
 * All shares that neither one-sided binomial test at (1 − level)/2 rejects; the ends are beta quantiles. It covers the
 * true share at least as often as `level` says for every share and n, and is wider than needed for most: `wilsonInterval`
 * is the better description, this one the better guarantee.
 *
 * Source: Clopper and Pearson 1934.
 *
 * @param k people with the property, n people asked; whole, 0 ≤ k ≤ n. n = 0 gives [0, 1].
 * @param level confidence level, 0.95 unless given.
 * @returns shares in [0, 1]; exactly 0 at k = 0 and exactly 1 at k = n.
 * @throws AnalyticsArgumentError for anything else.
 * @example clopperPearsonInterval(0, 10) // { low: 0, high: 0.308 }
 */
export function clopperPearsonInterval(k: number, n: number, level: number = DEFAULT_LEVEL): Interval {
  expectShare(k, n);
  expectLevel(level);
  const tail = (1 - level) / 2;
  return {
    low: k === 0 ? 0 : inverseRegularizedBeta(tail, k, n - k + 1),
    high: k === n ? 1 : inverseRegularizedBeta(1 - tail, k + 1, n - k),
  };
}
