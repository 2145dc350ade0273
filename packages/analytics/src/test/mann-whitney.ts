import { expectArgument } from "../errors.ts";
import { normalTwoSided } from "../special/normal.ts";
import { midranks } from "./midranks.ts";

/**
 * Mann and Whitney's (Wilcoxon's rank sum) test that two independent groups answer alike.
 *
 * For different people only: two communities, or two waves with fresh samples. Own answers and predictions of the same
 * people need a paired test. Two-sided normal approximation with tie correction; good from about eight a group.
 *
 * Source: Mann and Whitney 1947.
 *
 * @param x, y the answers of each group, at least one each; finite numbers.
 * @param options `continuity`: move U half a pair towards its mean, as scipy and R do by default; true unless given. The
 *   conservative choice on short scales.
 * @returns `statistic` U of x, the number of pairs with x above y, ties half; and `pValue`, 1 when all answers are equal.
 *   Cliff's delta of y against x is 1 − 2U/(nm).
 * @throws AnalyticsArgumentError for an empty group or an answer that is not finite.
 * @example mannWhitneyTest([3, 4, 5], [1, 2, 3]) // statistic 8.5
 */
export function mannWhitneyTest(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { continuity = true }: { continuity?: boolean } = {},
): { statistic: number; pValue: number } {
  for (const [name, group] of [
    ["x", x],
    ["y", y],
  ] as const) {
    expectArgument(group.length > 0, name, "at least one answer", group);
    expectArgument(Array.from(group).every(Number.isFinite), name, "finite numbers", group);
  }
  const ranks = midranks([...Array.from(x), ...Array.from(y)]);
  const pairs = x.length * y.length;
  const total = ranks.length;
  const middle = (total + 1) / 2;
  let rankSum = 0;
  let squares = 0;
  ranks.forEach((rank, i) => {
    if (i < x.length) rankSum += rank;
    squares += (rank - middle) ** 2;
  });
  const statistic = rankSum - (x.length * (x.length + 1)) / 2;
  // The variance of a rank sum drawn without replacement; ties have already lowered the squares.
  const deviation = Math.sqrt((pairs * squares) / (total * (total - 1)));
  const distance = Math.max(0, Math.abs(statistic - pairs / 2) - (continuity ? 0.5 : 0));
  return { statistic, pValue: distance === 0 ? 1 : normalTwoSided(distance / deviation) };
}
