import type { Answers, Asked } from "../../kind.ts";
import { differenceCells, scoresOf } from "../../scale.ts";
import type { Bump, TallyShape } from "../../tally.ts";
import type { DistributionAnswer, DistributionSpec } from "./spec.ts";

/**
 * Vectors, for `own` and `crowd` each: `…Mass` a histogram 0..100 per bin · `…Beyond` a histogram 0..100 of the mass
 * past each threshold · `…Products` Σ pₖpₗ. For people who gave both: `difference` predicted minus own mean score in
 * hundredths · `moments` Σ d·dᵀ of predicted minus own masses.
 */
export function distributionTallyShape({ spec, own, crowd }: Asked<DistributionSpec>): TallyShape {
  const k = spec.bins.length;
  const lens = (name: string): TallyShape => ({
    [`${name}Mass`]: k * 101,
    [`${name}Beyond`]: spec.thresholds.length * 101,
    [`${name}Products`]: k * k,
  });
  return {
    ...(own ? lens("own") : {}),
    ...(crowd ? lens("crowd") : {}),
    ...(own && crowd ? { moments: k * k } : {}),
    ...(own && crowd && spec.ordered ? { difference: differenceCells(scoresOf(spec.bins)).length } : {}),
  };
}

export function countDistribution(
  { own, crowd }: Answers<DistributionAnswer, DistributionAnswer>,
  { spec }: Asked<DistributionSpec>,
  bump: Bump,
): void {
  if (own) countLens("own", own.masses, spec, bump);
  if (crowd) countLens("crowd", crowd.masses, spec, bump);
  if (!own || !crowd) return;
  const d = crowd.masses.map((mass, bin) => mass - own.masses[bin]!);
  countProducts("moments", d, bump);
  if (!spec.ordered) return;
  const scores = scoresOf(spec.bins);
  bump(
    "difference",
    differenceCells(scores).cell(d.reduce((sum, mass, bin) => sum + mass * scores[bin]!, 0)),
  );
}

function countLens(name: string, masses: number[], spec: DistributionSpec, bump: Bump): void {
  for (const [bin, mass] of masses.entries()) bump(`${name}Mass`, bin * 101 + mass);
  for (const [index, { after }] of spec.thresholds.entries()) {
    const beyond = masses.slice(after).reduce((sum, mass) => sum + mass, 0);
    bump(`${name}Beyond`, index * 101 + beyond);
  }
  countProducts(`${name}Products`, masses, bump);
}

function countProducts(name: string, vector: number[], bump: Bump): void {
  for (let row = 0; row < vector.length; row++) {
    for (let column = 0; column < vector.length; column++) {
      const product = vector[row]! * vector[column]!;
      if (product !== 0) bump(name, row * vector.length + column, product);
    }
  }
}
