import { expectArgument } from "../errors.ts";
import { normalTwoSided } from "../special/normal.ts";
import { signFlipTail } from "./sign-flip-tail.ts";

/**
 * Up to this many table additions (non-zero differences × Σ|d| ÷ greatest common divisor) the exact test takes less
 * than about 100 ms; beyond it the sum has thousands of terms and its normal approximation is good.
 */
export const EXACT_WORK_BUDGET = 1e8;

/** A larger sum of sizes would need more than 40 MB for its table. */
const MAX_SUM = 1e7;

/**
 * Exact paired sign-flip (permutation) test that the mean difference is zero.
 *
 * Each person gives an own answer and a guess; if neither is systematically higher, every difference
 * d_r = guess_r − own_r was as likely to come with the other sign. The p-value is the share of all 2ⁿ sign patterns
 * whose |Σ ± d_r| is at least the observed |Σ d_r|, two-sided. Computed by dynamic programming over the possible sums
 * and not by sampling, so it is exact down to about 1e-290. It makes no assumption on the shape of the differences beyond
 * that symmetry. Zero differences do not influence it.
 *
 * Source: Fisher 1935; the algorithm: Pagano and Tritchler 1983.
 *
 * @param differences whole numbers, one a person, at least one; all zero gives p = 1.
 * @returns `statistic` Σ d_r, and the two-sided `pValue`, never 0.
 * @throws AnalyticsArgumentError for no differences, one that is not whole, or Σ|d| ÷ gcd above 10,000,000.
 * @example exactSignFlipTest([1, 1, 2, -1]) // { statistic: 3, pValue: 0.5 }
 */
export function exactSignFlipTest(differences: ArrayLike<number>): { statistic: number; pValue: number } {
  const tally = tallyOf(differences);
  expectArgument(tally.total <= MAX_SUM, "differences", "a sum of sizes up to 10,000,000", tally.total);
  return { statistic: tally.statistic, pValue: signFlipTail(tally.sizes, tally.counts, tally.reduced) };
}

/**
 * The sign-flip test for people counted by their difference: `differences[i]` occurs `counts[i]` times.
 *
 * Exact, and then the same number as {@link exactSignFlipTest}, while the work stays within
 * {@link EXACT_WORK_BUDGET}; beyond, the normal approximation z = Σd / √Σd², which ignores nothing but the
 * discreteness and kurtosis of a sum of very many terms. `method` says which.
 *
 * @param differences whole numbers; values may repeat. @param counts whole numbers, zero or more, as many.
 * @throws AnalyticsArgumentError for unequal lengths, values that are not whole, or no people at all.
 * @example signFlipTestFromHistogram([-1, 1, 2], [1, 2, 1]) // { statistic: 3, pValue: 0.5, method: "exact" }
 */
export function signFlipTestFromHistogram(
  differences: ArrayLike<number>,
  counts: ArrayLike<number>,
): { statistic: number; pValue: number; method: "exact" | "normal" } {
  const tally = tallyOf(differences, counts);
  const { statistic } = tally;
  if (tally.people * tally.total <= EXACT_WORK_BUDGET && tally.total <= MAX_SUM) {
    return { statistic, pValue: signFlipTail(tally.sizes, tally.counts, tally.reduced), method: "exact" };
  }
  const squares = tally.sizes.reduce((sum, size, i) => sum + size * size * tally.counts[i]!, 0);
  const pValue = Math.max(normalTwoSided(tally.reduced / Math.sqrt(squares)), Number.MIN_VALUE);
  return { statistic, pValue, method: "normal" };
}

/** Non-zero differences by size, divided by their greatest common divisor. */
function tallyOf(differences: ArrayLike<number>, counts?: ArrayLike<number>) {
  expectArgument(
    counts === undefined || counts.length === differences.length,
    "counts",
    `one count a difference (${differences.length})`,
    counts,
  );
  const bySize = new Map<number, number>();
  let everyone = 0;
  let statistic = 0;
  let divisor = 0;
  for (let i = 0; i < differences.length; i++) {
    const difference = differences[i]!;
    const count = counts === undefined ? 1 : counts[i]!;
    expectArgument(Number.isSafeInteger(difference), "differences", "whole numbers", differences);
    expectArgument(
      Number.isSafeInteger(count) && count >= 0,
      "counts",
      "whole numbers, zero or more",
      counts,
    );
    everyone += count;
    if (count === 0 || difference === 0) continue;
    const size = Math.abs(difference);
    bySize.set(size, (bySize.get(size) ?? 0) + count);
    statistic += difference * count;
    divisor = greatestCommonDivisor(size, divisor);
  }
  expectArgument(
    everyone > 0,
    counts === undefined ? "differences" : "counts",
    "at least one person",
    everyone,
  );
  const sizes = Array.from(bySize.keys(), (size) => size / divisor);
  const people = Array.from(bySize.values());
  return {
    statistic,
    reduced: divisor === 0 ? 0 : statistic / divisor,
    sizes,
    counts: people,
    people: people.reduce((sum, count) => sum + count, 0),
    total: sizes.reduce((sum, size, i) => sum + size * people[i]!, 0),
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
