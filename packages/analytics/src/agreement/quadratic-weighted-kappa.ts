import { expectArgument } from "../errors.ts";

/**
 * Cohen's kappa with quadratic weights: agreement of two ordinal ratings of the same things beyond what their margins
 * alone would give. 1 is perfect, 0 no better than chance, negative worse. Used for the same person in two rounds,
 * or own answer against point guess.
 *
 * κ = 1 − Σ (i − j)² n_ij / Σ (i − j)² e_ij, with e_ij = n_i. n_.j / n (Cohen 1968). Falls with a shift of the mean,
 * unlike a correlation.
 *
 * @param table K × K counts or weights, rows one rating and columns the other, over the same K ≥ 2 options.
 * @returns a number in [−1, 1]; 1 when all mass is in one cell of the diagonal, where chance too agrees fully.
 * @throws AnalyticsArgumentError on a table that is not square, has negative or non-finite counts, or is empty.
 * @example quadraticWeightedKappa([[2, 0], [1, 1]]); // 0.5
 */
export function quadraticWeightedKappa(table: readonly ArrayLike<number>[]): number {
  const K = table.length;
  expectArgument(K >= 2, "table", "at least two options", K);
  const rows = new Float64Array(K);
  const columns = new Float64Array(K);
  let n = 0;
  let observed = 0;
  table.forEach((row, i) => {
    expectArgument(row.length === K, "table", `a square table of ${K} columns`, row);
    for (let j = 0; j < K; j++) {
      const count = row[j]!;
      expectArgument(count >= 0 && Number.isFinite(count), "table", "finite counts of at least 0", row);
      rows[i] = rows[i]! + count;
      columns[j] = columns[j]! + count;
      n += count;
      observed += (i - j) ** 2 * count;
    }
  });
  expectArgument(n > 0, "table", "at least one count", n);
  let expected = 0;
  for (let i = 0; i < K; i++) for (let j = 0; j < K; j++) expected += (i - j) ** 2 * rows[i]! * columns[j]!;
  return expected > 0 ? 1 - (observed * n) / expected : 1;
}
