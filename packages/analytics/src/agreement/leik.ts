import { probabilities, type Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";

/**
 * Leik's ordinal consensus, 1 − D: 1 when all choose one option, 0 when half choose each end of the scale.
 *
 * D = 2 Σ_{k < K} d_k / (K − 1), where d_k = F_k below one half and 1 − F_k above (Leik 1966, "A measure of ordinal
 * consensus", Pacific Sociological Review 9). It uses the order of the options and not the size of the steps. A
 * uniform distribution over five options has consensus 0.4.
 *
 * @param p counts or masses over at least two ordered options.
 * @throws AnalyticsArgumentError on fewer than two options, or masses that are not a distribution.
 * @example leikConsensus([1, 0, 0, 0, 1]); // 0
 */
export function leikConsensus(p: Distribution): number {
  const share = probabilities(p);
  expectArgument(share.length >= 2, "p", "at least two options", p);
  let F = 0;
  let dispersion = 0;
  for (let k = 0; k < share.length - 1; k++) {
    F += share[k]!;
    dispersion += Math.min(F, 1 - F);
  }
  return 1 - (2 * Math.max(0, dispersion)) / (share.length - 1);
}
