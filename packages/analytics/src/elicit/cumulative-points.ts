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
 * pass through, and one where it steps up between two points. So the search starts from the line through all points
 * in (normal quantile, ln value) and, where that ends in a visible error, also from the line through each pair and
 * from curves that rise at each point: the three best of these go six steps, and the best of the three to the end. Of
 * 2,000 simulated answers with such an error 612 had a deeper second valley, and this missed none.
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
  const first = leastSquares(residuals, count, toStart(logMoments(values, probabilities)), low, high);
  // In simulated answers a second valley was never deeper where the first was within 5.6 percentage points.
  if (first.sumOfSquares <= count * 0.055 ** 2) return first;
  const starts: LogMoments[] = [];
  for (let i = 0; i < count; i++) {
    if (i > 0) starts.push(logMoments(values.subarray(i - 1, i + 1), probabilities.subarray(i - 1, i + 1)));
    if (values[i]! > 0)
      starts.push({ mean: Math.log(values[i]!), sd: 0.5 }, { mean: Math.log(values[i]!), sd: 1 });
  }
  const r = new Float64Array(count);
  const J = new Float64Array(count * low.length);
  const ahead = starts
    .map((moments): LeastSquares => {
      const parameters = Float64Array.from(toStart(moments));
      residuals(parameters, r, J);
      return { parameters, sumOfSquares: r.reduce((sum, v) => sum + v * v, 0) };
    })
    .toSorted(bySquares)
    .slice(0, 3)
    .map(({ parameters }) => leastSquares(residuals, count, parameters, low, high, 6))
    .toSorted(bySquares);
  const second = leastSquares(residuals, count, ahead[0]!.parameters, low, high);
  return second.sumOfSquares < first.sumOfSquares ? second : first;
}

const bySquares = (a: LeastSquares, b: LeastSquares): number => a.sumOfSquares - b.sumOfSquares;

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
