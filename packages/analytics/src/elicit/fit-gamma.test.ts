import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "../../reference/distributions.json" with { type: "json" };
import realReference from "../../reference/real-data.json" with { type: "json" };
import { AnalyticsArgumentError } from "../errors.ts";
import { inverseRegularizedGammaP, regularizedGammaP } from "../special/incomplete-gamma.ts";
import { expectClose } from "../testing/close.ts";
import { describeWithRealData, readRealTable, type Row } from "../testing/real-data.ts";
import { fitGamma } from "./fit-gamma.ts";

const pointsOf = (values: readonly number[], probabilities: readonly number[]) =>
  values.map((value, i) => ({ value, probability: probabilities[i]! }));

describe("the gamma fit", () => {
  it.each(reference.gamma_fit)("reproduces the reference fit of $x at $p", ({ x, p, shape, scale, sse }) => {
    const fit = fitGamma(pointsOf(x, p));
    // scipy's minimiser stops at a relative tolerance in the objective, which fixes the parameters to about 1e-4;
    // the error itself must be as good.
    expectClose(fit.shape, shape, 1e-4);
    expectClose(fit.scale, scale, 1e-4);
    expect(fit.error ** 2 * 3).toBeLessThanOrEqual(sse + 1e-12);
    expect(fit.determined).toBe(true);
  });

  it("finds the distribution its points were taken from", () => {
    const logarithm = (low: number, high: number) =>
      fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(logarithm(0.3, 500), logarithm(0.01, 1e6), (shape, scale) => {
        const probabilities = [0.05, 0.3, 0.6, 0.95];
        const values = probabilities.map((p) => scale * inverseRegularizedGammaP(shape, p));
        const fit = fitGamma(pointsOf(values, probabilities));
        expect(fit.error).toBeLessThan(1e-8);
        expectClose(fit.shape, shape, 1e-5);
        expectClose(fit.quantile(0.3), values[1]!, 1e-6);
        expectClose(fit.cdf(values[2]!), 0.6, 1e-6);
      }),
      { seed: 1 },
    );
  });

  it("finds the deeper valley when the last answer lies far off", () => {
    // Through (5, 0.1) and (10, 0.5) exactly and 1 instead of 0.9 at 300: √(0.01 / 3).
    expectClose(fitGamma(pointsOf([5, 10, 300], [0.1, 0.5, 0.9])).error, Math.sqrt(0.01 / 3), 1e-6);
  });

  it("is not beaten by any curve of a grid, however the answers are spaced", () => {
    const factor = (high: number) => fc.double({ min: 0.02, max: high, noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(factor(4), factor(3), factor(5), (first, second, third) => {
        const values = [first, first * second, first * second * third];
        const { error } = fitGamma(pointsOf(values, [0.1, 0.5, 0.9]));
        let best = Infinity;
        for (let logShape = -2; logShape <= 6; logShape += 0.5) {
          const shape = Math.exp(logShape);
          for (let logMean = -2; logMean <= 12; logMean += 0.5) {
            const [a, b, c] = values.map((v) => regularizedGammaP(shape, (v * shape) / Math.exp(logMean)));
            best = Math.min(best, Math.hypot(a! - 0.1, b! - 0.5, c! - 0.9) / Math.sqrt(3));
          }
        }
        expect(error).toBeLessThanOrEqual(best + 1e-9);
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it("says when the answers do not determine it", () => {
    const never = fitGamma(pointsOf([10, 20, 40], [0, 0, 0]));
    expect(never.determined).toBe(false);
    expect(never.error).toBeLessThan(1e-6);
    const sameYear = fitGamma(pointsOf([20, 20, 20], [0.1, 0.5, 0.9]));
    expect(sameYear.determined).toBe(false);
    // A continuous curve has one value at 20, at best the mean of the three.
    expect(sameYear.error).toBeCloseTo(Math.sqrt(0.32 / 3), 6);
    const already = fitGamma(pointsOf([0, 0, 0], [0.1, 0.5, 0.9]));
    expect(already.determined).toBe(false);
    expect(already.error).toBeCloseTo(Math.sqrt(1.07 / 3), 12);
    expect(Number.isFinite(already.shape * already.scale)).toBe(true);
  });

  it("refuses answers that contradict each other", () => {
    expect(() => fitGamma(pointsOf([10], [0.5]))).toThrow(/at least two points/);
    expect(() => fitGamma(pointsOf([20, 10], [0.1, 0.5]))).toThrow(/in order/);
    expect(() => fitGamma(pointsOf([-1, 10], [0.1, 0.5]))).toThrow(AnalyticsArgumentError);
    expect(() => fitGamma(pointsOf([1, Infinity], [0.1, 0.5]))).toThrow(AnalyticsArgumentError);
    expect(() => fitGamma(pointsOf([1, 2], [0.5, 0.4]))).toThrow(/do not fall/);
    expect(() => fitGamma(pointsOf([1, 2], [0.5, Number.NaN]))).toThrow(AnalyticsArgumentError);
    expect(() => fitGamma(pointsOf([1, 2], [0.4, 0.5])).cdf(Number.NaN)).toThrow(AnalyticsArgumentError);
  });
});

describeWithRealData("espai-2023/responses.csv", "the Expert Survey on Progress in AI 2023", () => {
  const answers = readRealTable("espai-2023/responses.csv").flatMap((row) => timelineOf(row));
  const published = readRealTable("espai-2023/all_2023_hlmi_gamma_curves.csv");
  const fits = answers.map(({ points }) => fitGamma(points));
  const { espai_hlmi_2023: expected } = realReference;

  it("is fitted 1,712 times no worse than published, to 1e-6", () => {
    expect(fits).toHaveLength(1712);
    expect(published).toHaveLength(1712);
    const worse = fits.filter((fit, i) => !(fit.error <= Number(published[i]!["error"]) + 1e-6));
    expect(worse).toEqual([]);
  });

  it("has the published mean curve, with its median 24 years after 2023, and a median curve with thinner tails", () => {
    expectCrossings(published, mean, expected.all_mean);
    expectCrossings(published, median, expected.all_median);
  });

  it("shows the framing effect: 34.2 years when asked by fixed years, 17.6 by fixed probabilities", () => {
    const byFraming = (framing: string) => published.filter((_, i) => answers[i]!.framing === framing);
    expect(byFraming("Fixed years")).toHaveLength(expected.n_fixed_years);
    expect(byFraming("Fixed probabilities")).toHaveLength(expected.n_fixed_probs);
    expectCrossings(byFraming("Fixed years"), mean, expected.fixed_years);
    expectCrossings(byFraming("Fixed probabilities"), mean, expected.fixed_probs);
  });

  it("has a pooled curve that differs from the published one by the few fits that answers leave open", () => {
    const open = fits.filter((fit) => !fit.determined).length / fits.length;
    for (const year of Object.values(expected.all_mean)) {
      const difference =
        mean(fits.map((fit) => fit.cdf(year))) - mean(published.map((row) => publishedCdf(row, year)));
      expect(Math.abs(difference)).toBeLessThan(open);
    }
    expect(open).toBeLessThan(0.15);
  });
});

const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
const median = (values: number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.floor(half - 0.5)]! + sorted[Math.ceil(half - 0.5)]!) / 2;
};

const publishedCdf = (row: Row, year: number) =>
  regularizedGammaP(Number(row["shape"]), year / Number(row["scale"]));

/** The reference gives the first point of a grid with step 0.2 years at which the pooled curve reaches each level. */
function expectCrossings(
  rows: Row[],
  pool: (p: number[]) => number,
  crossings: Record<string, number>,
): void {
  for (const [level, year] of Object.entries(crossings)) {
    expect(pool(rows.map((row) => publishedCdf(row, year)))).toBeGreaterThanOrEqual(Number(level));
    expect(pool(rows.map((row) => publishedCdf(row, year - 0.2)))).toBeLessThan(Number(level));
  }
}

function timelineOf(row: Row) {
  const numbers = (prefix: string) =>
    [1, 2, 3].map((i) => row[`${prefix}_${i}`] ?? "").filter((cell) => cell !== "");
  const [years, percents] = [numbers("hb_a").map(Number), numbers("hb_b").map(Number)];
  if (years.length === 3)
    return [{ framing: "Fixed probabilities", points: pointsOf(years, [0.1, 0.5, 0.9]) }];
  if (percents.length < 3) return [];
  return [
    {
      framing: "Fixed years",
      points: pointsOf(
        [10, 20, 40],
        percents.map((p) => p / 100),
      ),
    },
  ];
}
