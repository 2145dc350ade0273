import type { Distribution } from "../distribution.ts";
import { cumulativeDifferences } from "./cumulative-differences.ts";

/**
 * Kolmogorov–Smirnov statistic max_k |F_k − G_k|, in [0, 1]: the largest difference between cumulative shares.
 *
 * A distance and not a test: its classical p-value assumes independent groups and no ties, and a survey's answers have
 * both. A metric.
 *
 * @param p, q counts or masses over the same options; one option gives 0.
 * @throws AnalyticsArgumentError for unequal lengths or a distribution without mass.
 * @example kolmogorovSmirnovStatistic([1, 1, 0], [0, 1, 1]) // 0.5
 */
export function kolmogorovSmirnovStatistic(p: Distribution, q: Distribution): number {
  let largest = 0;
  for (const difference of cumulativeDifferences(p, q)) largest = Math.max(largest, Math.abs(difference));
  // Summed shares may exceed one in the last bit.
  return Math.min(1, largest);
}
