import { distributionFromQuantiles } from "@plumbline/analytics/elicit/distribution-from-quantiles";
import type { Answers, Asked } from "../../kind.ts";
import { tallyVector, type Bump, type Tally, type TallyShape } from "../../tally.ts";
import { stepsOf } from "./axis.ts";
import { poolSteps } from "./pool-grid.ts";
import { PROBABILITIES, type QuantityCrowd, type QuantityOwn, type QuantitySpec } from "./spec.ts";

/** One in the sums of cumulative curves: they are added up in ten-thousandths. */
export const CDF_UNIT = 10_000;
/** One in the sums of logarithms of masses, which are natural ones in thousandths. */
export const LOG_UNIT = 1000;

/**
 * Vectors. `own` and `crowd`: people per step of the axis, one histogram after the other for each quantile asked ·
 * `never`: a histogram of its per cents. Where own quantiles are asked: `cdf` Σ P(X ≤ step), never not included, and
 * `logMass` Σ ln of the mass between two pool points given that it happens, both at the pool's points ({@link poolSteps})
 * · `crowdCdf` the same sum as `cdf` of predicted distributions · `difference`: middle prediction minus own middle
 * answer in steps, of the people who gave both.
 */
export function quantityTallyShape({ spec, own, crowd }: Asked<QuantitySpec>): TallyShape {
  const cells = stepsOf(spec.axis) + 1;
  const points = poolSteps(spec.axis).length;
  return {
    ...(own ? { own: cells * quantilesAsked(spec) } : {}),
    ...(own && spec.never ? { never: 101 } : {}),
    ...(own && spec.asked === "quantiles" ? { cdf: points, logMass: points } : {}),
    ...(crowd ? { crowd: cells * (crowd === "point" ? 1 : PROBABILITIES.length) } : {}),
    ...(crowd === "distribution" ? { crowdCdf: points } : {}),
    ...(own && crowd ? { difference: 2 * cells - 1 } : {}),
  };
}

export function quantilesAsked(spec: QuantitySpec): number {
  return spec.asked === "point" ? 1 : PROBABILITIES.length;
}

/** The middle one of one or three quantiles; undefined of none. */
export function middleOf(quantiles: readonly number[]): number | undefined {
  return quantiles[(quantiles.length - 1) / 2];
}

/** How many gave numbers: all who answered but those who are sure that it never happens. */
export function peopleWithNumbers(tally: Tally, { spec, own }: Asked<QuantitySpec>): number {
  if (!own) return 0;
  const cells = stepsOf(spec.axis) + 1;
  return tallyVector(tally, "own")
    .slice(0, cells)
    .reduce((sum, count) => sum + count, 0);
}

/** How many gave a number through both lenses: of a prediction beside “never” there is no difference. */
export function peopleWithBothNumbers(tally: Tally, { own, crowd }: Asked<QuantitySpec>): number {
  return own && crowd ? tallyVector(tally, "difference").reduce((sum, count) => sum + count, 0) : 0;
}

/**
 * The least mass a part of the axis counts as in the logarithmic pool, so that a person who rules a part out does not
 * rule it out for all: one per cent spread over the whole axis.
 */
export function massFloor(points: number): number {
  return 0.01 / points;
}

export function countQuantity(
  { own, crowd }: Answers<QuantityOwn, QuantityCrowd>,
  { spec }: Asked<QuantitySpec>,
  bump: Bump,
): void {
  const cells = stepsOf(spec.axis) + 1;
  if (own) {
    if (spec.never) bump("never", own.never);
    for (const [index, step] of own.quantiles.entries()) bump("own", index * cells + step);
    if (spec.asked === "quantiles" && own.quantiles.length > 0) countOwnCurve(own, spec, bump);
  }
  if (crowd) {
    for (const [index, step] of crowd.quantiles.entries()) bump("crowd", index * cells + step);
    if (crowd.form === "distribution") {
      for (const [point, share] of curveOf(crowd.quantiles, spec).entries()) {
        bump("crowdCdf", point, Math.round(CDF_UNIT * share));
      }
    }
  }
  const [mine, theirs] = [middleOf(own?.quantiles ?? []), middleOf(crowd?.quantiles ?? [])];
  if (mine !== undefined && theirs !== undefined) bump("difference", cells - 1 + theirs - mine);
}

function countOwnCurve({ quantiles, never }: QuantityOwn, spec: QuantitySpec, bump: Bump): void {
  const curve = curveOf(quantiles, spec);
  const floor = massFloor(curve.length);
  let before = 0;
  for (const [point, share] of curve.entries()) {
    bump("cdf", point, Math.round((CDF_UNIT / 100) * (100 - never) * share));
    bump("logMass", point, Math.round(LOG_UNIT * Math.log(Math.max(floor, share - before))));
    before = share;
  }
}

/** P(X ≤ step) at the pool's points, given that it happens at all. */
function curveOf(quantiles: readonly number[], spec: QuantitySpec): number[] {
  const { cdf } = distributionFromQuantiles(
    // In steps, in which every axis is even: the curve is smooth in the logarithm where the axis is logarithmic.
    quantiles.map((value, index) => ({ value, probability: PROBABILITIES[index] ?? 1 })),
    { low: 0, high: stepsOf(spec.axis) },
  );
  return poolSteps(spec.axis).map(cdf);
}
