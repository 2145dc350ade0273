import type { Interval } from "../interval/level.ts";
import { scoreInterval } from "../interval/wilson.ts";
import { normalQuantile } from "../special/normal.ts";
import { studentTQuantile } from "../special/student-t.ts";

/**
 * An interval for a mean of n shares when only the mean is known: Wilson's score interval with the mean in
 * the place of the proportion. Among all shares in 0..1 with a given mean, those that are 0 or 1 vary most;
 * so this is Wilson's interval for them and too wide, never too narrow, for everything between.
 *
 * `n` may be fractional (an expected number of people).
 */
export function shareInterval(mean: number, n: number, level: number): Interval {
  return scoreInterval(mean * n, n, normalQuantile((1 + level) / 2) ** 2);
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
