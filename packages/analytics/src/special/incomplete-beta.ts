import { expectArgument } from "../errors.ts";
import { devianceTerm, stirlingError } from "./log-gamma.ts";
import { invertTail } from "./invert-tail.ts";

const EPSILON = 1e-16;
const TINY = 1e-300;
/** The fractions take about √shape steps, so this bounds the work at a million. */
const MAX_SHAPE = 1e12;

/**
 * I_x(a, b), the regularised incomplete beta function: the probability that a beta variable with shapes `a` and
 * `b` is at most `x`. Lentz's continued fraction (DLMF 8.17.22) on the side where it converges fast. Relative
 * error about 1e-13.
 *
 * @param x in [0, 1]. @param a positive, up to 1e12. @param b likewise.
 * @throws AnalyticsArgumentError for any other argument.
 */
export function regularizedBeta(x: number, a: number, b: number): number {
  expectArgument(x >= 0 && x <= 1, "x", "a number in [0, 1]", x);
  expectShapes(a, b);
  return betaTails(x, 1 - x, a, b).lower;
}

/**
 * The x with I_x(a, b) = p: the quantile of the beta distribution.
 *
 * @param p probability in [0, 1]. @param a positive, up to 1e12. @param b likewise.
 * @throws AnalyticsArgumentError for any other argument.
 */
export function inverseRegularizedBeta(p: number, a: number, b: number): number {
  expectArgument(p >= 0 && p <= 1, "p", "a probability in [0, 1]", p);
  expectShapes(a, b);
  if (p === 0 || p === 1) return p;
  // In t = log(x / (1−x)) the density x^a (1−x)^b / B(a, b) is log-concave for all shapes.
  const tails = (t: number) => betaTails(1 / (1 + Math.exp(-t)), 1 / (1 + Math.exp(t)), a, b);
  return 1 / (1 + Math.exp(-invertTail(tails, p, Math.log(a / b))));
}

function expectShapes(a: number, b: number): void {
  expectArgument(a > 0 && a <= MAX_SHAPE, "a", "a positive shape up to 1e12", a);
  expectArgument(b > 0 && b <= MAX_SHAPE, "b", "a positive shape up to 1e12", b);
}

/** Both tails, and the density with respect to log(x / y), y = 1 − x given apart so that neither end cancels. */
function betaTails(x: number, y: number, a: number, b: number) {
  if (x === 0) return { lower: 0, upper: 1, density: 0 };
  if (y === 0) return { lower: 1, upper: 0, density: 0 };
  const n = a + b;
  // x^a y^b / B(a, b)
  const density =
    Math.sqrt((a / n) * (b / (2 * Math.PI))) *
    Math.exp(
      stirlingError(n) -
        stirlingError(a) -
        stirlingError(b) -
        devianceTerm(a, n * x) -
        devianceTerm(b, n * y),
    );
  if (x <= (a + 1) / (n + 2)) {
    const lower = (density * fraction(x, a, b)) / a;
    return { lower, upper: 1 - lower, density };
  }
  const upper = (density * fraction(y, b, a)) / b;
  return { lower: 1 - upper, upper, density };
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; ; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const factor = d * c;
    result *= factor;
    if (Math.abs(factor - 1) <= 2 * EPSILON) return result;
  }
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
