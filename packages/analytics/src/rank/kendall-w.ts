import { expectArgument } from "../errors.ts";
import { chiSquareSurvival } from "../special/chi-square.ts";

/**
 * Kendall's coefficient of concordance: how far n people rank k items alike, from 0 (no more than their sums of ranks
 * would have it if nobody agreed) to 1 (all the same), from sums alone.
 *
 *     W = 12 Σ (R_i − R̄)² / (n² (k³ − k) − n Σ T),  χ² = n (k − 1) W with k − 1 degrees of freedom
 *
 * The p-value is Friedman's, of the hypothesis that all orders are equally likely; rough for n below 7 or so.
 *
 * @param rankSums R_i, the sum over people of each item's rank; tied items each get the mean of their ranks.
 * @param n people, at least two.
 * @param ties Σ over people and their groups of t tied items of t³ − t; 0 where nobody ties.
 * @returns `null` where everybody ties everything, so that nothing is ranked.
 * @throws AnalyticsArgumentError for fewer than two items or people, or sums that no n people can have.
 *
 * Sources: Kendall and Babington Smith, *Annals of Mathematical Statistics* 10 (1939) 275; Kendall and Gibbons,
 * *Rank Correlation Methods* (1990), chapter 6; Friedman, *JASA* 32 (1937) 675.
 *
 * @example kendallW([4, 8, 12, 16], 4).W // 1: four people, one order
 */
export function kendallW(
  rankSums: ArrayLike<number>,
  n: number,
  ties = 0,
): { W: number; chiSquare: number; pValue: number } | null {
  const k = rankSums.length;
  expectArgument(k >= 2, "rankSums", "at least two items", rankSums);
  expectArgument(Number.isInteger(n) && n >= 2, "n", "at least two people", n);
  let total = 0;
  for (let i = 0; i < k; i++) total += rankSums[i]!;
  expectArgument(
    Math.abs(total - (n * k * (k + 1)) / 2) < 1e-6 * total,
    "rankSums",
    `ranks of ${n} people, whose sum is ${(n * k * (k + 1)) / 2}`,
    total,
  );
  const mean = total / k;
  let squares = 0;
  for (let i = 0; i < k; i++) squares += (rankSums[i]! - mean) ** 2;
  const most = n * n * (k ** 3 - k) - n * ties;
  if (most <= 0) return null;
  const W = Math.min(1, (12 * squares) / most);
  const chiSquare = n * (k - 1) * W;
  return { W, chiSquare, pValue: chiSquareSurvival(chiSquare, k - 1) };
}
