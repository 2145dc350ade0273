import { expectArgument } from "../errors.ts";
import { normalQuantile } from "../special/normal.ts";
import { DEFAULT_LEVEL, expectLevel, type Interval } from "./level.ts";
import { scoreInterval } from "./wilson.ts";

/**
 * An interval for the mean of values between 0 and 1 of which nothing but their mean is known.
 *
 * The variance of such values is at most mean · (1 − mean), that of a mere yes or no (Bhatia and Davis 2000). So
 * Wilson's score interval, with n · mean in the place of the number of those who said yes, is as wide as any
 * distribution with that mean can make it: it covers at least as often as its level says, mostly more often. For a
 * pooled probability of which only the sum over people was kept.
 *
 * @param mean in [0, 1]. @param n people; whole, 0 or more. n = 0 gives [0, 1].
 * @param level confidence level, 0.95 unless given.
 * @returns numbers in [0, 1].
 * @throws AnalyticsArgumentError for anything else.
 * @example boundedMeanInterval(0.3, 10) // that of 3 of 10: { low: 0.108, high: 0.603 }
 */
export function boundedMeanInterval(mean: number, n: number, level: number = DEFAULT_LEVEL): Interval {
  expectArgument(mean >= 0 && mean <= 1, "mean", "a number from 0 to 1", mean);
  expectArgument(Number.isSafeInteger(n) && n >= 0, "n", "a whole number, zero or more", n);
  expectLevel(level);
  const z = normalQuantile(0.5 + level / 2);
  return scoreInterval(mean * n, n, z * z);
}
