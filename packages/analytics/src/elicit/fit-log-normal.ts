import { expectArgument } from "../errors.ts";
import { normalCdf, normalPdf, normalQuantile } from "../special/normal.ts";
import { bestFit, checkedPoints, type CumulativePoint } from "./cumulative-points.ts";
import type { Residuals } from "./least-squares.ts";

/** A log-normal distribution fitted to a person's answers. */
export interface LogNormalFit {
  /** Mean of ln X; e^mu is the median. */
  readonly mu: number;
  /** Standard deviation of ln X. */
  readonly sigma: number;
  /** Root mean square difference between fitted and stated probabilities. */
  readonly error: number;
  /** Whether the answers fix both parameters; see `GammaFit.determined`. */
  readonly determined: boolean;
  /** P(X ≤ x) of the fit. */
  cdf(x: number): number;
  /** The value below which mass p lies. */
  quantile(p: number): number;
}

const LOWEST = [-200, Math.log(1e-6)];
const HIGHEST = [200, Math.log(1e3)];

/**
 * The log-normal distribution whose cumulative curve is nearest to a few stated points, by least squares on the
 * probabilities: min Σ (Φ((ln value_i − μ) / σ) − probability_i)². For quantities over orders of magnitude; its tails
 * are heavier than those of {@link fitGamma}, and showing both says how much of a tail is the family's.
 *
 * Searched in (μ, ln σ) with σ in [1e-6, 1e3], from several starts. A value of 0 always has probability 0 in the fit.
 *
 * @param points at least two points of a quantity ≥ 0, in order of value; probabilities may be 0 or 1.
 * @throws AnalyticsArgumentError on fewer than two points, negative or infinite values, or falling probabilities.
 * @example fitLogNormal([{ value: 1, probability: 0.5 }, { value: Math.E, probability: 0.8413447 }]); // mu 0, sigma 1
 */
export function fitLogNormal(points: readonly CumulativePoint[]): LogNormalFit {
  const checked = checkedPoints(points);
  const { values, probabilities, determined } = checked;
  const logs = values.map(Math.log);
  const residuals: Residuals = (at, r, J) => {
    const sigma = Math.exp(at[1]!);
    for (let i = 0; i < logs.length; i++) {
      const positive = values[i]! > 0;
      const z = positive ? (logs[i]! - at[0]!) / sigma : 0;
      r[i] = (positive ? normalCdf(z) : 0) - probabilities[i]!;
      const density = positive ? normalPdf(z) : 0;
      J[2 * i] = -density / sigma;
      J[2 * i + 1] = -density * z;
    }
  };
  const toStart = ({ mean, sd }: { mean: number; sd: number }): number[] => [mean, Math.log(sd)];
  const { parameters, sumOfSquares } = bestFit(checked, residuals, toStart, LOWEST, HIGHEST);
  const mu = parameters[0]!;
  const sigma = Math.exp(parameters[1]!);
  return {
    mu,
    sigma,
    error: Math.sqrt(sumOfSquares / values.length),
    determined,
    cdf(x) {
      expectArgument(!Number.isNaN(x), "x", "a number", x);
      return x > 0 ? normalCdf((Math.log(x) - mu) / sigma) : 0;
    },
    quantile: (p) => Math.exp(mu + sigma * normalQuantile(p)),
  };
}
