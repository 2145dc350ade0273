import { expectArgument } from "../errors.ts";
import { studentTQuantile } from "../special/student-t.ts";
import { DEFAULT_LEVEL, type Interval, expectLevel } from "./level.ts";

/** One group: how many people, Σ x and Σ x² of what they gave. */
export interface GroupSums {
  n: number;
  sum: number;
  squares: number;
}

/**
 * The people who are in both groups: Σ x, Σ y and Σ x·y of theirs, or where only the differences were added up,
 * Σ (x − y) and Σ (x − y)².
 */
export type SharedSums =
  | { n: number; first: number; second: number; products: number }
  | { n: number; differences: number; squares: number };

/**
 * The interval of mean(x) − mean(y) where some people gave both numbers, and others one of them.
 *
 *     Var = s²x / nx + s²y / ny − 2 · Σ_both (x − x̄)(y − ȳ) / √(nx (nx − 1) ny (ny − 1))
 *
 * Each mean is of everybody who gave that number, and so are the means within the sum: it is the spread of what one
 * person adds to the difference, whoever that is. So the interval holds its level also where those who gave both are
 * unlike the others. Where all gave both it is Student's of the paired differences, where nobody did Welch's; the
 * degrees of freedom lie between the two as Derrick and others propose.
 *
 * Where only differences were added up, the sum follows from them as if those who gave both were as far from the two
 * means as the others are: right where it is chance who gave both, and at most what the correlation 1 would make of it.
 *
 * @param both those of `first` and `second` who are the same people; `n` may be 0.
 * @returns the difference (`null` while a group is empty) and its interval (`null` while a group is of fewer than two).
 * @throws AnalyticsArgumentError for numbers of people that cannot be, or a level outside (0, 1).
 *
 * Source: Derrick, Russ, Toher and White, *J. Modern Applied Statistical Methods* 16 (2017) 137, whose covariance is that
 * within the pairs; Welch, *Biometrika* 34 (1947) 28.
 *
 * @example Three who gave both, of whom x − y is 1, 2 and 3:
 * meanDifferenceInterval({ n: 3, sum: 6, squares: 14 }, { n: 3, sum: 0, squares: 0 }, { n: 3, first: 6, second: 0, products: 0 })
 * // difference 2, interval 2 ± 4.303 · 1/√3
 */
export function meanDifferenceInterval(
  first: GroupSums,
  second: GroupSums,
  both: SharedSums,
  level: number = DEFAULT_LEVEL,
): { difference: number | null; interval: Interval | null } {
  expectLevel(level);
  for (const { n } of [first, second, both]) {
    expectArgument(Number.isSafeInteger(n) && n >= 0, "n", "a whole number of people", n);
  }
  const fewer = Math.min(first.n, second.n);
  expectArgument(both.n <= fewer, "both", `no more people than in either group (${fewer})`, both.n);
  if (fewer === 0) return { difference: null, interval: null };
  const x = spreadOf(first);
  const y = spreadOf(second);
  const difference = x.mean - y.mean;
  if (fewer < 2) return { difference, interval: null };
  const [ofX, ofY] = [x.deviations / (x.n * (x.n - 1)), y.deviations / (y.n * (y.n - 1))];
  const shared = sharedDeviations(x, y, both) / Math.sqrt(x.n * (x.n - 1) * y.n * (y.n - 1));
  const variance = Math.max(0, ofX + ofY - 2 * shared);
  if (variance === 0) return { difference, interval: { low: difference, high: difference } };
  const alone = x.n + y.n - 2 * both.n;
  const welch = (ofX + ofY) ** 2 / (ofX ** 2 / (x.n - 1) + ofY ** 2 / (y.n - 1));
  const freedom = both.n === 0 ? welch : both.n - 1 + ((welch - both.n + 1) * alone) / (x.n + y.n);
  const half = studentTQuantile((1 + level) / 2, freedom) * Math.sqrt(variance);
  return { difference, interval: { low: difference - half, high: difference + half } };
}

interface Spread {
  n: number;
  mean: number;
  /** Σ (x − x̄)². */
  deviations: number;
}

function spreadOf({ n, sum, squares }: GroupSums): Spread {
  const mean = sum / n;
  // Rounding can leave a sum of squares a hair below n times the squared mean.
  return { n, mean, deviations: Math.max(0, squares - n * mean * mean) };
}

/** Σ (x − x̄)(y − ȳ) over the people who are in both groups. */
function sharedDeviations(x: Spread, y: Spread, both: SharedSums): number {
  const { n } = both;
  if ("products" in both) {
    return both.products - x.mean * both.second - y.mean * both.first + n * x.mean * y.mean;
  }
  const shift = x.mean - y.mean;
  const apart = both.squares - 2 * shift * both.differences + n * shift * shift;
  const [ofX, ofY] = [(x.deviations * n) / x.n, (y.deviations * n) / y.n];
  const most = Math.sqrt(ofX * ofY);
  return Math.max(-most, Math.min(most, (ofX + ofY - apart) / 2));
}
