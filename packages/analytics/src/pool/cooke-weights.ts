import { expectArgument } from "../errors.ts";

/**
 * Performance weights of Cooke's classical model: calibration × information for experts whose calibration
 * reaches the cutoff, 0 for the others, scaled to sum to 1. Fit for the `weights` of every pool.
 *
 * Calibration varies over many orders of magnitude and information hardly, so the best calibrated expert often
 * carries nearly everything; with few seed questions that is largely luck. Show equal weights beside.
 *
 * @param experts one entry each, from `cookeCalibration` (0..1) and `cookeInformation` (0 or more).
 * @param cutoff least calibration to count, 0..1, default 0: everybody counts.
 * @throws AnalyticsArgumentError for no experts, numbers out of range, a cutoff outside [0, 1], or when nobody
 *   is left with a weight.
 *
 * Source: Cooke, *Experts in Uncertainty* (1991), ch. 12.
 *
 * @example cookeWeights([{ calibration: 0.4, information: 1 }, { calibration: 0.1, information: 2 }]) // [2/3, 1/3]
 */
export function cookeWeights(
  experts: readonly { readonly calibration: number; readonly information: number }[],
  cutoff = 0,
): Float64Array {
  expectArgument(experts.length > 0, "experts", "at least one expert", experts);
  expectArgument(cutoff >= 0 && cutoff <= 1, "cutoff", "a calibration in [0, 1]", cutoff);
  const products = Float64Array.from(experts, ({ calibration, information }) => {
    expectArgument(calibration >= 0 && calibration <= 1, "calibration", "a value in [0, 1]", calibration);
    expectArgument(
      information >= 0 && Number.isFinite(information),
      "information",
      "a finite value of 0 or more",
      information,
    );
    return calibration >= cutoff ? calibration * information : 0;
  });
  const sum = products.reduce((total, product) => total + product, 0);
  expectArgument(sum > 0, "experts", "at least one expert with a weight above 0", products);
  return products.map((product) => product / sum);
}
