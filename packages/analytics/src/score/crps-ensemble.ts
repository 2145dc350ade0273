import { expectArgument } from "../errors.ts";
import { expectFinite } from "./outcome.ts";

/**
 * The continuous ranked probability score of an ensemble: a forecast given as m numbers.
 *
 *     CRPS = mean |x_i − y| − ½ mean |x_i − x_j|
 *
 * In the units of y, 0 or more, lower is better; for m = 1 the absolute error. The default scores the
 * empirical distribution of the members as it stands (second mean over m² pairs). `fair` divides by
 * m (m − 1) instead: the unbiased score of the distribution the members were drawn from, for comparing
 * ensembles of different size; it can be negative.
 *
 * @param members at least one finite number (two for `fair`), in any order.
 * @param observation what came true.
 * @throws AnalyticsArgumentError for too few members, NaN or infinities. Cost O(m log m).
 *
 * Source: Gneiting and Raftery, *J. Am. Stat. Assoc.* 102 (2007) 359; fair: Ferro, *Q. J. R. Meteorol. Soc.*
 * 140 (2014) 1917.
 *
 * @example crpsEnsemble([1, 2, 2.5, 4, 7], 3) // 0.58, fair 0.30
 */
export function crpsEnsemble(
  members: ArrayLike<number>,
  observation: number,
  options: { readonly fair?: boolean } = {},
): number {
  const fair = options.fair === true;
  const sorted = Float64Array.from(members);
  const m = sorted.length;
  expectArgument(m >= (fair ? 2 : 1), "members", `at least ${fair ? 2 : 1} members`, members);
  expectArgument(sorted.every(Number.isFinite), "members", "finite numbers", members);
  expectFinite({ observation });
  sorted.sort();
  let error = 0;
  let spread = 0;
  for (let i = 0; i < m; i++) {
    error += Math.abs(sorted[i]! - observation);
    // Σ_i Σ_j |x_i − x_j| = 2 Σ_i (2i − m + 1) x_(i); centred on the observation to keep the digits.
    spread += 2 * (2 * i - m + 1) * (sorted[i]! - observation);
  }
  const score = error / m - spread / (2 * m * (fair ? m - 1 : m));
  return fair ? score : Math.max(0, score);
}
