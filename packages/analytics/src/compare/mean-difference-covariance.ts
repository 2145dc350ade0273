import { expectArgument } from "../errors.ts";

/** One group's distributions: how many people, Σ x and Σ x·xᵀ over them. */
export interface GroupProducts {
  n: number;
  sums: ArrayLike<number>;
  products: ArrayLike<ArrayLike<number>>;
}

/**
 * The covariance of mean(x) − mean(y) under "no difference", where some people gave both distributions and others one
 * of them: what `pairedNullBand` and `pairedTotalVariationBand` simulate from, with `n` 1.
 *
 *     Cov = (1 − b / ny) · Sx / nx + (1 − b / nx) · Sy / ny + Σ_both d dᵀ / (nx ny),  b who gave both, d = x − y
 *
 * Sx and Sy are unbiased covariances over everybody in a group. It is their covariance less twice that of the two means,
 * which follows from the differences as if it were chance who gave both. Where all did, it is the mean of d dᵀ over n.
 * Never negative in any direction, whatever the people are like.
 *
 * @param both how many are in both groups, and Σ d·dᵀ over them.
 * @returns `null` where a group is too small to have a spread: below two people, unless all of them gave both.
 * @throws AnalyticsArgumentError for numbers of people that cannot be, or sizes that differ.
 */
export function meanDifferenceCovariance(
  x: GroupProducts,
  y: GroupProducts,
  both: { n: number; products: ArrayLike<ArrayLike<number>> },
): number[][] | null {
  for (const { n } of [x, y, both]) {
    expectArgument(Number.isSafeInteger(n) && n >= 0, "n", "a whole number of people", n);
  }
  expectArgument(both.n <= Math.min(x.n, y.n), "both", "no more people than in either group", both.n);
  const size = x.sums.length;
  for (const { products } of [x, y, both]) {
    const square = products.length === size && Array.from(products).every((row) => row.length === size);
    expectArgument(square && y.sums.length === size, "products", `${size} rows of ${size}`, products);
  }
  if (x.n === 0 || y.n === 0) return null;
  const [ofX, ofY] = [(1 - both.n / y.n) / x.n, (1 - both.n / x.n) / y.n];
  if ((ofX > 0 && x.n < 2) || (ofY > 0 && y.n < 2)) return null;
  return Array.from({ length: size }, (_, i) =>
    Array.from(
      { length: size },
      (__, j) =>
        (ofX > 0 ? ofX * covariance(x, i, j) : 0) +
        (ofY > 0 ? ofY * covariance(y, i, j) : 0) +
        both.products[i]![j]! / (x.n * y.n),
    ),
  );
}

function covariance({ n, sums, products }: GroupProducts, i: number, j: number): number {
  return (products[i]![j]! - (sums[i]! * sums[j]!) / n) / (n - 1);
}
