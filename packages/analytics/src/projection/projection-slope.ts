import { expectArgument } from "../errors.ts";

export interface ProjectionSlope {
  readonly respondents: number;
  /** Scale points by which the mean guess rises for each point of own answer (least squares). */
  readonly slope: number | null;
  /** Pearson's correlation of the scores. */
  readonly correlation: number | null;
  /** Spearman's rank correlation, ties at their mid-rank; free of the scores. */
  readonly spearman: number | null;
}

/**
 * Social projection on an ordered scale with point guesses: how closely does the guess follow the own answer?
 * It is the false consensus effect of the whole scale at once, from the cross-tabulation alone. 0: guesses
 * do not depend on one's own view. 1 as a slope: everybody guesses that the others are like themselves.
 *
 * @param table `table[i][k]`: respondents whose own option is `i` and who guessed `k`; K × K counts.
 * @param scores values of the options, default 1..K; they do not touch `spearman`.
 * @returns `null` for a coefficient that does not exist: nobody's own answer, or guess, varies.
 * @throws AnalyticsArgumentError when the table is not square, is empty, or holds negative or fractional
 *   counts, or the scores are not K finite numbers.
 *
 * Source: Ross, Greene and House, *J. Exp. Soc. Psychol.* 13 (1977) 279; Krueger and Clement, *J. Pers. Soc.
 * Psychol.* 67 (1994) 596.
 *
 * @example Everybody guesses their own answer: projectionSlope([[5, 0], [0, 3]]).slope // 1
 */
export function projectionSlope(
  table: readonly ArrayLike<number>[],
  scores?: ArrayLike<number>,
): ProjectionSlope {
  const K = table.length;
  expectArgument(K > 0, "table", "at least one option", table);
  const values = scores === undefined ? Array.from({ length: K }, (_, k) => k + 1) : Array.from(scores);
  expectArgument(
    values.length === K && values.every(Number.isFinite),
    "scores",
    `${K} finite numbers`,
    values,
  );
  const own = Array.from({ length: K }, () => 0);
  const guessed = Array.from({ length: K }, () => 0);
  for (const [i, row] of table.entries()) {
    expectArgument(row.length === K, "table", `rows of ${K} counts`, row);
    for (let k = 0; k < K; k++) {
      const count = row[k]!;
      expectArgument(Number.isInteger(count) && count >= 0, "table", "non-negative whole counts", count);
      own[i]! += count;
      guessed[k]! += count;
    }
  }
  const n = own.reduce((sum, count) => sum + count, 0);
  expectArgument(n > 0, "table", "at least one respondent", n);
  const linear = moments(table, n, values, values);
  const ranked = moments(table, n, midRanks(own), midRanks(guessed));
  return {
    respondents: n,
    slope: linear.sxx > 0 ? linear.sxy / linear.sxx : null,
    correlation: coefficient(linear),
    spearman: coefficient(ranked),
  };
}

interface Moments {
  readonly sxx: number;
  readonly syy: number;
  readonly sxy: number;
}

/** Centred sums of squares and products of the row values x and the column values y over the table. */
function moments(
  table: readonly ArrayLike<number>[],
  n: number,
  x: readonly number[],
  y: readonly number[],
): Moments {
  let mx = 0;
  let my = 0;
  const each = (visit: (count: number, i: number, k: number) => void) => {
    for (let i = 0; i < x.length; i++) for (let k = 0; k < y.length; k++) visit(table[i]![k]!, i, k);
  };
  // Centred on the first used value, so that a variable that does not vary sums to exactly zero.
  const x0 = x[table.findIndex((row) => Array.from(row).some((count) => count > 0))]!;
  const y0 = y[y.findIndex((_, k) => table.some((row) => row[k]! > 0))]!;
  each((count, i, k) => {
    mx += (count * (x[i]! - x0)) / n;
    my += (count * (y[k]! - y0)) / n;
  });
  let sxx = 0;
  let syy = 0;
  let sxy = 0;
  each((count, i, k) => {
    const dx = x[i]! - x0 - mx;
    const dy = y[k]! - y0 - my;
    sxx += count * dx * dx;
    syy += count * dy * dy;
    sxy += count * dx * dy;
  });
  return { sxx, syy, sxy };
}

function coefficient({ sxx, syy, sxy }: Moments): number | null {
  return sxx > 0 && syy > 0 ? Math.max(-1, Math.min(1, sxy / Math.sqrt(sxx * syy))) : null;
}

function midRanks(counts: readonly number[]): number[] {
  let below = 0;
  return counts.map((count) => {
    const rank = below + (count + 1) / 2;
    below += count;
    return rank;
  });
}
