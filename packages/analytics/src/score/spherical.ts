import type { Distribution } from "../distribution.ts";
import { forecastAndOutcome } from "./outcome.ts";

/**
 * The spherical score p_o / √(Σ p_k²). **Higher is better**, 0 to 1, unlike every other score here; strictly
 * proper. It rewards the direction of the forecast vector and is bounded, so one bad miss cannot dominate.
 *
 * @param forecast masses over K options, any unit.
 * @param outcome the option that came true, from 0.
 * @throws AnalyticsArgumentError for masses that are not a distribution or an outcome out of range.
 *
 * Source: Gneiting and Raftery, *J. Am. Stat. Assoc.* 102 (2007) 359, with α = 2.
 *
 * @example sphericalScore([3, 4], 1) // 0.8
 */
export function sphericalScore(forecast: Distribution, outcome: number): number {
  const shares = forecastAndOutcome(forecast, outcome);
  return shares[outcome]! / Math.hypot(...shares);
}
