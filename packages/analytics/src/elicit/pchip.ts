import { expectArgument } from "../errors.ts";

/** A piecewise cubic curve through given knots that keeps their order: between two knots it never leaves them. */
export interface MonotoneCubic {
  /** Knot positions, strictly increasing. */
  readonly x: Float64Array;
  /** Values at the knots. */
  readonly y: Float64Array;
  /** Slopes at the knots. */
  readonly slopes: Float64Array;
  /** The curve at `t`, which must lie within the knots: a monotone curve says nothing beyond them. */
  at(t: number): number;
  /** Its slope at `t`. */
  slope(t: number): number;
}

/**
 * Piecewise cubic Hermite interpolation that preserves monotonicity: the curve drawn through an elicited cumulative
 * distribution when no family of distributions is assumed.
 *
 * Slopes inside are the weighted harmonic means of Fritsch and Butland (1984), zero where the data turn; at the ends
 * the three-point formula, cut back so as not to overshoot. These are the rules of scipy's `PchipInterpolator`. R's
 * `splinefun` methods "monoH.FC" and "hyman" draw other curves through the same points.
 *
 * @param x at least two strictly increasing, finite positions; with two the curve is the straight line.
 * @param y as many finite values, in any order.
 * @throws AnalyticsArgumentError on fewer than two knots, different lengths, positions that do not increase, or
 *   numbers that are not finite; and from `at` and `slope` outside the knots.
 * @example pchip([0, 10, 20, 40, 80], [0, 0.1, 0.5, 0.9, 1]).at(5); // 0.03
 */
export function pchip(x: ArrayLike<number>, y: ArrayLike<number>): MonotoneCubic {
  const knots = Float64Array.from(x);
  const values = Float64Array.from(y);
  expectArgument(knots.length >= 2, "x", "at least two knots", x);
  expectArgument(values.length === knots.length, "y", `as many values as knots (${knots.length})`, y);
  expectArgument(values.every(Number.isFinite), "y", "finite values", y);
  expectArgument(
    knots.every((k, i) => Number.isFinite(k) && (i === 0 || k > knots[i - 1]!)),
    "x",
    "strictly increasing, finite positions",
    x,
  );
  const slopes = knotSlopes(knots, values);
  const piece = (t: number): number => {
    const last = knots.length - 1;
    const range = `a position from ${knots[0]} to ${knots[last]}`;
    expectArgument(t >= knots[0]! && t <= knots[last]!, "t", range, t);
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (knots[middle]! <= t) low = middle;
      else high = middle;
    }
    return low;
  };
  return {
    x: knots,
    y: values,
    slopes,
    at(t) {
      const i = piece(t);
      const h = knots[i + 1]! - knots[i]!;
      const s = (t - knots[i]!) / h;
      return hermite(s, values[i]!, values[i + 1]!, slopes[i]! * h, slopes[i + 1]! * h);
    },
    slope(t) {
      const i = piece(t);
      const h = knots[i + 1]! - knots[i]!;
      const s = (t - knots[i]!) / h;
      const rise = (values[i + 1]! - values[i]!) / h;
      return 6 * s * (1 - s) * rise + (1 - s) * (1 - 3 * s) * slopes[i]! + s * (3 * s - 2) * slopes[i + 1]!;
    },
  };
}

/** The cubic on [0, 1] with end values `y0`, `y1` and end slopes `m0`, `m1`. */
export function hermite(s: number, y0: number, y1: number, m0: number, m1: number): number {
  const r = 1 - s;
  return r * r * ((1 + 2 * s) * y0 + s * m0) + s * s * ((3 - 2 * s) * y1 - r * m1);
}

function knotSlopes(x: Float64Array, y: Float64Array): Float64Array {
  const n = x.length;
  const h = Float64Array.from({ length: n - 1 }, (_, i) => x[i + 1]! - x[i]!);
  const rise = h.map((width, i) => (y[i + 1]! - y[i]!) / width);
  const slopes = new Float64Array(n);
  if (n === 2) return slopes.fill(rise[0]!);
  for (let i = 1; i < n - 1; i++) {
    const before = rise[i - 1]!;
    const after = rise[i]!;
    if (before * after <= 0) continue;
    const w1 = 2 * h[i]! + h[i - 1]!;
    const w2 = h[i]! + 2 * h[i - 1]!;
    slopes[i] = (w1 + w2) / (w1 / before + w2 / after);
  }
  slopes[0] = endSlope(h[0]!, h[1]!, rise[0]!, rise[1]!);
  slopes[n - 1] = endSlope(h[n - 2]!, h[n - 3]!, rise[n - 2]!, rise[n - 3]!);
  return slopes;
}

/** The one-sided three-point slope, cut back to keep the shape of the first piece. */
function endSlope(h0: number, h1: number, rise0: number, rise1: number): number {
  const slope = ((2 * h0 + h1) * rise0 - h0 * rise1) / (h0 + h1);
  if (Math.sign(slope) !== Math.sign(rise0)) return 0;
  if (Math.sign(rise0) !== Math.sign(rise1) && Math.abs(slope) > 3 * Math.abs(rise0)) return 3 * rise0;
  return slope;
}
