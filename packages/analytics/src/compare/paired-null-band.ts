import { expectArgument } from "../errors.ts";
import { sampleNormal } from "../special/sample.ts";
import { choleskyOfSemiDefinite, expectMomentMatrix } from "./moment-matrix.ts";
import { simulateBand, type NullBand, type NullBandOptions } from "./null-band.ts";
import { gapsBetween } from "./scores.ts";

/**
 * The Wasserstein distance that sampling alone puts between the mean own and the mean predicted distribution of the
 * same `n` people.
 *
 * Own answer and prediction of one person are related, so the band for independent groups would be wrong. With
 * d_r = own_r − predicted_r, the difference of person r's two distributions over the K options, the mean difference is
 * approximately normal with covariance M / n, M the second moment matrix mean(d_r d_rᵀ), and mean 0 under "no
 * difference". The band simulates that normal vector. Good from about 30 people on; below, use an exact test.
 *
 * @param secondMoments M, K × K: symmetric, positive semi-definite, every row summing to zero (differences of
 *   probabilities sum to zero, so M is always singular). M can be summed up person by person.
 * @param n people, whole and positive; 1 where M is already the covariance of the mean difference, as
 *   `meanDifferenceCovariance` gives it where not all gave both.
 * @param options `scores` place the options, strictly increasing; 1 … K unless given. For the rest see `nullBand`.
 * @returns mean and `level` quantile of the distance; both 0 when nobody's two distributions differ.
 * @throws AnalyticsArgumentError when M is not as described, or for an invalid size, number of draws or level.
 * @example
 * // 100 people on a yes/no item, half of whom differ by one whole answer (in either direction):
 * pairedNullBand([[0.5, -0.5], [-0.5, 0.5]], 100, options) // |N(0, 0.5/100)|: mean 0.056, 95 % at 0.139
 */
export function pairedNullBand(
  secondMoments: ArrayLike<ArrayLike<number>>,
  n: number,
  { random, draws, level, scores }: NullBandOptions & { scores?: ArrayLike<number> },
): NullBand {
  expectMomentMatrix(secondMoments);
  expectArgument(Number.isSafeInteger(n) && n > 0, "n", "a positive whole number of people", n);
  const gaps = gapsBetween(secondMoments.length, scores);
  const factor = choleskyOfSemiDefinite(cumulated(secondMoments, n));
  const size = gaps.length;
  const normal = new Float64Array(size);
  return simulateBand(draws, level, () => {
    let distance = 0;
    for (let i = 0; i < size; i++) {
      normal[i] = sampleNormal(random);
      let difference = 0;
      for (let j = 0; j <= i; j++) difference += factor[i * size + j]! * normal[j]!;
      distance += Math.abs(difference) * gaps[i]!;
    }
    return distance;
  });
}

/** Covariance of the cumulative mean differences below the last option, (K−1) × (K−1), row by row. */
function cumulated(moments: ArrayLike<ArrayLike<number>>, n: number): Float64Array {
  const size = moments.length - 1;
  const covariance = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    let row = 0;
    for (let j = 0; j < size; j++) {
      row += moments[i]![j]! / n;
      covariance[i * size + j] = row + (i > 0 ? covariance[(i - 1) * size + j]! : 0);
    }
  }
  return covariance;
}
