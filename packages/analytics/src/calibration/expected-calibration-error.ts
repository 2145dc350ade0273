import { expectArgument } from "../errors.ts";
import { type BinOptions, type CalibrationBin, binForecasts } from "./bins.ts";

/**
 * The expected calibration error: mean distance between forecast and frequency over bins,
 *
 *     ECE = Σ_b (n_b / n) |mean forecast_b − frequency_b|,  0..1
 *
 * It depends on the bins (state their number and rule), it is above 0 by chance even for perfect forecasts,
 * the more so the more bins, and it is not a proper score. Kept because people quote it.
 *
 * @param forecasts probabilities in [0, 1]. @param outcomes 1 if the event happened, 0 if not.
 * @throws AnalyticsArgumentError as `binForecasts`.
 *
 * Source: Naeini, Cooper and Hauskrecht, *AAAI* 2015.
 *
 * @example expectedCalibrationError([0.1, 0.15, 0.9], [0, 1, 1], { bins: 2 }) // (2 × 0.375 + 0.1) / 3
 */
export function expectedCalibrationError(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  options: BinOptions = {},
): number {
  return calibrationErrorOfBins(binForecasts(forecasts, outcomes, options));
}

/**
 * {@link expectedCalibrationError} from a published reliability table.
 *
 * @throws AnalyticsArgumentError for no forecasts in all bins, negative counts or NaN.
 */
export function calibrationErrorOfBins(bins: readonly CalibrationBin[]): number {
  let sum = 0;
  let n = 0;
  for (const { count, meanForecast, frequency } of bins) {
    expectArgument(count >= 0 && Number.isFinite(count), "bins", "counts of 0 or more", count);
    const distance = Math.abs(meanForecast - frequency);
    expectArgument(Number.isFinite(distance), "bins", "finite forecasts and frequencies", distance);
    sum += count * distance;
    n += count;
  }
  expectArgument(n > 0, "bins", "at least one forecast", n);
  return sum / n;
}
