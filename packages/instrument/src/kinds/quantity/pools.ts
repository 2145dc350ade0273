import { meanInterval } from "@plumbline/analytics/interval/mean";
import { geometricMeanOfOdds } from "@plumbline/analytics/pool/geometric-mean-of-odds";
import { histogramQuantile } from "@plumbline/analytics/special/histogram-quantile";
import { poolSteps } from "./pool-grid.ts";
import type { QuantitySpec } from "./spec.ts";
import { CDF_UNIT, LOG_UNIT, massFloor } from "./tally.ts";

/** Probabilities that it never happens, as shares of 1. */
export interface NeverDetail {
  mean: { mean: number; low: number | null; high: number | null };
  median: number;
  /** Geometric mean of odds, none nearer to 0 or 1 than `clamp`. */
  pooled: number;
  clamp: number;
  histogram: number[];
}

/** Cumulative distributions pooled over people, "never" left out of them: they end at 1 less its share. */
export interface Pools {
  /** Steps of the axis. */
  at: number[];
  /** P(X ≤ at), the mean over all people. */
  linear: number[];
  /**
   * Σ ln of the people's masses between neighbouring points, normalised; times the pooled share of those who think that
   * it happens, its odds pooled in the same way. No mass counts for less than `floor`.
   */
  logarithmic: number[];
  floor: number;
}

/** "0 %" in whole per cents is anything below half of one, and counts as that where odds are pooled. */
const CLAMP = 0.005;
const SHARES = Array.from({ length: 101 }, (_, percent) => percent / 100);

export function neverDetail(histogram: number[]): NeverDetail | null {
  const median = histogramQuantile(SHARES, histogram, 0.5);
  const { mean, interval } = meanInterval(SHARES, histogram);
  if (median === null || mean === null) return null;
  return {
    mean: { mean, low: interval && Math.max(0, interval.low), high: interval && Math.min(1, interval.high) },
    median,
    // Where all agree that it happens, or that it never does, they are believed.
    pooled: mean === 0 || mean === 1 ? mean : geometricMeanOfOdds(SHARES, histogram, { clamp: CLAMP }),
    clamp: CLAMP,
    histogram,
  };
}

export function pooled(
  cdf: number[],
  logMass: number[],
  spec: QuantitySpec,
  n: { people: number; withQuantiles: number; never: NeverDetail | null },
): Pools {
  const at = poolSteps(spec.axis);
  return {
    at,
    linear: cdf.map((sum) => sum / (CDF_UNIT * n.people)),
    logarithmic: n.withQuantiles === 0 ? at.map(() => 0) : logarithmic(logMass, n.withQuantiles, n.never),
    floor: massFloor(at.length),
  };
}

function logarithmic(logMass: number[], people: number, never: NeverDetail | null): number[] {
  const means = logMass.map((sum) => sum / (LOG_UNIT * people));
  const top = Math.max(...means);
  const masses = means.map((mean) => Math.exp(mean - top));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const ever = 1 - (never?.pooled ?? 0);
  let below = 0;
  return masses.map((mass) => {
    below += mass;
    return Math.min(ever, (ever * below) / total);
  });
}
