import { expectArgument } from "./errors.ts";

/** Counts or masses over K ordered options; every public function normalises what it is given. */
export type Distribution = ArrayLike<number>;

/**
 * Scales counts or masses to probabilities.
 *
 * @param p K ≥ 1 finite, non-negative numbers with a positive sum, in any unit (counts, per cent, masses).
 * @param argument the parameter's name for the error message.
 * @returns K probabilities that sum to 1 up to rounding.
 * @throws AnalyticsArgumentError when `p` is empty, holds a negative number or NaN, or sums to zero.
 */
export function probabilities(p: Distribution, argument = "p"): Float64Array {
  expectArgument(p.length > 0, argument, "at least one option", p);
  let sum = 0;
  for (let k = 0; k < p.length; k++) {
    const mass = p[k]!;
    expectArgument(Number.isFinite(mass) && mass >= 0, argument, "finite, non-negative masses", p);
    sum += mass;
  }
  expectArgument(sum > 0 && Number.isFinite(sum), argument, "at least one positive mass", p);
  return Float64Array.from(p, (mass) => mass / sum);
}

/** {@link probabilities} of two distributions, which must be over the same options. */
export function probabilityPair(p: Distribution, q: Distribution): [Float64Array, Float64Array] {
  expectArgument(p.length === q.length, "q", `as many options as p (${p.length})`, q);
  return [probabilities(p, "p"), probabilities(q, "q")];
}
