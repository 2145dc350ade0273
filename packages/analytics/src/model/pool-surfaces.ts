import { expectArgument } from "../errors.ts";
import { sortedQuantile } from "../special/sorted-quantile.ts";

/** A group's surface, point by point. */
export interface PooledSurface {
  readonly mean: number[][];
  readonly median: number[][];
  /** Quartiles: between them lies the middle half of the answers. Their distance is the map of disagreement. */
  readonly lowerQuartile: number[][];
  readonly upperQuartile: number[][];
  /** The mean of logits turned back into a probability: the geometric mean of odds. */
  readonly meanOfLogits: number[][];
}

/**
 * Pools people's surfaces at each point of a common grid. Mean, median, quartiles and the mean of logits of surfaces
 * that rise are surfaces that rise, so none of them needs repair.
 *
 * @param grids one grid a person, all of the same form; `grids[r][i][j]` is r's probability at quantity i, quality j.
 * @param options `clamp`: for the logits probabilities are moved into [clamp, 1 − clamp]; default 0.01.
 * @throws AnalyticsArgumentError on no grids, different forms, values that are no probability, or a clamp outside
 *   (0, 0.5).
 * @example poolSurfaces([[[0.2]], [[0.4]], [[0.9]]]).median; // [[0.4]]
 */
export function poolSurfaces(
  grids: readonly (readonly ArrayLike<number>[])[],
  options: { clamp?: number } = {},
): PooledSurface {
  const { clamp = 0.01 } = options;
  expectArgument(clamp > 0 && clamp < 0.5, "clamp", "a probability between 0 and 0.5", clamp);
  const first = grids[0];
  expectArgument(first !== undefined && first.length > 0, "grids", "at least one grid", grids);
  for (const grid of grids) {
    expectArgument(grid.length === first.length, "grids", `grids of ${first.length} rows`, grid.length);
    grid.forEach((row, i) => {
      const valid = row.length === first[i]!.length && Array.from(row).every((p) => p >= 0 && p <= 1);
      expectArgument(valid, "grids", `rows of ${first[i]!.length} probabilities`, row);
    });
  }
  const pointwise = (pool: (sorted: Float64Array) => number): number[][] =>
    first.map((row, i) =>
      Array.from(row, (_, j) => pool(Float64Array.from(grids, (grid) => grid[i]![j]!).toSorted())),
    );
  const mean = (values: Float64Array): number => values.reduce((sum, v) => sum + v, 0) / values.length;
  const logit = (p: number): number => {
    const inside = Math.min(1 - clamp, Math.max(clamp, p));
    return Math.log(inside / (1 - inside));
  };
  return {
    mean: pointwise(mean),
    median: pointwise((values) => sortedQuantile(values, 0.5)),
    lowerQuartile: pointwise((values) => sortedQuantile(values, 0.25)),
    upperQuartile: pointwise((values) => sortedQuantile(values, 0.75)),
    meanOfLogits: pointwise((values) => 1 / (1 + Math.exp(-mean(values.map(logit))))),
  };
}
