import { expectArgument } from "../errors.ts";
import { expectFinite } from "./outcome.ts";

/**
 * The pinball (quantile) loss of a forecast quantile q at a level τ:
 *
 *     τ (y − q) if y ≥ q,   (1 − τ) (q − y) if y < q
 *
 * In the units of y, 0 or more, lower is better; its expectation is least at the true τ-quantile. At τ = ½ it
 * is half the absolute error. Twice its integral over τ is the continuous ranked probability score.
 *
 * @param level τ in (0, 1). @param quantile the forecast. @param observation what came true.
 * @throws AnalyticsArgumentError for a level outside (0, 1), NaN or infinities.
 *
 * Source: Koenker and Bassett, *Econometrica* 46 (1978) 33.
 *
 * @example pinballLoss(0.9, 2, 5) // 0.9 × 3 = 2.7
 */
export function pinballLoss(level: number, quantile: number, observation: number): number {
  expectArgument(level > 0 && level < 1, "level", "a level strictly between 0 and 1", level);
  expectFinite({ quantile, observation });
  const error = observation - quantile;
  return error >= 0 ? level * error : (level - 1) * error;
}
