import { expectArgument } from "../errors.ts";
import { normalQuantile } from "../special/normal.ts";
import { leastSquares, type LeastSquares, type Residuals } from "./least-squares.ts";

/** One point of a cumulative distribution: P(X ≤ value) = probability. */
export interface CumulativePoint {
  readonly value: number;
  readonly probability: number;
}

/** Points of a positive quantity in the form the fits of a family work on. */
export interface CheckedPoints {
  readonly values: Float64Array;
  readonly probabilities: Float64Array;
  /** Whether the points fix two parameters: two of them differ in value and in probability, inside (0, 1). */
  readonly determined: boolean;
}

/** @throws AnalyticsArgumentError on fewer than two points, values below 0, or answers that contradict each other. */
export function checkedPoints(points: readonly CumulativePoint[]): CheckedPoints {
  expectArgument(points.length >= 2, "points", "at least two points", points);
  const values = Float64Array.from(points, (point) => point.value);
  const probabilities = Float64Array.from(points, (point) => point.probability);
  expectArgument(
    values.every((v, i) => v >= 0 && Number.isFinite(v) && (i === 0 || v >= values[i - 1]!)),
    "points",
    "finite values of at least 0 in order",
    values,
  );
  expectArgument(
    probabilities.every((p, i) => p >= 0 && p <= 1 && (i === 0 || p >= probabilities[i - 1]!)),
    "points",
    "probabilities from 0 to 1 that do not fall",
    probabilities,
  );
  const inner = points.filter(({ value, probability: p }) => value > 0 && p > 0 && p < 1);
  const [first, last] = [inner[0], inner[inner.length - 1]];
  const determined = first !== undefined && last !== undefined && apart(first, last);
  return { values, probabilities, determined };
}

function apart(first: CumulativePoint, last: CumulativePoint): boolean {
  return first.value < last.value && first.probability < last.probability;
}

/** Mean and standard deviation of ln X. */
export interface LogMoments {
  readonly mean: number;
  readonly sd: number;
}

/**
 * The best of several least-squares fits. The sum of squares of a cumulative curve has more than one valley when a
 * point lies far from the others (5, 10 and then 300 years): one for each pair of neighbours the curve can be made to
 * pass through. So the search starts from the line through all points in (normal quantile, ln value), and where that
 * leaves an error one could see, also from the line through each pair.
 *
 * @param toStart turns the moments of ln X into the family's parameters.
 */
export function bestFit(
  { values, probabilities }: CheckedPoints,
  residuals: Residuals,
  toStart: (moments: LogMoments) => number[],
  low: readonly number[],
  high: readonly number[],
): LeastSquares {
  const count = values.length;
  const from = (begin: number, end: number): LeastSquares => {
    const start = toStart(logMoments(values.subarray(begin, end), probabilities.subarray(begin, end)));
    return leastSquares(residuals, count, start, low, high);
  };
  let best = from(0, count);
  // A root mean square error of one percentage point is the width of a line on a chart.
  if (best.sumOfSquares <= count * 0.01 ** 2) return best;
  for (let i = 0; i + 2 <= count; i++) {
    const fit = from(i, i + 2);
    if (fit.sumOfSquares < best.sumOfSquares) best = fit;
  }
  return best;
}

/** The least-squares line of ln value on the normal quantile of the probability, kept away from 0 and 1. */
function logMoments(values: Float64Array, probabilities: Float64Array): LogMoments {
  let [n, meanZ, meanLog, zz, zl] = [0, 0, 0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    if (values[i] === 0) continue;
    const z = normalQuantile(Math.min(0.99, Math.max(0.01, probabilities[i]!)));
    const log = Math.log(values[i]!);
    n++;
    const dz = z - meanZ;
    meanZ += dz / n;
    meanLog += (log - meanLog) / n;
    zz += dz * (z - meanZ);
    zl += dz * (log - meanLog);
  }
  const sd = zz > 0 ? Math.min(3, Math.max(0.001, zl / zz)) : 1;
  return { mean: meanLog - sd * meanZ, sd };
}
