import { probabilities, type Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";

/**
 * Blair and Lacy's dispersion of an ordinal distribution: 0 when all choose one option, 1 when half choose each end.
 *
 * 4 Σ_{k < K} F_k (1 − F_k) / (K − 1), one minus their squared-distance concentration l² (Blair and Lacy 2000,
 * "Statistics of ordinal variation", Sociological Methods & Research 28). A uniform distribution over five options
 * has 0.8.
 *
 * @param p counts or masses over at least two ordered options.
 * @throws AnalyticsArgumentError on fewer than two options, or masses that are not a distribution.
 * @example blairLacyDispersion([1, 1]); // 1
 */
export function blairLacyDispersion(p: Distribution): number {
  const share = probabilities(p);
  expectArgument(share.length >= 2, "p", "at least two options", p);
  let F = 0;
  let sum = 0;
  for (let k = 0; k < share.length - 1; k++) {
    F += share[k]!;
    sum += F * Math.max(0, 1 - F);
  }
  return (4 * sum) / (share.length - 1);
}
