import { expectArgument } from "../errors.ts";
import { inverseRegularizedGammaP, regularizedGammaQ } from "./incomplete-gamma.ts";

/**
 * P(X ≥ x) for a chi-square variable with `df` degrees of freedom.
 *
 * @param x ≥ 0. @param df positive, need not be whole.
 * @throws AnalyticsArgumentError for any other argument.
 */
export function chiSquareSurvival(x: number, df: number): number {
  expectDegreesOfFreedom(df);
  return regularizedGammaQ(df / 2, x / 2);
}

/**
 * The x with P(X ≤ x) = p; p = 1 gives +∞.
 *
 * @example chiSquareQuantile(0.95, 1) // 3.841458820694124
 */
export function chiSquareQuantile(p: number, df: number): number {
  expectDegreesOfFreedom(df);
  return 2 * inverseRegularizedGammaP(df / 2, p);
}

function expectDegreesOfFreedom(df: number): void {
  expectArgument(Number.isFinite(df) && df > 0, "df", "positive degrees of freedom", df);
}
