import { expectArgument } from "../errors.ts";
import { devianceTerm, stirlingError } from "./log-gamma.ts";
import { invertTail } from "./invert-tail.ts";

const EPSILON = 1e-16;
const TINY = 1e-300;
/** The fractions take about √shape steps, so this bounds the work at a million. */
const MAX_SHAPE = 1e12;

/**
 * P(a, x), the regularised lower incomplete gamma function: the probability that a gamma variable with shape
 * `a` and scale 1 is at most `x`. Series below x = a + 1, Lentz's continued fraction above (DLMF 8.7.1, 8.9.2).
 * Relative error about 1e-14.
 *
 * @param a shape, positive, up to 1e12. @param x ≥ 0; +∞ gives 1.
 * @throws AnalyticsArgumentError for any other argument.
 */
export function regularizedGammaP(a: number, x: number): number {
  return gammaTails(a, x).lower;
}

/** Q(a, x) = 1 − P(a, x), accurate also where it is tiny; see {@link regularizedGammaP}. */
export function regularizedGammaQ(a: number, x: number): number {
  return gammaTails(a, x).upper;
}

/**
 * The x with P(a, x) = p.
 *
 * @param a shape, positive, up to 1e12. @param p probability in [0, 1]; 0 gives 0 and 1 gives +∞.
 * @throws AnalyticsArgumentError for any other argument.
 */
export function inverseRegularizedGammaP(a: number, p: number): number {
  expectArgument(a > 0 && a <= MAX_SHAPE, "a", "a positive shape up to 1e12", a);
  expectArgument(p >= 0 && p <= 1, "p", "a probability in [0, 1]", p);
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  // In t = log x the density x^a e^(−x) / Γ(a) is log-concave for every shape.
  return Math.exp(invertTail((t) => gammaTails(a, Math.exp(t)), p, Math.log(a)));
}

/** Both tails, and the density with respect to log x. */
function gammaTails(a: number, x: number): { lower: number; upper: number; density: number } {
  expectArgument(a > 0 && a <= MAX_SHAPE, "a", "a positive shape up to 1e12", a);
  expectArgument(x >= 0, "x", "a non-negative number", x);
  if (x === 0) return { lower: 0, upper: 1, density: 0 };
  if (x === Infinity) return { lower: 1, upper: 0, density: 0 };
  // x^a e^(−x) / Γ(a+1)
  const mass = Math.exp(-stirlingError(a) - devianceTerm(a, x)) / Math.sqrt(2 * Math.PI * a);
  const density = mass * a;
  if (x < a + 1) {
    const lower = mass * lowerSeries(a, x);
    return { lower, upper: 1 - lower, density };
  }
  const upper = density * upperFraction(a, x);
  return { lower: 1 - upper, upper, density };
}

function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * EPSILON; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let result = d;
  for (let i = 1; ; i++) {
    const numerator = -i * (i - a);
    b += 2;
    d = 1 / nonZero(numerator * d + b);
    c = nonZero(b + numerator / c);
    const factor = c * d;
    result *= factor;
    if (Math.abs(factor - 1) <= 2 * EPSILON) return result;
  }
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
