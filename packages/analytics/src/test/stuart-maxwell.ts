import { gapsBetween } from "../compare/scores.ts";
import { expectArgument } from "../errors.ts";
import { chiSquareSurvival } from "../special/chi-square.ts";
import { normalTwoSided } from "../special/normal.ts";

/** A square table of people: `table[i][j]` gave option i themselves and predicted option j. */
export type PairTable = ArrayLike<ArrayLike<number>>;

/**
 * Stuart and Maxwell's test of marginal homogeneity: whether people's own answers and their predictions (or first and
 * second wave) have the same distribution, any difference at all.
 *
 * χ² = dᵀ S⁻¹ d with d_i = n_i. − n_.i, S_ii = n_i. + n_.i − 2 n_ii, S_ij = −(n_ij + n_ji), and one option left out. Options
 * that are linked by no moves form groups of their own whose totals cannot differ, so one option of each group is left
 * out; this also removes unused options, and the degrees of freedom count what remains. For two options it is
 * McNemar's test. An approximation that wants some 25 people off the diagonal. For a shift along the scale,
 * `ordinalMarginalHomogeneityTest` is more powerful.
 *
 * Source: Stuart 1955; Maxwell 1970.
 *
 * @param table counts of people, K × K, whole numbers, K ≥ 1; at least one person.
 * @returns `statistic` χ², `pValue`, `degreesOfFreedom`; with everyone on the diagonal 0, 1 and 0.
 * @throws AnalyticsArgumentError for a table that is not square, has counts that are negative or not whole, or is empty.
 * @example stuartMaxwellTest([[20, 12], [5, 30]]) // statistic (12−5)²/(12+5) = 2.88
 */
export function stuartMaxwellTest(table: PairTable): {
  statistic: number;
  pValue: number;
  degreesOfFreedom: number;
} {
  expectPairTable(table);
  const options = linkedOptions(table);
  const size = options.length;
  if (size === 0) return { statistic: 0, pValue: 1, degreesOfFreedom: 0 };
  const moves = (i: number, j: number) => table[i]![j]! + table[j]![i]!;
  const difference = new Float64Array(size);
  const covariance = options.map((i, row) => {
    let leaving = 0;
    for (let j = 0; j < table.length; j++) {
      if (j === i) continue;
      leaving += moves(i, j);
      difference[row]! += table[i]![j]! - table[j]![i]!;
    }
    return Float64Array.from(options, (j) => (j === i ? leaving : -moves(i, j)));
  });
  const statistic = quadraticForm(covariance, difference);
  return { statistic, pValue: chiSquareSurvival(statistic, size), degreesOfFreedom: size };
}

/**
 * The ordinal version: whether predictions lie systematically above or below own answers.
 *
 * Z = Σ d_r / √Σ d_r², d_r = score of the prediction − score of the own answer, approximately standard normal when the two
 * margins agree. The same comparison as `exactSignFlipTest`, which is exact; this one takes any scores.
 *
 * Source: Agresti, *Categorical Data Analysis*; `coin::mh_test` with scores in R (which has the opposite sign).
 *
 * @param table as for {@link stuartMaxwellTest}. @param scores strictly increasing; 1 … K unless given.
 * @returns `statistic` Z, positive when predictions are higher, and the two-sided `pValue`; 0 and 1 when all agree.
 * @throws AnalyticsArgumentError as {@link stuartMaxwellTest}, and for scores that do not increase.
 * @example ordinalMarginalHomogeneityTest([[20, 12], [5, 30]]) // statistic (12−5)/√17 = 1.70
 */
export function ordinalMarginalHomogeneityTest(
  table: PairTable,
  scores?: ArrayLike<number>,
): { statistic: number; pValue: number } {
  expectPairTable(table);
  const gaps = gapsBetween(table.length, scores);
  const places = [0];
  for (const gap of gaps) places.push(places[places.length - 1]! + gap);
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < places.length; i++) {
    for (let j = 0; j < places.length; j++) {
      const difference = places[j]! - places[i]!;
      sum += table[i]![j]! * difference;
      squares += table[i]![j]! * difference * difference;
    }
  }
  const statistic = squares === 0 ? 0 : sum / Math.sqrt(squares);
  return { statistic, pValue: normalTwoSided(statistic) };
}

/** All options but one of every group that moves off the diagonal connect. */
function linkedOptions(table: PairTable): number[] {
  const seen = new Set<number>();
  const kept: number[] = [];
  for (let start = 0; start < table.length; start++) {
    if (seen.has(start)) continue;
    seen.add(start);
    const group = [start];
    for (const option of group) {
      for (let other = 0; other < table.length; other++) {
        if (seen.has(other) || table[option]![other]! + table[other]![option]! === 0) continue;
        seen.add(other);
        group.push(other);
      }
    }
    kept.push(...group.slice(1));
  }
  return kept;
}

/** dᵀ S⁻¹ d by Gaussian elimination; S is a diagonally dominant, positive definite matrix, so no pivoting is needed. */
function quadraticForm(matrix: Float64Array[], vector: Float64Array): number {
  const rows = matrix.map((row) => row.slice());
  const rest = vector.slice();
  let form = 0;
  for (let k = 0; k < rest.length; k++) {
    const pivot = rows[k]![k]!;
    form += (rest[k]! * rest[k]!) / pivot;
    for (let i = k + 1; i < rest.length; i++) {
      const factor = rows[i]![k]! / pivot;
      rest[i]! -= factor * rest[k]!;
      for (let j = k + 1; j < rest.length; j++) rows[i]![j]! -= factor * rows[k]![j]!;
    }
  }
  return form;
}

function expectPairTable(table: PairTable): void {
  let people = 0;
  for (let i = 0; i < table.length; i++) {
    const row = table[i]!;
    expectArgument(row.length === table.length, "table", `a square table (rows of ${table.length})`, row);
    for (let j = 0; j < row.length; j++) {
      expectArgument(
        Number.isSafeInteger(row[j]) && row[j]! >= 0,
        "table",
        "whole numbers, zero or more",
        row,
      );
      people += row[j]!;
    }
  }
  expectArgument(people > 0, "table", "at least one person", people);
}
