import { expectArgument } from "../errors.ts";
import { expectProbabilities } from "./weights.ts";

/**
 * Extremises a pooled probability: moves its log odds away from those of a base rate by a factor.
 *
 *     logit p′ = logit b + a (logit p − logit b)
 *
 * A pool of people who each know a part is underconfident, and a > 1 repairs that on average. How much is not
 * known beforehand: on easy questions 2.5 helps, on hard ones it hurts, and it turns an already small probability
 * into an absurd one (0.84 % becomes 0.00065 % at 2.5). So never by default, only as a sensitivity beside
 * the plain pool. Factors below 1 pull towards the base rate.
 *
 * @param probability in [0, 1]; 0 and 1 stay.
 * @param factor a > 0, for instance from `neymanRoughgardenFactor(n)`.
 * @param options.baseRate b in (0, 1), default ½.
 * @throws AnalyticsArgumentError for a probability outside [0, 1], a factor not above 0, or a base rate not
 *   inside (0, 1).
 *
 * Source: Baron, Mellers, Tetlock, Stone and Ungar, *Decision Analysis* 11 (2014) 133; Satopää et al., *Int. J.
 * Forecast.* 30 (2014) 344.
 *
 * @example extremize(0.75, 2) // odds 3 become 9: 0.9
 */
export function extremize(
  probability: number,
  factor: number,
  options: { readonly baseRate?: number } = {},
): number {
  const baseRate = options.baseRate ?? 0.5;
  expectProbabilities([probability], "probability");
  expectArgument(factor > 0 && Number.isFinite(factor), "factor", "a finite number above 0", factor);
  expectArgument(baseRate > 0 && baseRate < 1, "baseRate", "a rate strictly between 0 and 1", baseRate);
  const base = Math.log(baseRate) - Math.log1p(-baseRate);
  const logit = Math.log(probability) - Math.log1p(-probability);
  return 1 / (1 + Math.exp(-(base + factor * (logit - base))));
}

/**
 * The factor for `extremize` that is best in the worst case for n forecasters whose information is pooled by the
 * mean of log odds:
 *
 *     a = n (√(3n² − 3n + 1) − 2) / (n² − n − 1),   1 for n = 1, towards √3 for many
 *
 * @param n number of forecasters, a whole number of at least 1.
 * @throws AnalyticsArgumentError otherwise.
 *
 * Source: Neyman and Roughgarden, "Are you smarter than a random expert? The robust aggregation of
 * substitutable signals", *EC* 2022.
 *
 * @example neymanRoughgardenFactor(4) // 1.4846
 */
export function neymanRoughgardenFactor(n: number): number {
  expectArgument(Number.isInteger(n) && n >= 1, "n", "a whole number of at least 1", n);
  return (n * (Math.sqrt(3 * n * n - 3 * n + 1) - 2)) / (n * n - n - 1);
}
