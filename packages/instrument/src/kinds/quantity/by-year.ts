import { exactStep, type QuantityAxis } from "./axis.ts";
import { readCurve } from "./pool-grid.ts";
import type { Pools } from "./pools.ts";

/** The pooled probabilities that it has happened by the end of a year, for consecutive years. */
export interface ByYear {
  first: number;
  linear: number[];
  logarithmic: number[];
}

/** Null for quantities that are no dates. */
export function pooledByYear(pools: Pools, axis: QuantityAxis): ByYear | null {
  if (axis.scale !== "date") return null;
  const ends = Array.from({ length: axis.high - axis.low + 1 }, (_, index) =>
    Math.round(exactStep(axis, axis.low + index + (axis.grain === "month" ? 11 / 12 : 0))),
  );
  const read = (curve: number[]) => ends.map((end) => readCurve(pools.at, curve, end));
  return { first: axis.low, linear: read(pools.linear), logarithmic: read(pools.logarithmic) };
}

/**
 * The pooled probability that it has happened by the end of `year`, "never" counted as not: to be held against a
 * question that asked for this probability outright. Of those answers the mean is the linear pool, the geometric mean of
 * odds the logarithmic one. Null outside of the axis and for quantities that are no dates.
 */
export function probabilityBy(
  { byYear }: { byYear: ByYear | null },
  year: number,
): { linear: number; logarithmic: number } | null {
  const linear = byYear?.linear[year - byYear.first];
  const logarithmic = byYear?.logarithmic[year - byYear.first];
  return linear === undefined || logarithmic === undefined ? null : { linear, logarithmic };
}
