import { type Distribution, probabilities } from "../distribution.ts";
import { expectArgument } from "../errors.ts";

/**
 * Weights scaled to sum to 1; equal ones when none are given.
 *
 * @throws AnalyticsArgumentError for another number of weights than of things weighted, negative weights, NaN,
 *   or weights that are all zero.
 */
export function normalizedWeights(weights: ArrayLike<number> | undefined, n: number): Float64Array {
  if (weights === undefined) return new Float64Array(n).fill(1 / n);
  expectArgument(weights.length === n, "weights", `${n} weights, one for each that is pooled`, weights);
  return probabilities(weights, "weights");
}

/** Distributions to be pooled, each scaled to sum to 1, and their weights. */
export function checkedPool(
  distributions: readonly Distribution[],
  weights: ArrayLike<number> | undefined,
): { readonly shares: readonly Float64Array[]; readonly weights: Float64Array; readonly options: number } {
  expectArgument(distributions.length > 0, "distributions", "at least one distribution", distributions);
  const shares = distributions.map((distribution) => probabilities(distribution, "distributions"));
  const options = shares[0]!.length;
  for (const row of shares) {
    expectArgument(row.length === options, "distributions", `rows of ${options} options each`, row);
  }
  return { shares, weights: normalizedWeights(weights, shares.length), options };
}

/** Probabilities to be pooled, checked to lie in [0, 1]. */
export function expectProbabilities(values: ArrayLike<number>, argument = "probabilities"): void {
  expectArgument(values.length > 0, argument, "at least one probability", values);
  expectArgument(
    Array.from(values).every((p) => p >= 0 && p <= 1),
    argument,
    "probabilities in [0, 1]",
    values,
  );
}

/**
 * The weighted median: the value at which the cumulative weight passes one half; the mean of the two neighbours
 * where it is exactly one half, so equal weights give the usual median.
 */
export function weightedMedian(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  const order = Array.from(values, (value, i) => ({ value, weight: weights[i]! }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => a.value - b.value);
  let below = 0;
  for (const [i, { value, weight }] of order.entries()) {
    below += weight;
    // Weights are quotients: their sum meets one half only up to rounding.
    if (Math.abs(below - 0.5) <= 1e-12) return (value + (order[i + 1]?.value ?? value)) / 2;
    if (below > 0.5) return value;
  }
  return order[order.length - 1]!.value;
}

/** Scales non-negative numbers to sum to 1; `null` when all are zero. */
export function renormalized(masses: Float64Array): Float64Array | null {
  const sum = masses.reduce((total, mass) => total + mass, 0);
  return sum > 0 ? masses.map((mass) => mass / sum) : null;
}
