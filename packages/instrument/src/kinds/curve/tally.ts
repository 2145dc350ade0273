import type { Answers, Asked } from "../../kind.ts";
import type { Bump, TallyShape } from "../../tally.ts";
import type { CurveAnswer, CurveCrowd, CurveSpec } from "./spec.ts";

/** Cells of a histogram of values 0..100, and of differences −100..100. */
export const VALUE_CELLS = 101;
export const GAP_CELLS = 201;

/**
 * Vectors, for `own` and `crowd` each: `…Value` a histogram per curve and horizon · `…Gap` a histogram of the
 * difference per pair and horizon · `…Reach` the first horizon per pair at which the first curve is at or above the
 * second (the very first: already), and a last cell for never · `…Fall` likewise the first at which it is below.
 */
export function curveTallyShape({ spec, own, crowd }: Asked<CurveSpec>): TallyShape {
  const horizons = spec.horizons.length;
  const lens = (name: string): TallyShape => ({
    [`${name}Value`]: spec.series.length * horizons * VALUE_CELLS,
    [`${name}Gap`]: spec.pairs.length * horizons * GAP_CELLS,
    [`${name}Reach`]: spec.pairs.length * (horizons + 1),
    [`${name}Fall`]: spec.pairs.length * (horizons + 1),
  });
  return { ...(own ? lens("own") : {}), ...(crowd ? lens("crowd") : {}) };
}

export function countCurve(
  { own, crowd }: Answers<CurveAnswer, CurveCrowd>,
  { spec }: Asked<CurveSpec>,
  bump: Bump,
): void {
  if (own) countLens("own", own.values, spec, bump);
  if (crowd) countLens("crowd", crowd.values, spec, bump);
}

function countLens(name: string, values: readonly number[][], spec: CurveSpec, bump: Bump): void {
  const horizons = spec.horizons.length;
  for (const [series, row] of values.entries()) {
    for (const [horizon, value] of row.entries()) {
      bump(`${name}Value`, (series * horizons + horizon) * VALUE_CELLS + value);
    }
  }
  for (const [pair, { first, second }] of spec.pairs.entries()) {
    const gaps = values[first]!.map((value, horizon) => value - values[second]![horizon]!);
    for (const [horizon, gap] of gaps.entries()) {
      bump(`${name}Gap`, (pair * horizons + horizon) * GAP_CELLS + gap + 100);
    }
    const cell = (found: number) => pair * (horizons + 1) + (found < 0 ? horizons : found);
    bump(`${name}Reach`, cell(gaps.findIndex((gap) => gap >= 0)));
    bump(`${name}Fall`, cell(gaps.findIndex((gap) => gap < 0)));
  }
}
