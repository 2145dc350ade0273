import { expectArgument } from "../errors.ts";
import { chiSquareSurvival } from "../special/chi-square.ts";

/** Probabilities of the four bins cut by 5 %, 50 % and 95 % quantiles. */
export const COOKE_BINS: readonly number[] = [0.05, 0.45, 0.45, 0.05];

/**
 * Calibration in Cooke's classical model: the p-value of the hypothesis that an expert's quantiles mean what
 * they say. An expert answers N seed questions with quantiles; the answers later known fall into the bins
 * between them, s_b of them into bin b where p_b were claimed:
 *
 *     C = P(χ²_{B−1} ≥ 2 N I(s, p)),   I(s, p) = Σ_b s_b ln(s_b / p_b)
 *
 * It is used as a score between experts on the same seed questions, not as a test; it grows stricter with N,
 * so experts with different N cannot be compared.
 *
 * @param counts seed answers in each bin, whole numbers, at least one answer in all.
 * @param probabilities the claimed probabilities of the bins, above 0; default 5, 45, 45, 5 %.
 * @returns 0..1; 1 when the counts match exactly.
 * @throws AnalyticsArgumentError for no answers, counts that are not whole, fewer than two bins, or
 *   probabilities that are not one per bin, above 0 and summing to 1.
 *
 * Source: Cooke, *Experts in Uncertainty* (1991), ch. 12.
 *
 * @example cookeCalibration([3, 7, 7, 3]) // 0.10469
 */
export function cookeCalibration(
  counts: ArrayLike<number>,
  probabilities: ArrayLike<number> = COOKE_BINS,
): number {
  const bins = Array.from(counts);
  const claimed = Array.from(probabilities);
  expectArgument(
    bins.length >= 2 && bins.every((count) => Number.isInteger(count) && count >= 0),
    "counts",
    "whole counts for at least two bins",
    counts,
  );
  const n = bins.reduce((sum, count) => sum + count, 0);
  expectArgument(n > 0, "counts", "at least one answer", counts);
  expectArgument(
    claimed.length === bins.length &&
      claimed.every((p) => p > 0) &&
      Math.abs(claimed.reduce((sum, p) => sum + p, 0) - 1) <= 1e-9,
    "probabilities",
    `${bins.length} probabilities above 0 that sum to 1`,
    probabilities,
  );
  const statistic = bins.reduce(
    (sum, count, b) => (count > 0 ? sum + 2 * count * Math.log(count / (n * claimed[b]!)) : sum),
    0,
  );
  return chiSquareSurvival(Math.max(0, statistic), bins.length - 1);
}
