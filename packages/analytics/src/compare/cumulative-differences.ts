import { probabilityPair, type Distribution } from "../distribution.ts";

/**
 * F_k − G_k for k = 1 … K−1, the differences of the two cumulative distributions below the last option (where both
 * are one). Every distance and verdict that respects the order of the options is a function of these.
 */
export function cumulativeDifferences(p: Distribution, q: Distribution): Float64Array {
  const [actual, predicted] = probabilityPair(p, q);
  const differences = new Float64Array(actual.length - 1);
  let actualBelow = 0;
  let predictedBelow = 0;
  for (let k = 0; k < differences.length; k++) {
    actualBelow += actual[k]!;
    predictedBelow += predicted[k]!;
    differences[k] = actualBelow - predictedBelow;
  }
  return differences;
}
