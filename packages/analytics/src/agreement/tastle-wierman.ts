import { probabilities, type Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";

/**
 * Tastle and Wierman's consensus: 1 when all choose one option, 0 when half choose each end of the scale.
 *
 * 1 + Σ_k p_k log₂(1 − |k − μ| / (K − 1)) with μ the mean score and scores 1 … K (Tastle and Wierman 2007,
 * "Consensus and dissention: a measure of ordinal dispersion", International Journal of Approximate Reasoning 45). By
 * using the mean it treats the steps of the scale as equal. A uniform distribution over five options has 0.434.
 *
 * @param p counts or masses over at least two ordered options.
 * @throws AnalyticsArgumentError on fewer than two options, or masses that are not a distribution.
 * @example tastleWierman([0, 0, 5, 0, 0]); // 1
 */
export function tastleWierman(p: Distribution): number {
  const share = probabilities(p);
  expectArgument(share.length >= 2, "p", "at least two options", p);
  const mean = share.reduce((sum, mass, k) => sum + mass * k, 0);
  const width = share.length - 1;
  // An option without mass adds nothing: it must not meet the logarithm of zero at the far end of the scale.
  return share.reduce(
    (sum, mass, k) => (mass > 0 ? sum + mass * Math.log2(1 - Math.abs(k - mean) / width) : sum),
    1,
  );
}
