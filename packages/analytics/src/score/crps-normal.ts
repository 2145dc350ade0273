import { expectArgument } from "../errors.ts";
import { normalCdf, normalPdf } from "../special/normal.ts";
import { expectFinite } from "./outcome.ts";

/**
 * The continuous ranked probability score of a normal forecast, in closed form:
 *
 *     CRPS = σ { z [2 Φ(z) − 1] + 2 φ(z) − 1/√π },  z = (y − μ)/σ
 *
 * In the units of y, above 0, lower is better. With σ = 0 the forecast is a point and the score its absolute
 * error.
 *
 * @throws AnalyticsArgumentError for a negative standard deviation, NaN or infinities.
 *
 * Source: Gneiting, Raftery, Westveld and Goldman, *Monthly Weather Review* 133 (2005) 1098.
 *
 * @example crpsNormal(0, 1, 0) // 0.23370
 */
export function crpsNormal(mean: number, standardDeviation: number, observation: number): number {
  expectFinite({ mean, standardDeviation, observation });
  expectArgument(standardDeviation >= 0, "standardDeviation", "0 or more", standardDeviation);
  const z = (observation - mean) / standardDeviation;
  // σ of 0, or so small that z overflows: the forecast is a point.
  if (!Number.isFinite(z)) return Math.abs(observation - mean);
  return standardDeviation * (z * (2 * normalCdf(z) - 1) + 2 * normalPdf(z) - 1 / Math.sqrt(Math.PI));
}
