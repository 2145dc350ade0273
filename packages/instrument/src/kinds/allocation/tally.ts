import type { Answers, Asked } from "../../kind.ts";
import type { Bump, TallyShape } from "../../tally.ts";
import { groupsOf } from "./groups.ts";
import type { AllocationAnswer, AllocationSpec } from "./spec.ts";

/** Points run from 0 to 100. */
export const POINT_CELLS = 101;

/**
 * Vectors, for `own` and `crowd` each: `…Mass` a histogram 0..100 per item · `…Group` a histogram 0..100 of what each
 * group gets together · `…Products` Σ pₖpₗ. For people who gave both: `moments` Σ d·dᵀ of predicted minus own points.
 */
export function allocationTallyShape({ spec, own, crowd }: Asked<AllocationSpec>): TallyShape {
  const k = spec.items.length;
  const lens = (name: string): TallyShape => ({
    [`${name}Mass`]: k * POINT_CELLS,
    [`${name}Group`]: groupsOf(spec).length * POINT_CELLS,
    [`${name}Products`]: k * k,
  });
  return {
    ...(own ? lens("own") : {}),
    ...(crowd ? lens("crowd") : {}),
    ...(own && crowd ? { moments: k * k } : {}),
  };
}

export function countAllocation(
  { own, crowd }: Answers<AllocationAnswer, AllocationAnswer>,
  { spec }: Asked<AllocationSpec>,
  bump: Bump,
): void {
  if (own) countLens("own", own.masses, spec, bump);
  if (crowd) countLens("crowd", crowd.masses, spec, bump);
  if (!own || !crowd) return;
  countProducts(
    "moments",
    crowd.masses.map((mass, item) => mass - own.masses[item]!),
    bump,
  );
}

function countLens(name: string, masses: number[], spec: AllocationSpec, bump: Bump): void {
  for (const [item, mass] of masses.entries()) bump(`${name}Mass`, item * POINT_CELLS + mass);
  for (const [index, { from, count }] of groupsOf(spec).entries()) {
    const together = masses.slice(from, from + count).reduce((sum, mass) => sum + mass, 0);
    bump(`${name}Group`, index * POINT_CELLS + together);
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
