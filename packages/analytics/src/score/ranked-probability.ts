import type { Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";
import { forecastAndOutcome } from "./outcome.ts";

/**
 * The ranked probability score: squared error of the forecast's cumulative distribution, so a miss by one
 * option costs less than a miss by four. The default score for ordered options. Lower is better; strictly
 * proper.
 *
 *     RPS = Σ_{k<K} (F_k − 1[o ≤ k])²,  0 to K − 1
 *
 * Some authors divide by K − 1 for a number in 0..1 that can be compared between scales: `normalized`. The
 * mean score under a true distribution p exceeds the best possible by `rankedProbabilityDistance(p, forecast)`.
 *
 * @param forecast masses over K ordered options, any unit.
 * @param outcome the option that came true, from 0.
 * @param options.normalized divide by K − 1 (needs K ≥ 2); default false.
 * @throws AnalyticsArgumentError for masses that are not a distribution, an outcome out of range, or
 *   `normalized` with a single option.
 *
 * Source: Epstein, *J. Appl. Meteorol.* 8 (1969) 985; Murphy, *ibid.* 10 (1971) 155.
 *
 * @example rankedProbabilityScore([0.1, 0.2, 0.4, 0.2, 0.1], 0) // 0.9² + 0.7² + 0.3² + 0.1² = 1.4
 */
export function rankedProbabilityScore(
  forecast: Distribution,
  outcome: number,
  options: { readonly normalized?: boolean } = {},
): number {
  const shares = forecastAndOutcome(forecast, outcome);
  let cumulative = 0;
  let score = 0;
  for (let k = 0; k < shares.length - 1; k++) {
    cumulative += shares[k]!;
    score += (cumulative - (outcome <= k ? 1 : 0)) ** 2;
  }
  if (options.normalized !== true) return score;
  expectArgument(shares.length >= 2, "forecast", "at least two options to normalize over", forecast);
  return score / (shares.length - 1);
}
