import { expectArgument } from "../errors.ts";
import { chiSquareQuantile } from "../special/chi-square.ts";
import { DEFAULT_LEVEL, expectLevel, type Interval } from "./level.ts";
import { scoreInterval } from "./wilson.ts";

/**
 * Goodman's simultaneous intervals for all K shares of a distribution.
 *
 * With the given level all K intervals hold at once, so that the whole bar chart may be read. Each is a score interval
 * (as Wilson's) with the critical value χ²₁ at 1 − (1 − level)/K, Bonferroni's correction. Conservative.
 *
 * Source: Goodman, *On simultaneous confidence intervals for multinomial proportions*, 1965.
 *
 * @param counts answers on each option, whole numbers. No answers at all give [0, 1] everywhere.
 * @param level joint confidence level, 0.95 unless given.
 * @returns one interval of shares an option.
 * @throws AnalyticsArgumentError for no options, or counts that are negative or not whole.
 * @example goodmanIntervals([56, 72, 73, 59, 62, 87, 58])[0] // { low: 0.085, high: 0.166 }
 */
export function goodmanIntervals(counts: ArrayLike<number>, level: number = DEFAULT_LEVEL): Interval[] {
  expectArgument(counts.length > 0, "counts", "at least one option", counts);
  expectLevel(level);
  let n = 0;
  for (let k = 0; k < counts.length; k++) {
    expectArgument(
      Number.isSafeInteger(counts[k]) && counts[k]! >= 0,
      "counts",
      "whole numbers, zero or more",
      counts,
    );
    n += counts[k]!;
  }
  const squared = chiSquareQuantile(1 - (1 - level) / counts.length, 1);
  return Array.from(counts, (count) => scoreInterval(count, n, squared));
}
