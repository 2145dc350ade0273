import { expectArgument } from "../errors.ts";
import type { CumulativePoint } from "./cumulative-points.ts";
import { pchip, type MonotoneCubic } from "./pchip.ts";

/** A person's distribution over a quantity, with its mass on "never" set apart. */
export interface ElicitedDistribution {
  /** The mass on "never" or "none". */
  readonly never: number;
  /** P(X ≤ value), at most 1 − never. */
  cdf(value: number): number;
  /** The smallest value with P(X ≤ value) ≥ p, `Infinity` where p > 1 − never. */
  quantile(p: number): number;
}

/** How the ends of an elicited distribution are to be read. */
export interface QuantileOptions {
  /** The axis the question offered: no mass lies below `low` or, apart from `never`, above `high`. */
  readonly low: number;
  readonly high: number;
  /** Mass the person put on "never", 0 to 1. Default 0. */
  readonly never?: number;
  /** "all": probabilities count the never mass in (the default); "ever": they were asked given that it happens. */
  readonly given?: "all" | "ever";
  /** Axis on which the curve is smooth; "log10" needs low > 0. Default "linear". */
  readonly scale?: "linear" | "log10";
}

/**
 * A person's cumulative distribution from a few of its points: quantiles ("the year by which you give 10 %"),
 * probabilities at fixed values ("your probability by 2040"), or cumulated tokens over bins. No family is assumed:
 * the curve is the monotone cubic ({@link pchip}) through the points and the ends of the axis.
 *
 * Mass on "never" is kept apart instead of being forced into a tail: the curve ends at 1 − never.
 * Points at one value are an atom there: P(X ≤ value) jumps, and is continuous from the right.
 *
 * @param points in order of value, probabilities not falling and at most 1 − never (1 where given "ever").
 * @throws AnalyticsArgumentError on no points, values off the axis or out of order, probabilities that fall or leave
 *   their range, `never` outside [0, 1], or a log scale that reaches 0.
 * @example
 * distributionFromQuantiles([{ value: 10, probability: 0.1 }, { value: 20, probability: 0.5 },
 *   { value: 40, probability: 0.9 }], { low: 0, high: 80 }).cdf(5); // 0.03
 */
export function distributionFromQuantiles(
  points: readonly CumulativePoint[],
  options: QuantileOptions,
): ElicitedDistribution {
  const { low, high, never = 0, given = "all", scale = "linear" } = options;
  const log = scale === "log10";
  expectArgument(points.length > 0, "points", "at least one point", points);
  expectArgument(never >= 0 && never <= 1, "never", "a mass from 0 to 1", never);
  expectArgument(Number.isFinite(low) && Number.isFinite(high) && low < high, "low, high", "low < high", [
    low,
    high,
  ]);
  expectArgument(!log || low > 0, "low", "a positive value on a log10 scale", low);
  const ever = 1 - never;
  const mass = given === "ever" ? (p: number) => p * ever : (p: number) => p;
  const position = log ? Math.log10 : (value: number) => value;
  const value = log ? (at: number) => 10 ** at : (at: number) => at;

  const knots: CumulativePoint[] = [{ value: low, probability: 0 }];
  for (const point of points) {
    const before = knots[knots.length - 1]!;
    const p = mass(point.probability);
    expectArgument(
      point.value >= before.value && point.value <= high,
      "points",
      `values in order from ${low} to ${high}`,
      points.map((q) => q.value),
    );
    // The allowance is for sums such as 0.9 + 0.1 that miss 1 by rounding.
    expectArgument(
      p >= before.probability && p <= ever + 1e-12,
      "points",
      `probabilities that do not fall, up to ${given === "ever" ? 1 : ever}`,
      points.map((q) => q.probability),
    );
    knots.push({ value: point.value, probability: Math.min(p, ever) });
  }
  knots.push({ value: high, probability: ever });
  const curves = continuousPieces(knots, position);

  return {
    never,
    cdf(v) {
      expectArgument(!Number.isNaN(v), "value", "a number", v);
      if (v < low) return 0;
      if (v >= high) return ever;
      const at = position(v);
      const curve = curves.findLast((c) => c.x[0]! <= at);
      // Rounding of the logarithm may put a value one ulp outside its piece.
      return curve ? curve.at(Math.min(at, curve.x[curve.x.length - 1]!)) : 0;
    },
    quantile(p) {
      expectArgument(p >= 0 && p <= 1, "p", "a probability from 0 to 1", p);
      if (p > ever) return Infinity;
      for (const curve of curves) {
        if (p <= curve.y[0]!) return value(curve.x[0]!);
        if (p <= curve.y[curve.y.length - 1]!) return value(solve(curve, p));
      }
      // Only an atom at the end of the axis lies above every piece.
      return high;
    },
  };
}

/** Splits the knots at atoms; each piece is a curve over at least two positions. */
function continuousPieces(knots: CumulativePoint[], position: (value: number) => number): MonotoneCubic[] {
  const pieces: MonotoneCubic[] = [];
  let x: number[] = [];
  let y: number[] = [];
  const close = (): void => {
    if (x.length >= 2) pieces.push(pchip(x, y));
    x = [];
    y = [];
  };
  for (const { value, probability } of knots) {
    const at = position(value);
    if (x.length > 0 && at === x[x.length - 1]) {
      if (probability === y[y.length - 1]) continue;
      close();
    }
    x.push(at);
    y.push(probability);
  }
  close();
  return pieces;
}

/** The first position at which a curve reaches `p`, by bisection to the last bit. */
function solve(curve: MonotoneCubic, p: number): number {
  const last = curve.y.findIndex((y) => y >= p);
  let low = curve.x[Math.max(0, last - 1)]!;
  let high = curve.x[last]!;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (curve.at(middle) >= p) high = middle;
    else low = middle;
  }
  return high;
}
