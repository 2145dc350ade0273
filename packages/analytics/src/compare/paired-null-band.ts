import { expectArgument } from "../errors.ts";
import { sampleNormal } from "../special/sample.ts";
import { simulateBand, type NullBand, type NullBandOptions } from "./null-band.ts";
import { gapsBetween } from "./scores.ts";

/** Departures from symmetry, zero row sums and semi-definiteness allowed as rounding, relative to the largest entry. */
const ROUNDING = 1e-9;

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
 * @param n people, whole and positive.
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

/**
 * Lower L with L Lᵀ = `matrix`. A pivot that rounding cannot tell from zero belongs to a direction without variance;
 * in a semi-definite matrix its whole column is then zero, and so it is set.
 */
function choleskyOfSemiDefinite(matrix: Float64Array): Float64Array {
  const size = Math.sqrt(matrix.length);
  const factor = new Float64Array(matrix.length);
  let largest = 0;
  for (let i = 0; i < size; i++) largest = Math.max(largest, matrix[i * size + i]!);
  for (let j = 0; j < size; j++) {
    let pivot = matrix[j * size + j]!;
    for (let m = 0; m < j; m++) pivot -= factor[j * size + m]! ** 2;
    expectArgument(pivot >= -ROUNDING * largest, "secondMoments", "a positive semi-definite matrix", matrix);
    if (pivot <= ROUNDING * largest) continue;
    const root = Math.sqrt(pivot);
    factor[j * size + j] = root;
    for (let i = j + 1; i < size; i++) {
      let entry = matrix[i * size + j]!;
      for (let m = 0; m < j; m++) entry -= factor[i * size + m]! * factor[j * size + m]!;
      factor[i * size + j] = entry / root;
    }
  }
  return factor;
}

function expectMomentMatrix(moments: ArrayLike<ArrayLike<number>>): void {
  const options = moments.length;
  expectArgument(options > 0, "secondMoments", "at least one option", moments);
  let largest = 0;
  for (let i = 0; i < options; i++) {
    const row = moments[i]!;
    expectArgument(row.length === options, "secondMoments", `a square matrix (rows of ${options})`, row);
    for (let j = 0; j < options; j++) {
      expectArgument(Number.isFinite(row[j]), "secondMoments", "finite entries", row);
      largest = Math.max(largest, Math.abs(row[j]!));
    }
  }
  for (let i = 0; i < options; i++) {
    let sum = 0;
    for (let j = 0; j < options; j++) {
      sum += moments[i]![j]!;
      const asymmetry = Math.abs(moments[i]![j]! - moments[j]![i]!);
      expectArgument(asymmetry <= ROUNDING * largest, "secondMoments", "a symmetric matrix", moments[i]);
    }
    expectArgument(
      Math.abs(sum) <= ROUNDING * options * largest,
      "secondMoments",
      "rows that sum to zero",
      moments[i],
    );
  }
}
