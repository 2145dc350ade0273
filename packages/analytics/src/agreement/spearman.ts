import { expectArgument } from "../errors.ts";

/**
 * Spearman's rank correlation: whether people who answer higher on one question answer higher on the other. Between
 * own answer and prediction it measures social projection.
 *
 * The Pearson correlation of midranks, which is right with ties; 1 − 6 Σ d² / (n³ − n) is not.
 *
 * @param x at least two finite numbers, not all equal. @param y as many.
 * @throws AnalyticsArgumentError on different lengths, fewer than two pairs, numbers that are not finite, or a variable
 *   without variation, for which no correlation is defined.
 * @example spearman([1, 2, 3], [10, 30, 20]); // 0.5
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number {
  checkPairs(x, y);
  const a = midranks(x);
  const b = midranks(y);
  const middle = (a.length + 1) / 2;
  let [aa, bb, ab] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const da = a[i]! - middle;
    const db = b[i]! - middle;
    aa += da * da;
    bb += db * db;
    ab += da * db;
  }
  return Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
}

/** Checks two variables measured on the same people; shared with Kendall's tau. */
export function checkPairs(x: ArrayLike<number>, y: ArrayLike<number>): void {
  expectArgument(x.length >= 2, "x", "at least two pairs", x);
  expectArgument(y.length === x.length, "y", `as many numbers as x (${x.length})`, y);
  for (const [name, values] of [
    ["x", x],
    ["y", y],
  ] as const) {
    let varies = false;
    for (let i = 0; i < values.length; i++) {
      expectArgument(Number.isFinite(values[i]), name, "finite numbers", values);
      varies ||= values[i] !== values[0];
    }
    expectArgument(varies, name, "values that are not all equal", values);
  }
}

/** Ranks from 1, equal values sharing the mean of their ranks. */
function midranks(values: ArrayLike<number>): Float64Array {
  const order = Uint32Array.from(values, (_, i) => i).sort((i, j) => values[i]! - values[j]!);
  const ranks = new Float64Array(values.length);
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let k = start; k < end; k++) ranks[order[k]!] = (start + 1 + end) / 2;
  }
  return ranks;
}
