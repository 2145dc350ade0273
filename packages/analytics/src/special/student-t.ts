import { expectArgument } from "../errors.ts";
import { inverseRegularizedBeta, regularizedBeta } from "./incomplete-beta.ts";

/**
 * P(T ≤ t) for Student's t with `df` degrees of freedom; the left tail keeps its relative precision.
 *
 * @param df positive, need not be whole. @throws AnalyticsArgumentError for NaN or df ≤ 0.
 */
export function studentTCdf(t: number, df: number): number {
  const tail = studentTTwoSided(t, df) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** P(T ≥ t) = P(T ≤ −t). */
export function studentTSurvival(t: number, df: number): number {
  return studentTCdf(-t, df);
}

/** The two-sided p-value P(|T| ≥ |t|). */
export function studentTTwoSided(t: number, df: number): number {
  expectArgument(!Number.isNaN(t), "t", "a number", t);
  expectArgument(Number.isFinite(df) && df > 0, "df", "positive degrees of freedom", df);
  const square = t * t;
  if (square === Infinity) return 0;
  // Below t = 1 the complement: df / (df + t²) would be 1 minus something that rounding swallows.
  if (square < 1) return 1 - regularizedBeta(square / (df + square), 0.5, df / 2);
  return regularizedBeta(df / (df + square), df / 2, 0.5);
}

/**
 * The t with P(T ≤ t) = p; 0 and 1 give −∞ and +∞.
 *
 * @example studentTQuantile(0.975, 10) // 2.2281388519649385
 */
export function studentTQuantile(p: number, df: number): number {
  expectArgument(p >= 0 && p <= 1, "p", "a probability in [0, 1]", p);
  expectArgument(Number.isFinite(df) && df > 0, "df", "positive degrees of freedom", df);
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  if (tail === 0) return p === 0 ? -Infinity : Infinity;
  let t: number;
  if (tail < 0.25) {
    const x = inverseRegularizedBeta(2 * tail, df / 2, 0.5);
    t = Math.sqrt((df * (1 - x)) / x);
  } else {
    const x = inverseRegularizedBeta(1 - 2 * tail, 0.5, df / 2);
    t = Math.sqrt((df * x) / (1 - x));
  }
  return p < 0.5 ? -t : t;
}
