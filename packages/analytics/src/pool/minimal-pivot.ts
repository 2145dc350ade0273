import { expectArgument } from "../errors.ts";
import { normalizedWeights } from "./weights.ts";

/**
 * Minimal pivoting: a pool for estimates e_r that come with a guess g_r of the others' mean estimate.
 *
 *     2 × mean(e) − mean(g)
 *
 * What everybody knows enters every estimate and is counted too often in their mean. People guess the others'
 * mean from that shared part, so the gap between mean and guess shows its direction, and the pool steps as far
 * again to the other side of the mean.
 *
 * @param estimates one number a person. @param predictions what each expects the mean of the others to be.
 * @param weights one for each, 0 or more, any unit; default equal.
 * @param options.range bounds of the quantity, for instance `{ low: 0, high: 1 }` for probabilities: the pivot
 *   can step over them and is then moved to the bound. Default none.
 * @throws AnalyticsArgumentError for no estimates, lengths that differ, NaN or infinities, or low > high.
 *
 * Source: Palley and Soll, *Management Science* 65 (2019) 2291.
 *
 * @example Height of the Three Gorges dam in the published example: mean 230, mean guess 146.
 * minimalPivot([50, 134, 206, 290, 326, 374], [26, 92, 116, 218, 218, 206]) // 314
 */
export function minimalPivot(
  estimates: ArrayLike<number>,
  predictions: ArrayLike<number>,
  weights?: ArrayLike<number>,
  options: { readonly range?: { readonly low: number; readonly high: number } } = {},
): number {
  const n = estimates.length;
  expectArgument(n > 0, "estimates", "at least one estimate", estimates);
  expectArgument(predictions.length === n, "predictions", `${n} predictions, one an estimate`, predictions);
  expectArgument(Array.from(estimates).every(Number.isFinite), "estimates", "finite numbers", estimates);
  expectArgument(
    Array.from(predictions).every(Number.isFinite),
    "predictions",
    "finite numbers",
    predictions,
  );
  const { low, high } = options.range ?? { low: -Infinity, high: Infinity };
  expectArgument(low <= high, "range", "low at most high", `${low}..${high}`);
  const pivot = normalizedWeights(weights, n).reduce(
    (sum, weight, r) => sum + weight * (2 * estimates[r]! - predictions[r]!),
    0,
  );
  return Math.min(high, Math.max(low, pivot));
}
