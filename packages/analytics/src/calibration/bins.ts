import { expectArgument } from "../errors.ts";
import { tallyForecasts } from "./forecast-tally.ts";

/** Forecasts that fell into one bin. */
export interface CalibrationBin {
  readonly count: number;
  readonly meanForecast: number;
  /** Share of the events that happened. */
  readonly frequency: number;
}

export interface BinOptions {
  /** Number of bins, at least 1; default 10. */
  readonly bins?: number | undefined;
  /**
   * `"width"` (default): equal widths, each bin closed below and open above, the last closed. `"count"`: about
   * equally many forecasts; equal forecasts stay together, by the rank of their middle.
   */
  readonly rule?: "width" | "count" | undefined;
}

/**
 * The non-empty bins of a reliability table, in order of the forecast. For the eye and for old numbers only;
 * `corpDecomposition` needs no bins.
 *
 * @throws AnalyticsArgumentError for no forecasts, lengths that differ, values that are not probabilities and
 *   outcomes, or fewer than one bin.
 *
 * @example binForecasts([0.1, 0.15, 0.9], [0, 1, 1], { bins: 2 })
 * // [{ count: 2, meanForecast: 0.125, frequency: 0.5 }, { count: 1, meanForecast: 0.9, frequency: 1 }]
 */
export function binForecasts(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  options: BinOptions = {},
): CalibrationBin[] {
  const bins = options.bins ?? 10;
  expectArgument(Number.isInteger(bins) && bins >= 1, "bins", "a whole number of at least 1", bins);
  const tally = tallyForecasts(forecasts, outcomes);
  const n = forecasts.length;
  const sums = Array.from({ length: bins }, () => ({ count: 0, forecast: 0, events: 0 }));
  let below = 0;
  tally.forecasts.forEach((p, u) => {
    const trials = tally.trials[u]!;
    const position = options.rule === "count" ? (below + trials / 2) / n : p;
    const bin = sums[Math.min(bins - 1, Math.floor(position * bins))]!;
    bin.count += trials;
    bin.forecast += trials * p;
    bin.events += tally.events[u]!;
    below += trials;
  });
  return sums
    .filter(({ count }) => count > 0)
    .map(({ count, forecast, events }) => ({
      count,
      meanForecast: forecast / count,
      frequency: events / count,
    }));
}
