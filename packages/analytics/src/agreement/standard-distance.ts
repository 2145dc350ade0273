import { expectArgument } from "../errors.ts";

/**
 * Standard distance: how far points in a plane lie from their centroid, as the root of the mean squared distance; the
 * standard deviation's counterpart in two dimensions (Bachi 1963, "Standard distance measures and related methods for
 * spatial analysis", Papers of the Regional Science Association 10).
 *
 * It divides by n, as Bachi does, and describes the points themselves.
 *
 * @param xs, ys where the points lie. @param counts how often each occurs: whole numbers of at least 0.
 * @returns `null` where nothing is counted.
 * @throws AnalyticsArgumentError for lengths that differ.
 * @example standardDistance([-3, 3], [-4, 4], [1, 1]) // 5
 */
export function standardDistance(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  counts: ArrayLike<number>,
): number | null {
  expectArgument(
    xs.length === counts.length && ys.length === counts.length,
    "counts",
    `as many as points (${xs.length} and ${ys.length})`,
    counts,
  );
  let n = 0;
  let x = 0;
  let y = 0;
  for (let i = 0; i < counts.length; i++) {
    n += counts[i]!;
    x += counts[i]! * xs[i]!;
    y += counts[i]! * ys[i]!;
  }
  if (n === 0) return null;
  let squares = 0;
  for (let i = 0; i < counts.length; i++) {
    squares += counts[i]! * ((xs[i]! - x / n) ** 2 + (ys[i]! - y / n) ** 2);
  }
  return Math.sqrt(squares / n);
}
