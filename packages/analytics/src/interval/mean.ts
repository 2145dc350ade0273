import { expectArgument } from "../errors.ts";
import { studentTQuantile } from "../special/student-t.ts";
import { DEFAULT_LEVEL, type Interval, expectLevel } from "./level.ts";

/**
 * Student's t interval of a mean, from a histogram: `values[i]` occurs `counts[i]` times.
 *
 *     mean ± t(n − 1) · s / √n, s² the unbiased variance
 *
 * Exact for normal data; for the bounded scales it is used on, right for n of ten or more and any but the most lopsided
 * answers. It may reach past the scale's ends: the caller cuts it where that matters.
 *
 * @param counts whole numbers of at least 0, as many as `values`.
 * @returns how many people, their mean (`null` without any) and its interval (`null` below two).
 * @throws AnalyticsArgumentError for lengths that differ or a level outside (0, 1).
 *
 * Source: Student, *Biometrika* 6 (1908) 1.
 *
 * @example meanInterval([1, 2, 3], [1, 1, 1]) // mean 2, interval 2 ± 4.303 · 1/√3 = −0.484..4.484
 */
export function meanInterval(
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
  level: number = DEFAULT_LEVEL,
): { n: number; mean: number | null; interval: Interval | null } {
  expectLevel(level);
  expectArgument(values.length === counts.length, "counts", `as many as values (${values.length})`, counts);
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < counts.length; i++) {
    const value = values[i]!;
    const count = counts[i]!;
    n += count;
    sum += count * value;
    squares += count * value * value;
  }
  if (n === 0) return { n, mean: null, interval: null };
  const mean = sum / n;
  if (n < 2) return { n, mean, interval: null };
  const variance = Math.max(0, (squares - n * mean * mean) / (n - 1));
  const half = studentTQuantile((1 + level) / 2, n - 1) * Math.sqrt(variance / n);
  return { n, mean, interval: { low: mean - half, high: mean + half } };
}
