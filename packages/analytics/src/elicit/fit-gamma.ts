import { expectArgument } from "../errors.ts";
import { inverseRegularizedGammaP, regularizedGammaP } from "../special/incomplete-gamma.ts";
import { devianceTerm, stirlingError } from "../special/log-gamma.ts";
import { bestFit, checkedPoints, type CumulativePoint } from "./cumulative-points.ts";
import type { Residuals } from "./least-squares.ts";

/** A gamma distribution fitted to a person's answers. */
export interface GammaFit {
  readonly shape: number;
  /** In the unit of the values. */
  readonly scale: number;
  /** Root mean square difference between fitted and stated probabilities. */
  readonly error: number;
  /**
   * Whether the answers fix both parameters. Three times the same year, or all probabilities 0, do not: the error is
   * then right, and the parameters are one choice among many.
   */
  readonly determined: boolean;
  /** P(X ≤ x) of the fit. */
  cdf(x: number): number;
  /** The value below which mass p lies. */
  quantile(p: number): number;
}

// As far as the scale stays a finite number: equal probabilities at all values are fitted ever better out there.
const LOWEST = [Math.log(1e-4), -690];
const HIGHEST = [Math.log(1e8), 690];
const STEP = 1e-6;
const SERIES_REACH = 12;

/**
 * The gamma distribution whose cumulative curve is nearest to a few stated points, by least squares on the
 * probabilities: min Σ (P(shape, value_i / scale) − probability_i)². This is the fit of the Expert Survey on Progress
 * in AI (2023) and of SHELF's `fitdist`.
 *
 * A gamma has no mass on "never" and decides the tails by its shape: where a person gives such mass, or the error is
 * large, draw `distributionFromQuantiles` instead.
 *
 * Searched in (ln shape, ln mean) with shape in [1e-4, 1e8], from several starts.
 *
 * @param points at least two points of a quantity ≥ 0, in order of value; probabilities may be 0 or 1.
 * @throws AnalyticsArgumentError on fewer than two points, negative or infinite values, or falling probabilities.
 * @example
 * fitGamma([{ value: 10, probability: 0.1 }, { value: 20, probability: 0.5 }, { value: 30, probability: 0.9 }]);
 * // shape 6.295, scale 3.269, error 0.0276
 */
export function fitGamma(points: readonly CumulativePoint[]): GammaFit {
  const checked = checkedPoints(points);
  const { values, probabilities, determined } = checked;
  const residuals: Residuals = (at, r, J) => {
    const shape = Math.exp(at[0]!);
    const rate = Math.exp(at[0]! - at[1]!);
    const peak = Math.exp(-stirlingError(shape)) / Math.sqrt(2 * Math.PI * shape);
    const psi = digamma(shape + 1);
    for (let i = 0; i < values.length; i++) {
      const z = values[i]! * rate;
      const mass = z > 0 ? peak * Math.exp(-devianceTerm(shape, z)) : 0;
      // Density of ln X, which is also what a change of the mean moves.
      const density = shape * mass;
      let p = 0;
      let slope = 0;
      if (z > 0 && z < shape + SERIES_REACH) {
        // P(a, z) = z^a e^{−z} / Γ(a + 1) · Σ z^n / ((a+1) … (a+n)), and its derivative in a term by term.
        let [term, sum, harmonic, weighted] = [1, 1, 0, 0];
        for (let n = 1; term > 1e-16 * sum; n++) {
          const inverse = 1 / (shape + n);
          harmonic += inverse;
          term *= z * inverse;
          sum += term;
          weighted += term * harmonic;
        }
        p = mass * sum;
        slope = mass * ((Math.log(z) - psi) * sum - weighted);
      } else if (z > 0) {
        // Far in the upper tail, where the series is long and the slope small, a forward difference will do.
        p = regularizedGammaP(shape, z);
        slope = (regularizedGammaP(shape * (1 + STEP), z) - p) / (STEP * shape);
      }
      r[i] = p - probabilities[i]!;
      J[2 * i] = shape * slope + density;
      J[2 * i + 1] = -density;
    }
  };
  const toStart = ({ mean, sd }: { mean: number; sd: number }): number[] => [
    -2 * Math.log(sd),
    mean + (sd * sd) / 2,
  ];
  const { parameters, sumOfSquares } = bestFit(checked, residuals, toStart, LOWEST, HIGHEST);
  const shape = Math.exp(parameters[0]!);
  const scale = Math.exp(parameters[1]! - parameters[0]!);
  return {
    shape,
    scale,
    error: Math.sqrt(sumOfSquares / values.length),
    determined,
    cdf(x) {
      expectArgument(!Number.isNaN(x), "x", "a number", x);
      return x > 0 ? regularizedGammaP(shape, x / scale) : 0;
    },
    quantile: (p) => scale * inverseRegularizedGammaP(shape, p),
  };
}

/** ψ(x), the derivative of log Γ, for x ≥ 1: recurrence up to 10, then its asymptotic series (DLMF 5.11.2). */
function digamma(x: number): number {
  let shifted = x;
  let sum = 0;
  while (shifted < 10) sum -= 1 / shifted++;
  const q = 1 / (shifted * shifted);
  const series = q * (1 / 12 - q * (1 / 120 - q * (1 / 252 - q * (1 / 240 - q / 132))));
  return sum + Math.log(shifted) - 0.5 / shifted - series;
}
