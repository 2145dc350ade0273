import { probabilityPair, type Distribution } from "../distribution.ts";

/**
 * Cliff's delta P(Y > X) − P(Y < X) for X from p and Y from q drawn independently, in [−1, 1].
 *
 * An effect size that uses the order of the options and nothing else: +0.5 says that a random prediction is above a
 * random actual answer 50 points more often than below. Equals 2U/(nm) − 1 with U of the Mann–Whitney test, and
 * 2A − 1 with Vargha and Delaney's A. It compares unrelated draws even where p and q come from the same people.
 *
 * Source: Cliff 1993.
 *
 * @param p actual, counts or masses. @param q predicted, over the same options; one option gives 0.
 * @throws AnalyticsArgumentError for unequal lengths or a distribution without mass.
 * @example cliffsDelta([1, 1, 0], [0, 1, 1]) // 0.75
 */
export function cliffsDelta(p: Distribution, q: Distribution): number {
  const [actual, predicted] = probabilityPair(p, q);
  let actualBelow = 0;
  let predictedBelow = 0;
  let delta = 0;
  for (let k = 0; k < actual.length; k++) {
    delta += predicted[k]! * actualBelow - actual[k]! * predictedBelow;
    actualBelow += actual[k]!;
    predictedBelow += predicted[k]!;
  }
  return Math.max(-1, Math.min(1, delta));
}
