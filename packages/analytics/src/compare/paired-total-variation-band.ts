import { expectArgument } from "../errors.ts";
import { sampleNormal } from "../special/sample.ts";
import { choleskyOfSemiDefinite, expectMomentMatrix } from "./moment-matrix.ts";
import { simulateBand, type NullBand, type NullBandOptions } from "./null-band.ts";

/**
 * `pairedNullBand` for options without an order: the total variation distance that sampling alone puts between the mean
 * own and the mean predicted distribution of the same `n` people.
 *
 * As there, the mean difference is taken to be normal with mean 0 and covariance M / n, M the second moment matrix of
 * what people's own two distributions differ by; the distance is half of the absolute differences added up.
 *
 * @param secondMoments M, K × K: symmetric, positive semi-definite, every row summing to zero.
 * @param n people, whole and positive; 1 where M is already the covariance of the mean difference.
 * @returns mean and `level` quantile of the distance; both 0 when nobody's two distributions differ.
 * @throws AnalyticsArgumentError when M is not as described, or for an invalid size, number of draws or level.
 * @example
 * // 100 people on two options, half of whom differ by one whole answer (in either direction):
 * pairedTotalVariationBand([[0.5, -0.5], [-0.5, 0.5]], 100, options) // |N(0, 0.5/100)|: mean 0.056, 95 % at 0.139
 */
export function pairedTotalVariationBand(
  secondMoments: ArrayLike<ArrayLike<number>>,
  n: number,
  { random, draws, level }: NullBandOptions,
): NullBand {
  expectMomentMatrix(secondMoments);
  expectArgument(Number.isSafeInteger(n) && n > 0, "n", "a positive whole number of people", n);
  // The last difference is what makes the sum zero, so the others are drawn and it follows.
  const size = secondMoments.length - 1;
  const covariance = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) covariance[i * size + j] = secondMoments[i]![j]! / n;
  }
  const factor = choleskyOfSemiDefinite(covariance);
  const normal = new Float64Array(size);
  return simulateBand(draws, level, () => {
    let distance = 0;
    let last = 0;
    for (let i = 0; i < size; i++) {
      normal[i] = sampleNormal(random);
      let difference = 0;
      for (let j = 0; j <= i; j++) difference += factor[i * size + j]! * normal[j]!;
      distance += Math.abs(difference);
      last -= difference;
    }
    return (distance + Math.abs(last)) / 2;
  });
}
