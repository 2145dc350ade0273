import { stepsOf, type QuantityAxis } from "./axis.ts";

/** About as many points as a curve on a screen can show. */
const MOST_PARTS = 240;
const PARTS_OF_A_YEAR = [1, 2, 3, 4, 6, 12];

/**
 * The steps at which cumulative curves are added up: every step of a short axis, else every so many, counted from the
 * upper end so that on an axis of months each December is one of them.
 */
export function poolSteps(axis: QuantityAxis): number[] {
  const steps = stepsOf(axis);
  const needed = Math.ceil(steps / MOST_PARTS);
  const every =
    axis.scale === "date" && axis.grain === "month"
      ? (PARTS_OF_A_YEAR.find((part) => part >= needed) ?? 12)
      : needed;
  const points: number[] = [];
  for (let step = steps; step > 0; step -= every) points.push(step);
  return [0, ...points.toReversed()];
}

/** A curve given at rising places, read between them along straight lines. */
export function readCurve(places: readonly number[], heights: readonly number[], at: number): number {
  const above = places.findIndex((place) => place >= at);
  if (above === -1) return heights.at(-1) ?? 0;
  const [x1, y1] = [places[above] ?? 0, heights[above] ?? 0];
  if (above === 0 || x1 === at) return y1;
  const [x0, y0] = [places[above - 1] ?? 0, heights[above - 1] ?? 0];
  return y0 + ((at - x0) / (x1 - x0)) * (y1 - y0);
}

/** The first place at which a rising curve reaches a height, along the same lines; null where it never does. */
export function reach(places: readonly number[], heights: readonly number[], height: number): number | null {
  const above = heights.findIndex((value) => value >= height);
  if (above === -1) return null;
  const [x1, y1] = [places[above] ?? 0, heights[above] ?? 0];
  if (above === 0 || y1 === height) return x1;
  const [x0, y0] = [places[above - 1] ?? 0, heights[above - 1] ?? 0];
  return x0 + ((height - y0) / (y1 - y0)) * (x1 - x0);
}
