import type { Distribution } from "../distribution.ts";
import { expectBinary, forecastAndOutcome } from "./outcome.ts";

/**
 * The Brier score: the squared error of a probability forecast. Lower is better; strictly proper.
 *
 *     one probability p of an event:   (p − o)²,           0 to 1, 0.25 for p = 1/2
 *     a distribution over K options:   Σ_k (p_k − 1[k = o])², 0 to 2
 *
 * For K = 2 the second is twice the first. Both conventions are common and never comparable; say which. Options
 * are treated as unordered: with an order use `rankedProbabilityScore`.
 *
 * @param forecast a probability of the event, or masses over K options in any unit.
 * @param outcome for a probability, 1 if the event happened and 0 if not; for a distribution, the option
 *   that came true, from 0.
 * @throws AnalyticsArgumentError for a probability outside [0, 1], an outcome that is not one, or masses that
 *   are not a distribution.
 *
 * Source: Brier, *Monthly Weather Review* 78 (1950) 1 (the form over options).
 *
 * @example brierScore(0.8, 1) // 0.04
 * @example brierScore([0.2, 0.8], 1) // 0.08
 */
export function brierScore(forecast: number | Distribution, outcome: number): number {
  if (typeof forecast === "number") {
    expectBinary(forecast, outcome);
    return (forecast - outcome) ** 2;
  }
  return forecastAndOutcome(forecast, outcome).reduce(
    (sum, share, k) => sum + (share - (k === outcome ? 1 : 0)) ** 2,
    0,
  );
}
