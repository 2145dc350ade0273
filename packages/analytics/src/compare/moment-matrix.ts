import { expectArgument } from "../errors.ts";

/** Departures from symmetry, zero row sums and semi-definiteness allowed as rounding, relative to the largest entry. */
const ROUNDING = 1e-9;

/**
 * Lower L with L Lᵀ = `matrix`. A pivot that rounding cannot tell from zero belongs to a direction without variance;
 * in a semi-definite matrix its whole column is then zero, and so it is set.
 */
export function choleskyOfSemiDefinite(matrix: Float64Array): Float64Array {
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

/**
 * Throws unless `moments` can be the second moments of differences between distributions: square, finite, symmetric and
 * every row summing to zero.
 */
export function expectMomentMatrix(moments: ArrayLike<ArrayLike<number>>): void {
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
