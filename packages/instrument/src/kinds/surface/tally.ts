import type { Answers, Asked } from "../../kind.ts";
import type { Bump, TallyShape } from "../../tally.ts";
import { violationsOf } from "./order.ts";
import type { SurfaceAnswer, SurfaceSpec } from "./spec.ts";

/** Cells of a histogram of whole per cents. */
export const PERCENTS = 101;

/**
 * Vectors: `cell` a histogram 0..100 per cell, row by row · `ceiling` one of the cell beyond the table ·
 * `against` how many answers go against the expected order somewhere.
 */
export function surfaceTallyShape({ spec }: Asked<SurfaceSpec>): TallyShape {
  const { rows, columns, ceiling } = spec;
  return {
    cell: rows.ticks.length * columns.ticks.length * PERCENTS,
    ceiling: ceiling ? PERCENTS : 0,
    against: 1,
  };
}

export function countSurface(
  { own }: Answers<SurfaceAnswer, never>,
  { spec }: Asked<SurfaceSpec>,
  bump: Bump,
): void {
  if (!own) return;
  const across = spec.columns.ticks.length;
  for (const [r, row] of own.cells.entries()) {
    for (const [c, value] of row.entries()) bump("cell", (r * across + c) * PERCENTS + value);
  }
  if (own.ceiling !== undefined) bump("ceiling", own.ceiling);
  if (violationsOf(own.cells, own.ceiling ?? null, spec).length > 0) bump("against", 0);
}
