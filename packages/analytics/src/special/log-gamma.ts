import { expectArgument } from "../errors.ts";

const HALF_LOG_TWO_PI = 0.9189385332046727;

/** Coefficients B₂ₖ / (2k (2k−1)) of Stirling's series, DLMF 5.11.1, k = 1…8. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/** Σ B₂ₖ / (2k (2k−1) x^(2k−1)); below 1e-16 off from x = 10 on. */
function stirlingSeries(x: number): number {
  const inverseSquare = 1 / (x * x);
  let sum = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) sum = sum * inverseSquare + STIRLING[k]!;
  return sum / x;
}

/**
 * Natural logarithm of the gamma function for x > 0; log (x−1)! at the integers.
 *
 * Stirling's series from x = 10 on, and below it the recurrence Γ(x+1) = x Γ(x). The absolute error is a few
 * units in the last place of the larger of 1 and the result.
 *
 * @example logGamma(5) // log 24 = 3.1780538…
 * @throws AnalyticsArgumentError unless x is finite and positive.
 */
export function logGamma(x: number): number {
  expectArgument(Number.isFinite(x) && x > 0, "x", "a finite, positive number", x);
  let shifted = x;
  let product = 1;
  while (shifted < 10) product *= shifted++;
  const large = (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + stirlingSeries(shifted);
  return large - Math.log(product);
}

/**
 * δ(x) = log Γ(x+1) − [(x + ½) log x − x + ½ log 2π], what Stirling's formula for x! leaves over.
 *
 * Computed without the subtraction where it would cancel, so that densities with parameters in the millions
 * keep full precision (Loader, *Fast and Accurate Computation of Binomial Probabilities*, 2000).
 */
export function stirlingError(x: number): number {
  if (x >= 10) return stirlingSeries(x);
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}

/**
 * Loader's deviance x log(x/m) + m − x ≥ 0 for x > 0, m > 0, by a series where the closed form would cancel.
 */
export function devianceTerm(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 1; ; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
}
