import { expectArgument } from "../errors.ts";
import { studentTSurvival } from "../special/student-t.ts";

/** The shifts that would be too small to matter: strictly between −margin and margin, or between low and high. */
export type EquivalenceMargin = number | { low: number; high: number };

/** Counted or summed differences: people, mean, and standard deviation with divisor n − 1. */
export interface DifferenceMoments {
  n: number;
  mean: number;
  standardDeviation: number;
}

/**
 * Test that a mean paired difference is too small to matter: two one-sided t-tests (TOST).
 *
 * "Not significant" does not mean "no misperception". This turns the question round: the null hypothesis is that the
 * true mean lies at or outside the margin, and a small p-value says that it lies inside. The p-value is the larger of the
 * two one-sided ones, so p ≤ 0.05 exactly when the 90 % t-interval lies inside the margin. The margin must be chosen
 * before the data are seen.
 *
 * Source: Schuirmann 1987.
 *
 * @param differences finite numbers, one a person, at least two.
 * @param options `margin` in the unit of the differences, see {@link EquivalenceMargin}.
 * @returns `statistic` the t of the one-sided test with the larger p (negative outside the margin), and `pValue`.
 *   Without any spread t is infinite: p = 0 inside, 1 outside and 0.5 on the margin.
 * @throws AnalyticsArgumentError for fewer than two differences, one that is not finite, or an empty margin.
 * @example equivalenceTest([0, 1, -1, 0, 2, 1, 0, -1, 0, 1, 0, 0], { margin: 1 }) // { statistic: 3, pValue: 0.006 }
 */
export function equivalenceTest(
  differences: ArrayLike<number>,
  { margin }: { margin: EquivalenceMargin },
): { statistic: number; pValue: number } {
  const values = Array.from(differences);
  expectArgument(values.length >= 2, "differences", "at least two differences", differences);
  expectArgument(values.every(Number.isFinite), "differences", "finite numbers", differences);
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return equivalenceTestFromMoments({ n, mean, standardDeviation: Math.sqrt(squares / (n - 1)) }, { margin });
}

/** {@link equivalenceTest} from the moments of the differences, where only tallies are kept. */
export function equivalenceTestFromMoments(
  { n, mean, standardDeviation }: DifferenceMoments,
  { margin }: { margin: EquivalenceMargin },
): { statistic: number; pValue: number } {
  expectArgument(Number.isSafeInteger(n) && n >= 2, "n", "a whole number from 2", n);
  expectArgument(Number.isFinite(mean), "mean", "a finite number", mean);
  const spreadKnown = Number.isFinite(standardDeviation) && standardDeviation >= 0;
  expectArgument(spreadKnown, "standardDeviation", "a finite number, zero or more", standardDeviation);
  const { low, high } = typeof margin === "number" ? { low: -margin, high: margin } : margin;
  const wide = Number.isFinite(low) && Number.isFinite(high) && low < high;
  expectArgument(wide, "margin", "a finite margin with low < high", margin);
  // The one-sided test at the nearer end has the larger p.
  const room = Math.min(mean - low, high - mean);
  const statistic = room === 0 ? 0 : room / (standardDeviation / Math.sqrt(n));
  return { statistic, pValue: studentTSurvival(statistic, n - 1) };
}
