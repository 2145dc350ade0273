import { expectArgument } from "../errors.ts";

/**
 * Isotonic regression by pooling adjacent violators: the non-decreasing sequence closest to the given one in
 * weighted squares. Each stretch that would fall is replaced by its weighted mean. O(n), and the answer is
 * unique.
 *
 * For calibration the values are observed frequencies in order of the forecast, weighted by how often each
 * forecast was given; **equal forecasts must be merged first**, otherwise their order, which means nothing,
 * changes the result.
 *
 * @param values finite numbers in their order; none gives none.
 * @param weights one for each, above 0; default 1.
 * @returns the fitted values.
 * @throws AnalyticsArgumentError for NaN, infinities, another number of weights, or weights not above 0.
 *
 * Source: Ayer, Brunk, Ewing, Reid and Silverman, *Ann. Math. Stat.* 26 (1955) 641.
 *
 * @example poolAdjacentViolators([1, 3, 2, 4]) // [1, 2.5, 2.5, 4]
 */
export function poolAdjacentViolators(values: ArrayLike<number>, weights?: ArrayLike<number>): Float64Array {
  const n = values.length;
  expectArgument(
    weights === undefined || weights.length === n,
    "weights",
    `${n} weights, one a value`,
    weights,
  );
  // A stack of blocks: their means, weights and last positions.
  const mean = new Float64Array(n);
  const weight = new Float64Array(n);
  const end = new Uint32Array(n);
  let top = -1;
  for (let i = 0; i < n; i++) {
    const w = weights?.[i] ?? 1;
    expectArgument(Number.isFinite(values[i]!), "values", "finite numbers", values);
    expectArgument(w > 0 && Number.isFinite(w), "weights", "finite weights above 0", weights);
    top += 1;
    mean[top] = values[i]!;
    weight[top] = w;
    end[top] = i + 1;
    while (top > 0 && mean[top - 1]! >= mean[top]!) {
      const both = weight[top - 1]! + weight[top]!;
      mean[top - 1]! += (weight[top]! / both) * (mean[top]! - mean[top - 1]!);
      weight[top - 1] = both;
      end[top - 1] = end[top]!;
      top -= 1;
    }
  }
  const fitted = new Float64Array(n);
  for (let block = 0; block <= top; block++) {
    fitted.fill(mean[block]!, block === 0 ? 0 : end[block - 1]!, end[block]);
  }
  return fitted;
}
