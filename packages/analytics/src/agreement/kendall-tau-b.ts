import { checkPairs } from "./spearman.ts";

/**
 * Kendall's tau-b: of all pairs of people, how much oftener two answers order them the same way than opposite ways.
 * Between a person's order of levels and the published one it measures how much they disagree with the order.
 *
 * (C − D) / √((N − T_x)(N − T_y)), with N = n(n−1)/2 pairs, C concordant, D discordant, and T the pairs tied in x or y
 * (Kendall 1945). In O(n log n) steps by counting the exchanges of a merge sort (Knight 1966).
 *
 * @param x at least two finite numbers, not all equal. @param y as many.
 * @throws AnalyticsArgumentError as `spearman`.
 * @example kendallTauB([1, 2, 3], [10, 30, 20]); // 1/3
 */
export function kendallTauB(x: ArrayLike<number>, y: ArrayLike<number>): number {
  checkPairs(x, y);
  const n = x.length;
  const order = Uint32Array.from(x, (_, i) => i).sort((i, j) => x[i]! - x[j]! || y[i]! - y[j]!);
  const a = Float64Array.from(order, (i) => x[i]!);
  const b = Float64Array.from(order, (i) => y[i]!);
  const tiedX = tiedPairs(n, (i, j) => a[i] === a[j]);
  const tiedBoth = tiedPairs(n, (i, j) => a[i] === a[j] && b[i] === b[j]);
  const discordant = sortCountingExchanges(b);
  const tiedY = tiedPairs(n, (i, j) => b[i] === b[j]);
  const pairs = (n * (n - 1)) / 2;
  const difference = pairs - tiedX - tiedY + tiedBoth - 2 * discordant;
  return Math.max(-1, Math.min(1, difference / Math.sqrt(pairs - tiedX) / Math.sqrt(pairs - tiedY)));
}

/** Pairs within runs of equal neighbours. */
function tiedPairs(n: number, equal: (i: number, j: number) => boolean): number {
  let pairs = 0;
  for (let start = 0, end = 0; start < n; start = end) {
    while (end < n && equal(start, end)) end++;
    pairs += ((end - start) * (end - start - 1)) / 2;
  }
  return pairs;
}

/** Sorts in place and returns how many pairs were out of order. */
function sortCountingExchanges(values: Float64Array): number {
  const n = values.length;
  let from: Float64Array = values;
  let to: Float64Array = new Float64Array(n);
  let exchanges = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let [i, j] = [start, middle];
      for (let k = start; k < end; k++) {
        if (j >= end || (i < middle && from[i]! <= from[j]!)) to[k] = from[i++]!;
        else {
          exchanges += middle - i;
          to[k] = from[j++]!;
        }
      }
    }
    [from, to] = [to, from];
  }
  values.set(from);
  return exchanges;
}
