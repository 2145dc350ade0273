import { probabilityPair, type Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";

/**
 * Jensen–Shannon divergence KL(p‖m)/2 + KL(q‖m)/2 with m = (p + q)/2.
 *
 * How much one answer tells, on average, about which of the two distributions it came from. Blind to the order of the
 * options. This is the divergence; its square root is the metric that scipy calls `jensenshannon`. Terms with p_k = 0
 * are 0, so empty options are fine.
 *
 * Source: Lin 1991.
 *
 * @param p, q counts or masses over the same options.
 * @param options `base` of the logarithm, above 1, named on purpose: 2 for bits, in [0, 1]; Math.E for nats, in [0, ln 2].
 * @throws AnalyticsArgumentError for unequal lengths, a distribution without mass, or an impossible base.
 * @example jensenShannonDivergence([1, 0], [0, 1], { base: 2 }) // 1
 */
export function jensenShannonDivergence(
  p: Distribution,
  q: Distribution,
  { base }: { base: number },
): number {
  expectArgument(base > 1 && base < Infinity, "base", "a logarithm base above 1", base);
  const [actual, predicted] = probabilityPair(p, q);
  let nats = 0;
  for (let k = 0; k < actual.length; k++) {
    const middle = (actual[k]! + predicted[k]!) / 2;
    nats += (term(actual[k]!, middle) + term(predicted[k]!, middle)) / 2;
  }
  // Rounding may leave two equal distributions a hair below zero, or two disjoint ones a hair above the maximum.
  return Math.min(Math.LN2, Math.max(0, nats)) / Math.log(base);
}

function term(mass: number, middle: number): number {
  return mass === 0 ? 0 : mass * Math.log(mass / middle);
}
