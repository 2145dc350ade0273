import { expectArgument } from "../errors.ts";
import { normalizedWeights, weightedMedian } from "./weights.ts";

/**
 * Quantile averaging (Vincentization): the forecast whose quantile at each level is the mean, or the median, of
 * the members' quantiles at that level.
 *
 * It averages *when*, where the linear pool averages *how likely*: pooling "2030" and "2050", both sure,
 * gives a sure 2040 and not "either". It is sharper than the linear pool, keeps a common shape of location and
 * scale, and is the natural pool for answers given as quantiles. It hides that people disagree, so show the
 * members too.
 *
 * @param quantiles one row a member: its quantiles at common, increasing levels, not decreasing. An
 *   infinite quantile ("never") is allowed for the median only.
 * @param weights one for each member, 0 or more, any unit; default equal.
 * @param options.center `"mean"` (default) or `"median"`.
 * @returns one quantile a level.
 * @throws AnalyticsArgumentError for no members or levels, rows of unequal length or that fall, NaN, or an
 *   infinite quantile under the mean.
 *
 * Source: Ratcliff, *Psychol. Bull.* 86 (1979) 446; Lichtendahl, Grushka-Cockayne and Winkler, *Management
 * Science* 59 (2013) 1594.
 *
 * @example quantileAverage([[10, 20, 40], [30, 50, 100], [5, 15, 25]]) // [15, 28.33, 55]
 */
export function quantileAverage(
  quantiles: readonly ArrayLike<number>[],
  weights?: ArrayLike<number>,
  options: { readonly center?: "mean" | "median" } = {},
): Float64Array {
  const median = options.center === "median";
  expectArgument(quantiles.length > 0, "quantiles", "at least one member", quantiles);
  const levels = quantiles[0]!.length;
  expectArgument(levels > 0, "quantiles", "at least one level", quantiles[0]);
  for (const row of quantiles) {
    const values = Array.from(row);
    expectArgument(
      values.length === levels &&
        values.every((q, i) => (median ? q > -Infinity : Number.isFinite(q)) && !(q < values[i - 1]!)),
      "quantiles",
      `rows of ${levels} ${median ? "" : "finite "}quantiles that do not decrease`,
      row,
    );
  }
  const w = normalizedWeights(weights, quantiles.length);
  return Float64Array.from({ length: levels }, (_, level) => {
    const column = quantiles.map((row) => row[level]!);
    return median ? weightedMedian(column, w) : column.reduce((sum, q, r) => sum + w[r]! * q, 0);
  });
}
