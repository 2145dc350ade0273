import { expectArgument } from "../errors.ts";
import { regularizedBeta } from "../special/incomplete-beta.ts";
import { expectProbabilities, normalizedWeights } from "./weights.ts";

/**
 * The beta-transformed linear pool of probabilities of one event: the weighted mean, sent through the
 * cumulative distribution of Beta(a, b). With a = b > 1 it extremises around one half, and unlike a factor on
 * log odds it leaves the mean of 0 or 1 in peace. The parameters should come from resolved questions; the
 * published elicitation it is checked on used a = b = 6. A sensitivity, not a default.
 *
 * @param probabilities at least one, in [0, 1].
 * @param shape a and b, both above 0.
 * @param weights one for each, 0 or more, any unit; default equal.
 * @throws AnalyticsArgumentError for no probabilities, values outside [0, 1] or a shape not above 0.
 *
 * Source: Ranjan and Gneiting, *J. R. Stat. Soc. B* 72 (2010) 71.
 *
 * @example betaTransformedPool([0.7, 0.712], { a: 6, b: 6 }) // mean 0.706 becomes 0.928
 */
export function betaTransformedPool(
  probabilities: ArrayLike<number>,
  shape: { readonly a: number; readonly b: number },
  weights?: ArrayLike<number>,
): number {
  expectProbabilities(probabilities);
  for (const value of [shape.a, shape.b]) {
    expectArgument(value > 0 && Number.isFinite(value), "shape", "finite numbers above 0", value);
  }
  const w = normalizedWeights(weights, probabilities.length);
  const mean = w.reduce((sum, weight, r) => sum + weight * probabilities[r]!, 0);
  return regularizedBeta(Math.min(1, mean), shape.a, shape.b);
}
