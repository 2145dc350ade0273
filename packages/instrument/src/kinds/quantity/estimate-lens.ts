import { quantileInterval } from "@plumbline/analytics/interval/quantile";
import { histogramQuantile } from "@plumbline/analytics/special/histogram-quantile";
import type { Located } from "../../gap.ts";
import { stepsOf } from "./axis.ts";
import { PROBABILITIES, type QuantitySpec } from "./spec.ts";

/** Where the people's answers to one of the quantiles lie, in steps of the axis. */
export interface QuantileSpread {
  /** The probability the quantile was asked at; null where one number was. */
  probability: number | null;
  /** The median over people with its interval. */
  median: Located;
  lowerDecile: number;
  lowerQuartile: number;
  upperQuartile: number;
  upperDecile: number;
}

export interface LensDetail {
  /** How many gave numbers: all but those who are sure that it never happens. */
  people: number;
  quantiles: QuantileSpread[];
  /** The one in the middle, or the only one. */
  middle: QuantileSpread;
  /** People per step of the middle one. */
  histogram: number[];
}

/** Null while nobody gave numbers. */
export function lensDetail(vector: number[], spec: QuantitySpec, asked: number): LensDetail | null {
  const cells = stepsOf(spec.axis) + 1;
  const steps = Array.from({ length: cells }, (_, step) => step);
  const histograms = Array.from({ length: asked }, (_, index) =>
    vector.slice(index * cells, (index + 1) * cells),
  );
  const quantiles = histograms.flatMap((counts, index) => {
    const median = located(steps, counts);
    if (!median) return [];
    const at = (p: number) => histogramQuantile(steps, counts, p) ?? median.value;
    return {
      probability: asked === 1 ? null : (PROBABILITIES[index] ?? null),
      median,
      lowerDecile: at(0.1),
      lowerQuartile: at(0.25),
      upperQuartile: at(0.75),
      upperDecile: at(0.9),
    };
  });
  const middle = quantiles[(asked - 1) / 2];
  const histogram = histograms[(asked - 1) / 2] ?? [];
  return middle
    ? { people: histogram.reduce((sum, count) => sum + count, 0), quantiles, middle, histogram }
    : null;
}

/** The median of a histogram with its interval; null of nobody. */
export function located(values: number[], counts: number[]): Located | null {
  const { value, interval } = quantileInterval(values, counts, 0.5);
  return value === null ? null : { value, low: interval?.low ?? null, high: interval?.high ?? null };
}
