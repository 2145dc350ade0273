import { expectArgument } from "../errors.ts";

/**
 * Holm's step-down adjustment: controls the chance of any false positive in the family, for tests dependent in any
 * way. The choice for confirmatory claims.
 *
 * The i-th smallest p is multiplied by m − i + 1, made non-decreasing, capped at 1. Source: Holm 1979.
 *
 * @param p the family's p-values in [0, 1], in any order; all items of the survey, not only the interesting ones.
 * @returns adjusted p-values in the order of the input; an empty family gives an empty list.
 * @throws AnalyticsArgumentError for a value outside [0, 1] or NaN.
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holm(p: ArrayLike<number>): number[] {
  const order = ascending(p);
  const adjusted = Array.from(p);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, p[index]! * (p.length - rank)));
    adjusted[index] = largest;
  });
  return adjusted;
}

/**
 * Benjamini and Hochberg's adjustment: controls the expected share of false positives among the positives (the
 * false discovery rate) for independent or positively dependent tests. The default for a survey of many items.
 *
 * The i-th smallest p is multiplied by m / i, made monotone from the largest down. Source: Benjamini and Hochberg 1995.
 *
 * @param p as for {@link holm}. @returns adjusted p-values in the order of the input.
 * @throws AnalyticsArgumentError for a value outside [0, 1] or NaN.
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(p: ArrayLike<number>): number[] {
  return stepUp(p, 1);
}

/**
 * Benjamini and Yekutieli's adjustment: the false discovery rate under any dependence, at the price of a factor
 * 1 + 1/2 + … + 1/m on every Benjamini–Hochberg value. Source: Benjamini and Yekutieli 2001.
 *
 * @param p as for {@link holm}. @returns adjusted p-values in the order of the input.
 * @throws AnalyticsArgumentError for a value outside [0, 1] or NaN.
 * @example benjaminiYekutieli([0.01, 0.04, 0.03]) // [0.055, 0.0733…, 0.0733…]
 */
export function benjaminiYekutieli(p: ArrayLike<number>): number[] {
  let harmonic = 0;
  for (let i = 1; i <= p.length; i++) harmonic += 1 / i;
  return stepUp(p, harmonic);
}

function stepUp(p: ArrayLike<number>, factor: number): number[] {
  const order = ascending(p);
  const adjusted = Array.from(p);
  let smallest = 1;
  for (let rank = order.length; rank >= 1; rank--) {
    const index = order[rank - 1]!;
    smallest = Math.min(smallest, (p[index]! * p.length * factor) / rank);
    adjusted[index] = smallest;
  }
  return adjusted;
}

/** Indices from the smallest to the largest p-value. */
function ascending(p: ArrayLike<number>): number[] {
  const indices = Array.from(p, (value, index) => {
    expectArgument(value >= 0 && value <= 1, "p", "p-values in [0, 1]", p);
    return index;
  });
  return indices.sort((a, b) => p[a]! - p[b]!);
}
