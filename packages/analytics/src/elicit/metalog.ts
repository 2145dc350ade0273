import { expectArgument } from "../errors.ts";

/** A three-term metalog distribution, given by its quantile function. */
export interface Metalog {
  /** (a₁, a₂, a₃) of M(y) = a₁ + a₂ ln(y / (1 − y)) + a₃ (y − ½) ln(y / (1 − y)). */
  readonly coefficients: readonly [number, number, number];
  /** Whether M increases everywhere. Where it does not, the triplet is too skewed for this family: use `pchip`. */
  readonly feasible: boolean;
  /** M(p), the value below which mass p lies, for 0 < p < 1. A quantile only where `feasible`. */
  quantile(p: number): number;
  /** The density at the value M(p), 1 / M′(p). Negative somewhere where not `feasible`. */
  densityAtQuantile(p: number): number;
}

/**
 * The unbounded metalog through a symmetric triplet of quantiles (Keelin 2016, "The metalog distributions", Decision
 * Analysis 13(4), section 3): a smooth curve that passes exactly through what a person said.
 *
 * With low = q_α, high = q_{1−α}, r = (median − low) / (high − low) and L = ln((1 − α) / α):
 * a₁ = median, a₂ = (high − low) / 2L, a₃ = (1 − 2r) (high − low) / ((1 − 2α) L).
 * Feasible when k < r < 1 − k with k = (1 − 1.66711 (½ − α)) / 2, Keelin's numerical bound.
 *
 * For a positive quantity take logarithms first and exponentiate the quantiles.
 *
 * @param quantiles the values at α, ½ and 1 − α; strictly increasing, finite.
 * @param alpha the lower probability, strictly between 0 and ½.
 * @throws AnalyticsArgumentError on values out of order or not finite, α out of range, and from the returned
 *   functions at a p outside (0, 1), where the distribution has no bound.
 * @example metalog({ low: 3, median: 7, high: 15 }, 0.1).quantile(0.25); // 4.625
 */
export function metalog(quantiles: { low: number; median: number; high: number }, alpha: number): Metalog {
  const { low, median, high } = quantiles;
  expectArgument(alpha > 0 && alpha < 0.5, "alpha", "a probability strictly between 0 and 0.5", alpha);
  expectArgument(
    Number.isFinite(low) && low < median && median < high && Number.isFinite(high),
    "quantiles",
    "finite values with low < median < high",
    [low, median, high],
  );
  const L = Math.log((1 - alpha) / alpha);
  const r = (median - low) / (high - low);
  const a2 = (high - low) / (2 * L);
  const a3 = ((1 - 2 * r) * (high - low)) / ((1 - 2 * alpha) * L);
  const k = (1 - 1.66711 * (0.5 - alpha)) / 2;
  const inside = (p: number): void =>
    expectArgument(p > 0 && p < 1, "p", "a probability strictly between 0 and 1", p);
  return {
    coefficients: [median, a2, a3],
    feasible: r > k && r < 1 - k,
    quantile(p) {
      inside(p);
      const logit = Math.log(p) - Math.log1p(-p);
      return median + a2 * logit + a3 * (p - 0.5) * logit;
    },
    densityAtQuantile(p) {
      inside(p);
      const logit = Math.log(p) - Math.log1p(-p);
      const spread = p * (1 - p);
      return 1 / (a2 / spread + a3 * ((p - 0.5) / spread + logit));
    },
  };
}
