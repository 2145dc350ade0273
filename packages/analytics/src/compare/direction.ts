import { probabilityPair, type Distribution } from "../distribution.ts";
import { cumulativeDifferences } from "./cumulative-differences.ts";
import { gapsBetween } from "./scores.ts";

/** Differences this small, as a share of the scale, come from rounding and not from the data. */
const ROUNDING = 1e-12;

/**
 * Mean of `q` minus mean of `p`: positive when the prediction lies above the actual answers.
 *
 * Computed as Σ_{k<K} (F_k − G_k)(x_{k+1} − x_k), which is the same number and keeps it consistent with the
 * Wasserstein distance to the last bit: |shift| ≤ W1 always.
 *
 * @param p actual, counts or masses. @param q predicted, over the same options.
 * @param scores the place of each option, strictly increasing; 1, 2, …, K unless given.
 * @throws AnalyticsArgumentError for unequal lengths, a distribution without mass, scores that do not increase.
 * @example meanShift([1, 1, 0], [0, 1, 1]) // 1
 */
export function meanShift(p: Distribution, q: Distribution, scores?: ArrayLike<number>): number {
  return shiftAndDistance(p, q, scores).shift;
}

/**
 * D = mean shift ÷ Wasserstein distance, in [−1, 1]: how much of the difference is a shift in one direction.
 *
 * +1 exactly when the prediction lies above the actual answers in the sense of first-order stochastic dominance, −1
 * when it lies below, near 0 when the difference is one of spread. It says nothing about the size of the difference.
 * Two equal distributions have no direction and give 0.
 *
 * @throws AnalyticsArgumentError as {@link meanShift}.
 * @example directionIndex([36, 53, 23, 9, 1], [3, 40, 35, 40, 4]) // 1
 */
export function directionIndex(p: Distribution, q: Distribution, scores?: ArrayLike<number>): number {
  const { shift, distance, length } = shiftAndDistance(p, q, scores);
  if (distance <= ROUNDING * length) return 0;
  return Math.max(-1, Math.min(1, shift / distance));
}

function shiftAndDistance(p: Distribution, q: Distribution, scores?: ArrayLike<number>) {
  const differences = cumulativeDifferences(p, q);
  const gaps = gapsBetween(p.length, scores);
  let shift = 0;
  let distance = 0;
  let length = 0;
  for (let k = 0; k < gaps.length; k++) {
    const moved = differences[k]! * gaps[k]!;
    shift += moved;
    distance += Math.abs(moved);
    length += gaps[k]!;
  }
  return { shift, distance, length };
}

/**
 * `"higher"` when q dominates p, `"lower"` when p dominates q, `"equal"`, or where the cumulative shares cross.
 *
 * `crossesAt` is the zero-based index of the first option up to which the cumulative shares are ordered the other
 * way than they were below it; they may cross again above.
 */
export type Dominance = "higher" | "lower" | "equal" | { crossesAt: number };

/**
 * First-order stochastic dominance: whether q puts at least as much as p above every cut of the scale.
 *
 * `"higher"` means G_k ≤ F_k for all k and < for some; then every increasing scoring of the options, and not just
 * 1 … K, agrees that q has the higher mean. Counts are compared exactly, by cross-multiplication; other masses up to
 * 1e-12. The verdict describes the two distributions given and makes no allowance for sampling.
 *
 * @param p actual, counts or masses. @param q predicted, over the same options.
 * @throws AnalyticsArgumentError for unequal lengths or a distribution without mass.
 * @example stochasticDominance([0, 4, 0], [1, 1, 2]) // { crossesAt: 1 }
 */
export function stochasticDominance(p: Distribution, q: Distribution): Dominance {
  probabilityPair(p, q);
  const totals = { p: sum(p), q: sum(q) };
  const whole = Array.from(p).every(Number.isInteger) && Array.from(q).every(Number.isInteger);
  const tolerance = whole ? 0 : ROUNDING * totals.p * totals.q;
  let below = { p: 0, q: 0 };
  let order = 0;
  for (let k = 0; k < p.length - 1; k++) {
    below = { p: below.p + p[k]!, q: below.q + q[k]! };
    const difference = below.p * totals.q - below.q * totals.p;
    const sign = Math.abs(difference) <= tolerance ? 0 : Math.sign(difference);
    if (sign === 0 || sign === order) continue;
    if (order !== 0) return { crossesAt: k };
    order = sign;
  }
  if (order === 0) return "equal";
  return order > 0 ? "higher" : "lower";
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k]!;
  return total;
}
