import { expectArgument } from "../errors.ts";
import type { Random } from "../random.ts";

/**
 * Monte-Carlo permutation test that two independent groups answer alike, for any statistic.
 *
 * If the groups do not differ, every split of all people into groups of these sizes was equally likely. The p-value is
 * (b + 1)/(m + 1) with b of m random splits at least as extreme as the observed one: never zero, and a valid p-value for
 * every m. Two statistics that differ by rounding only count as equal.
 *
 * For different people only; own answers and predictions of the same people need a paired test.
 *
 * Source: Fisher 1935; Phipson and Smyth, *Permutation p-values should never be zero*, 2010.
 *
 * @param x, y one element a person, at least one each.
 * @param statistic larger means more different: a distance, or the absolute value of a signed difference for a two-sided
 *   test. It receives groups of the sizes of x and y in lists that are reused, so it must not keep them.
 * @param options draws: random splits, at least 1; 9,999 give p-values in steps of 0.0001.
 * @returns the observed `statistic` and the `pValue`.
 * @throws AnalyticsArgumentError for an empty group, impossible draws, or a statistic that is not finite.
 * @example permutationTest([5, 5, 5], [1, 1, 1], (a, b) => mean(a) - mean(b), { random, draws: 9999 }) // p near 1/20
 */
export function permutationTest<T>(
  x: ArrayLike<T>,
  y: ArrayLike<T>,
  statistic: (x: readonly T[], y: readonly T[]) => number,
  { random, draws }: { random: Random; draws: number },
): { statistic: number; pValue: number } {
  expectArgument(x.length > 0, "x", "at least one person", x);
  expectArgument(y.length > 0, "y", "at least one person", y);
  expectArgument(Number.isSafeInteger(draws) && draws > 0, "draws", "a positive whole number", draws);
  const first = Array.from(x);
  const second = Array.from(y);
  const observed = finite(statistic(first, second));
  const threshold = observed - 1e-12 * Math.abs(observed);
  const everyone = [...first, ...second];
  let extreme = 0;
  for (let draw = 0; draw < draws; draw++) {
    // Fisher and Yates's shuffle, stopped when the first group is full: the rest is the second in any order.
    for (let i = 0; i < first.length; i++) {
      const j = i + random.integer(everyone.length - i);
      const chosen = everyone[j]!;
      everyone[j] = everyone[i]!;
      everyone[i] = chosen;
      first[i] = chosen;
    }
    for (let i = 0; i < second.length; i++) second[i] = everyone[first.length + i]!;
    if (finite(statistic(first, second)) >= threshold) extreme++;
  }
  return { statistic: observed, pValue: (extreme + 1) / (draws + 1) };
}

function finite(value: number): number {
  expectArgument(Number.isFinite(value), "statistic", "a function with finite values", value);
  return value;
}
