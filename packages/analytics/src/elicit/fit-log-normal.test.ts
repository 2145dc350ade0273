import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnalyticsArgumentError } from "../errors.ts";
import { normalCdf, normalQuantile } from "../special/normal.ts";
import { expectClose } from "../testing/close.ts";
import { fitLogNormal } from "./fit-log-normal.ts";

const pointsOf = (values: readonly number[], probabilities: readonly number[]) =>
  values.map((value, i) => ({ value, probability: probabilities[i]! }));

describe("the log-normal fit", () => {
  // scipy 1.17 least_squares with tolerances 1e-15, the best of twelve starts: mu, sigma, sum of squares.
  it.each([
    [[10, 20, 30], [0.1, 0.5, 0.9], 2.960377466671249, 0.4066591555644894, 0.004955482789222051],
    [[5, 30, 200], [0.1, 0.5, 0.9], 3.4158833662741337, 1.4385653421934723, 5.949821895711353e-5],
    [[10, 20, 40], [0.01, 0.2, 0.8], 3.3421250941387184, 0.41243814432329245, 1.7443349924239492e-5],
    [[5, 10, 300], [0.1, 0.5, 0.9], 2.3025850949697566, 0.5408656283373464, 0.009999999967931416],
  ])("reproduces scipy's fit of %j at %j", (values, probabilities, mu, sigma, sse) => {
    const fit = fitLogNormal(pointsOf(values, probabilities));
    expectClose(fit.mu, mu, 1e-6);
    expectClose(fit.sigma, sigma, 1e-6);
    expectClose(fit.error ** 2 * 3, sse, 1e-8);
  });

  it("finds the distribution its points were taken from", () => {
    const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(double(-3, 20), double(0.05, 5), (mu, sigma) => {
        const probabilities = [0.1, 0.5, 0.9];
        const values = probabilities.map((p) => Math.exp(mu + sigma * normalQuantile(p)));
        const fit = fitLogNormal(pointsOf(values, probabilities));
        expectClose(fit.mu, mu, 1e-6, 1);
        expectClose(fit.sigma, sigma, 1e-6);
        expectClose(fit.quantile(0.9), values[2]!, 1e-5);
        expectClose(fit.cdf(values[0]!), 0.1, 1e-6);
      }),
      { seed: 1 },
    );
  });

  it("is not beaten by any curve of a grid, however the answers are spaced", () => {
    const factor = (high: number) => fc.double({ min: 0.02, max: high, noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(factor(4), factor(3), factor(5), (first, second, third) => {
        const values = [first, first * second, first * second * third];
        const { error } = fitLogNormal(pointsOf(values, [0.1, 0.5, 0.9]));
        let best = Infinity;
        for (let logSigma = -3; logSigma <= 2; logSigma += 0.4) {
          for (let mu = -1; mu <= 12; mu += 0.4) {
            const [a, b, c] = values.map((v) => normalCdf((Math.log(v) - mu) / Math.exp(logSigma)));
            best = Math.min(best, Math.hypot(a! - 0.1, b! - 0.5, c! - 0.9) / Math.sqrt(3));
          }
        }
        expect(error).toBeLessThanOrEqual(best + 1e-9);
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it("gives a value of zero the probability zero", () => {
    const fit = fitLogNormal(pointsOf([0, 1, Math.E], [0.2, 0.5, 0.8413447460685429]));
    expect(fit.cdf(0)).toBe(0);
    expectClose(fit.mu, 0, 1e-9, 1);
    expectClose(fit.error, Math.sqrt(0.04 / 3), 1e-9);
  });

  it("says when the answers do not determine it", () => {
    const fit = fitLogNormal(pointsOf([20, 20, 20], [0.1, 0.5, 0.9]));
    expect(fit.determined).toBe(false);
    expect(fit.error).toBeCloseTo(Math.sqrt(0.32 / 3), 9);
    expect(fitLogNormal(pointsOf([0, 0], [0.1, 0.9])).determined).toBe(false);
  });

  it("refuses answers that contradict each other", () => {
    expect(() => fitLogNormal([])).toThrow(/at least two points/);
    expect(() => fitLogNormal(pointsOf([2, 1], [0.1, 0.5]))).toThrow(/in order/);
    expect(() => fitLogNormal(pointsOf([1, 2], [0.1, 1.5]))).toThrow(AnalyticsArgumentError);
    expect(() => fitLogNormal(pointsOf([1, Number.NaN], [0.1, 0.5]))).toThrow(AnalyticsArgumentError);
    expect(() => fitLogNormal(pointsOf([1, 2], [0.1, 0.5])).cdf(Number.NaN)).toThrow(AnalyticsArgumentError);
  });
});
