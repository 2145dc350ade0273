import { expectArgument } from "../errors.ts";
import { type IntervalForecast, intervalScore } from "./interval.ts";
import { expectFinite } from "./outcome.ts";

/**
 * The weighted interval score of a median and K central intervals:
 *
 *     (½ |y − m| + Σ_k (α_k / 2) IS_k) / (K + ½),   α_k = 1 − level_k
 *
 * It is the mean pinball loss of the 2K + 1 quantiles, times 2, and approaches the continuous ranked
 * probability score as the levels fill 0..1. In the units of y, 0 or more, lower is better. Scores of forecasts
 * with different levels are not comparable.
 *
 * @param median the forecast median. @param intervals any number of intervals, none of them twice.
 * @throws AnalyticsArgumentError for a malformed interval, equal levels, NaN or infinities.
 *
 * Source: Bracher, Ray, Gneiting and Reich, *PLoS Comput. Biol.* 17 (2021) e1008618.
 *
 * @example weightedIntervalScore(5, [{ low: 2, high: 8, level: 0.8 }], 1) // (2 + 0.1 × 16) / 1.5 = 2.4
 */
export function weightedIntervalScore(
  median: number,
  intervals: readonly IntervalForecast[],
  observation: number,
): number {
  expectFinite({ median, observation });
  const levels = intervals.map(({ level }) => level);
  expectArgument(new Set(levels).size === levels.length, "intervals", "each level once", levels);
  const sum = intervals.reduce(
    (total, interval) => total + ((1 - interval.level) / 2) * intervalScore(interval, observation),
    Math.abs(observation - median) / 2,
  );
  return sum / (intervals.length + 0.5);
}
