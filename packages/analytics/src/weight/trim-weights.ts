import { expectArgument } from "../errors.ts";
import { startWeights } from "./post-stratify.ts";

/**
 * Weights held between two multiples of their mean, so that no respondent speaks for too many: less variance bought
 * with some of the bias that weighting was to remove. What is cut off is spread over the others in proportion, and
 * the sum is kept.
 *
 * w′_i = min(high, max(low, t w_i)) with the one factor t that keeps the sum (low and high in units of the mean).
 * Respondents with weight 0 stay out, and are not counted in the mean.
 *
 * @param weights finite, non-negative, at least one positive.
 * @param bounds `low` in [0, 1], default 0, and `high` ≥ 1, in multiples of the mean weight.
 * @throws AnalyticsArgumentError on bad weights or bounds that do not enclose 1.
 * @example trimWeights([1, 1, 1, 7], { high: 2 }); // [5/3, 5/3, 5/3, 5]
 */
export function trimWeights(
  weights: ArrayLike<number>,
  bounds: { low?: number; high: number },
): Float64Array {
  const { low = 0, high } = bounds;
  const start = startWeights(weights, weights.length);
  expectArgument(low >= 0 && low <= 1, "low", "a multiple of the mean from 0 to 1", low);
  expectArgument(
    high >= 1 && Number.isFinite(high),
    "high",
    "a finite multiple of the mean, at least 1",
    high,
  );
  const total = start.reduce((sum, w) => sum + w, 0);
  const mean = total / start.filter((w) => w > 0).length;
  const trimmed = (t: number): Float64Array =>
    start.map((w) => (w > 0 ? Math.min(high * mean, Math.max(low * mean, t * w)) : 0));
  const sum = (t: number): number => trimmed(t).reduce((s, w) => s + w, 0);
  // The sum rises in t from low · total, so the bracket closes to the last bit of t.
  let [below, above] = [0, 1];
  while (sum(above) < total && above < Number.MAX_VALUE) [below, above] = [above, above * 2];
  for (let t = (below + above) / 2; t > below && t < above; t = (below + above) / 2) {
    if (sum(t) >= total) above = t;
    else below = t;
  }
  return trimmed(above);
}
