import { normalQuantile } from "../special/normal.ts";
import { DEFAULT_LEVEL, expectLevel, expectShare, type Interval } from "./level.ts";

/**
 * Wilson's score interval for one share: k of n people.
 *
 * All shares that a two-sided score test at 1 − level would not reject: (k + z²/2 ± z √(k (n−k)/n + z²/4)) / (n + z²).
 * Its coverage is right on average over the true share and below the level for some shares near 0 and 1; where the
 * level must hold for every share use `clopperPearsonInterval`. For the shares of all options at once use
 * `goodmanIntervals`.
 *
 * Source: Wilson 1927; the comparison of Brown, Cai and DasGupta 2001.
 *
 * @param k people with the property, n people asked; whole, 0 ≤ k ≤ n. n = 0 gives [0, 1].
 * @param level confidence level, 0.95 unless given.
 * @returns shares in [0, 1]; exactly 0 at k = 0 and exactly 1 at k = n.
 * @throws AnalyticsArgumentError for anything else.
 * @example wilsonInterval(3, 10) // { low: 0.108, high: 0.603 }
 */
export function wilsonInterval(k: number, n: number, level: number = DEFAULT_LEVEL): Interval {
  expectShare(k, n);
  expectLevel(level);
  const z = normalQuantile(0.5 + level / 2);
  return scoreInterval(k, n, z * z);
}

/** The score interval for a squared critical value; also the building block of Goodman's intervals. */
export function scoreInterval(k: number, n: number, squared: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const centre = k + squared / 2;
  const margin = Math.sqrt(squared * ((k / n) * (n - k) + squared / 4));
  return {
    low: k === 0 ? 0 : (centre - margin) / (n + squared),
    high: k === n ? 1 : (centre + margin) / (n + squared),
  };
}
