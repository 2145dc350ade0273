import type { Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";
import { expectBinary, forecastAndOutcome } from "./outcome.ts";

/**
 * The logarithmic score (surprise), −log of the probability given to what happened, in nats. Lower is better,
 * 0 to ∞; strictly proper, and the only proper score that looks at nothing but that probability.
 *
 * One forecast of 0 for what then happened costs ∞ and makes every mean ∞. `clip` bounds it: the probability is
 * first moved into [clip, 1 − clip]. A clipped score is no longer strictly proper (beliefs beyond the clip all
 * score alike), so it is off by default, and a report has to name it.
 *
 * @param forecast a probability of the event, or masses over K options in any unit.
 * @param outcome 1 or 0 for a probability; the option that came true, from 0, for a distribution.
 * @param options.clip 0 ≤ clip < 1/2, default 0.
 * @throws AnalyticsArgumentError as `brierScore`, and for a clip outside [0, 1/2).
 *
 * Source: Good, *J. R. Stat. Soc. B* 14 (1952) 107.
 *
 * @example logScore(0.8, 1) // 0.2231
 * @example logScore([0.1, 0.9], 0) // 2.3026
 */
export function logScore(
  forecast: number | Distribution,
  outcome: number,
  options: { readonly clip?: number } = {},
): number {
  const clip = options.clip ?? 0;
  expectArgument(clip >= 0 && clip < 0.5, "clip", "a probability in [0, 1/2)", clip);
  const given = probabilityOf(forecast, outcome);
  // Adding zero turns the −0 of −log 1 into 0.
  return -Math.log(Math.min(1 - clip, Math.max(clip, given))) + 0;
}

function probabilityOf(forecast: number | Distribution, outcome: number): number {
  if (typeof forecast !== "number") return forecastAndOutcome(forecast, outcome)[outcome]!;
  expectBinary(forecast, outcome);
  return outcome === 1 ? forecast : 1 - forecast;
}
