import { expectArgument } from "../errors.ts";
import { expectFinite } from "./outcome.ts";

/** A central interval forecast. */
export interface IntervalForecast {
  readonly low: number;
  readonly high: number;
  /** The chance it claims to hold the outcome, in (0, 1): 0.8 for a 10 %–90 % interval. */
  readonly level: number;
}

/**
 * The interval score of a central interval at a level 1 − α: its width, plus 2/α times the distance by which
 * the outcome missed it.
 *
 *     (high − low) + (2/α)(low − y)⁺ + (2/α)(y − high)⁺
 *
 * In the units of y, 0 or more, lower is better; proper for the α/2 and 1 − α/2 quantiles. An outcome on the
 * end of the interval is inside.
 *
 * @throws AnalyticsArgumentError for low > high, a level outside (0, 1), NaN or infinities.
 *
 * Source: Gneiting and Raftery, *J. Am. Stat. Assoc.* 102 (2007) 359, eq. 43; Winkler, *ibid.* 67 (1972) 187.
 *
 * @example intervalScore({ low: 2, high: 8, level: 0.8 }, 1) // 6 + 10 × 1 = 16
 */
export function intervalScore(forecast: IntervalForecast, observation: number): number {
  const { low, high, level } = forecast;
  expectFinite({ low, high, observation });
  expectArgument(low <= high, "low", `at most high (${high})`, low);
  expectArgument(level > 0 && level < 1, "level", "a level strictly between 0 and 1", level);
  const missed = Math.max(0, low - observation, observation - high);
  return high - low + (2 / (1 - level)) * missed;
}
