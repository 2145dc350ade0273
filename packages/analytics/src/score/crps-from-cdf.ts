import { expectArgument } from "../errors.ts";
import { expectFinite } from "./outcome.ts";

/**
 * The continuous ranked probability score of a forecast given as points of its cumulative distribution,
 * ∫ (F(t) − 1[t ≥ y])² dt, integrated exactly with F linear between the points.
 *
 * The curve need not start at 0 or end at 1: mass below the first point sits at the first point, mass beyond the
 * last one at the last. For a forecast with a chance of "never" this means the last point stands for never,
 * so choose it as the horizon of the question and say so; the score is then a score up to that horizon.
 *
 * @param points values t in increasing order, at least one.
 * @param cdf F at these points, in 0..1, not decreasing.
 * @param observation what came true; outside the points it is scored by the distance to them.
 * @returns in the units of t, 0 or more, lower is better.
 * @throws AnalyticsArgumentError for no points, lengths that differ, points that do not increase, a CDF that
 *   falls or leaves [0, 1], NaN or infinities.
 *
 * Source: Matheson and Winkler, *Management Science* 22 (1976) 1087.
 *
 * @example A uniform forecast on 0..1 and the outcome 0: ∫ (1 − t)² dt.
 * crpsFromCdf([0, 1], [0, 1], 0) // 1/3
 */
export function crpsFromCdf(points: ArrayLike<number>, cdf: ArrayLike<number>, observation: number): number {
  const n = points.length;
  expectArgument(n >= 1, "points", "at least one point", points);
  expectArgument(cdf.length === n, "cdf", `${n} values, one a point`, cdf);
  expectFinite({ observation });
  for (let i = 0; i < n; i++) {
    const F = cdf[i]!;
    expectArgument(Number.isFinite(points[i]!), "points", "finite numbers", points);
    expectArgument(F >= 0 && F <= 1, "cdf", "values in [0, 1]", cdf);
    if (i === 0) continue;
    expectArgument(points[i]! > points[i - 1]!, "points", "increasing numbers", points);
    expectArgument(F >= cdf[i - 1]!, "cdf", "values that do not decrease", cdf);
  }
  // Outside the points F is 0 or 1; the integrand is 1 between the observation and the nearest point.
  let score = Math.max(0, points[0]! - observation, observation - points[n - 1]!);
  for (let i = 1; i < n; i++) {
    const from = points[i - 1]!;
    const to = points[i]!;
    const start = cdf[i - 1]!;
    const end = cdf[i]!;
    const cut = Math.min(to, Math.max(from, observation));
    const middle = start + ((end - start) * (cut - from)) / (to - from);
    score += squareIntegral(start, middle, cut - from) + squareIntegral(1 - middle, 1 - end, to - cut);
  }
  return score;
}

/** ∫ of the square of a line from a to b over a stretch of the given length. */
function squareIntegral(a: number, b: number, length: number): number {
  return (length * (a * a + a * b + b * b)) / 3;
}
