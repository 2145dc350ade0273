import { expectArgument } from "../errors.ts";
import { normalQuantile } from "../special/normal.ts";
import { studentTQuantile } from "../special/student-t.ts";

/** Both ends belong to the interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The coverage asked for, 0.95 when nothing is said. @throws AnalyticsArgumentError outside (0, 1). */
export function expectLevel(level = 0.95): number {
  expectArgument(level > 0 && level < 1, "level", "a coverage strictly between 0 and 1", level);
  return level;
}

/**
 * An interval for a mean of n shares when only the mean is known: Wilson's score interval with the mean in
 * the place of the proportion. Among all shares in 0..1 with a given mean, those that are 0 or 1 vary most;
 * so this is Wilson's interval for them and too wide, never too narrow, for everything between.
 *
 * `n` may be fractional (an expected number of people); `n = 0` gives the whole of 0..1.
 */
export function shareInterval(mean: number, n: number, level: number): Interval {
  if (n <= 0) return { low: 0, high: 1 };
  const z2 = normalQuantile((1 + level) / 2) ** 2;
  const centre = (mean + z2 / (2 * n)) / (1 + z2 / n);
  const half = Math.sqrt((z2 * mean * (1 - mean)) / n + (z2 / (2 * n)) ** 2) / (1 + z2 / n);
  // At a share of exactly 0 or 1 the end is exact in algebra; rounding must not leave it a hair inside.
  return {
    low: mean <= 0 ? 0 : Math.max(0, centre - half),
    high: mean >= 1 ? 1 : Math.min(1, centre + half),
  };
}

/**
 * Student's interval for a mean of n shares whose variance (unbiased, between people) is known, cut to 0..1.
 * A single share says nothing about its spread, so `n < 2` gives the whole of 0..1.
 */
export function meanInterval(mean: number, variance: number, n: number, level: number): Interval {
  if (n < 2) return { low: 0, high: 1 };
  const half = studentTQuantile((1 + level) / 2, n - 1) * Math.sqrt(variance / n);
  return { low: Math.max(0, mean - half), high: Math.min(1, mean + half) };
}
