import { expectArgument } from "../errors.ts";

/**
 * The surface nearest to a grid of answers that rises along both axes: what a group's answers say about quantity and
 * quality when only "more is not worse" is assumed. Minimises Σ w_ij (y_ij − f_ij)² over f increasing in i and in j.
 *
 * Exact, in a finite number of steps, by recursive partitioning (Spouge, Wan and Wilbur 2003, "Least squares isotonic
 * regression in two dimensions"): the cells of a part that lie above its mean are split off along the best
 * staircase, which a table over the rows finds, until no staircase gains. The algorithm of Dykstra and Robertson
 * (1982) in R's `Iso::biviso` converges to the same surface.
 *
 * @param y answers: rows in order of the first axis, columns of the second; at least one of each.
 * @param w weights ≥ 0 of the same form, for instance how many answered; default 1. A cell of weight 0 has no say and
 *   takes the value of the part it falls into.
 * @throws AnalyticsArgumentError on an empty or ragged grid, numbers that are not finite, negative weights, or no
 *   positive weight.
 * @example bivariateIsotonic([[0.4, 0.2], [0.5, 0.6]]); // [[0.3, 0.3], [0.5, 0.6]]
 */
export function bivariateIsotonic(
  y: readonly ArrayLike<number>[],
  w: readonly ArrayLike<number>[] = y.map((row) => new Float64Array(row.length).fill(1)),
): number[][] {
  const rows = y.length;
  const columns = y[0]?.length ?? 0;
  expectArgument(rows > 0 && columns > 0, "y", "at least one row and one column", y);
  expectArgument(w.length === rows, "w", `weights for ${rows} rows`, w.length);
  let total = 0;
  for (let i = 0; i < rows; i++) {
    expectArgument(
      y[i]!.length === columns && w[i]!.length === columns,
      "y, w",
      `rows of ${columns} numbers`,
      y[i],
    );
    for (let j = 0; j < columns; j++) {
      expectArgument(Number.isFinite(y[i]![j]), "y", "finite numbers", y[i]);
      expectArgument(w[i]![j]! >= 0 && Number.isFinite(w[i]![j]), "w", "finite weights of at least 0", w[i]);
      total += w[i]![j]!;
    }
  }
  expectArgument(total > 0, "w", "a positive weight", total);

  const fit = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  const part = Array.from({ length: rows }, () => new Int32Array(columns));
  let parts = 1;
  // Parts still to be tried; each split adds one, so there are never more than cells.
  for (const open = [0]; open.length > 0;) {
    const p = open.pop()!;
    const gains = part.map((labels, i) =>
      Float64Array.from(labels, (label, j) => (label === p ? w[i]![j]! : 0)),
    );
    let [weight, sum, size] = [0, 0, 0];
    gains.forEach((row, i) =>
      row.forEach((v, j) => {
        weight += v;
        sum += v * y[i]![j]!;
        size += v * Math.abs(y[i]![j]!);
      }),
    );
    const mean = sum / weight;
    gains.forEach((row, i) => row.forEach((v, j) => (row[j] = v * (y[i]![j]! - mean))));
    const { gain, from } = bestStaircase(gains);
    let [above, below] = [0, 0];
    part.forEach((labels, i) =>
      labels.forEach((label, j) => {
        if (label !== p) return;
        if (j >= from[i]!) above++;
        else below++;
      }),
    );
    // Rounding leaves a gain of some ε of the answers' size even where all cells are equal; and in the last bits of
    // the smallest numbers a "gain" of the whole part over its own mean.
    if (gain <= 1e-14 * size || above === 0 || below === 0) {
      part.forEach((labels, i) => labels.forEach((label, j) => label === p && (fit[i]![j] = mean)));
      continue;
    }
    part.forEach((labels, i) =>
      labels.forEach((label, j) => label === p && j >= from[i]! && (labels[j] = parts)),
    );
    open.push(p, parts++);
  }
  return fit;
}

/**
 * The upper set of the grid with the largest sum: in row i the columns from `from[i]` on, with `from` not rising from
 * row to row.
 */
function bestStaircase(gains: readonly Float64Array[]): { gain: number; from: Int32Array } {
  const rows = gains.length;
  const columns = gains[0]!.length;
  // best[i][c]: the largest sum of rows 0 … i when row i starts at column c or further right.
  const choice = gains.map(() => new Int32Array(columns + 1));
  let best = new Float64Array(columns + 1);
  for (let i = 0; i < rows; i++) {
    const next = new Float64Array(columns + 1);
    let tail = 0;
    next[columns] = best[columns]!;
    choice[i]![columns] = columns;
    for (let c = columns - 1; c >= 0; c--) {
      tail += gains[i]![c]!;
      const here = tail + best[c]!;
      const take = here > next[c + 1]!;
      next[c] = take ? here : next[c + 1]!;
      choice[i]![c] = take ? c : choice[i]![c + 1]!;
    }
    best = next;
  }
  const from = new Int32Array(rows);
  for (let i = rows - 1, c = 0; i >= 0; i--) from[i] = c = choice[i]![c]!;
  return { gain: best[0]!, from };
}
