import { moved, removed } from "../../authoring/list-edits.ts";
import type { CurveSpec } from "./spec.ts";

type Pair = CurveSpec["pairs"][number];

/** Takes a curve out, and with it the pairs it is in; the others keep naming the same curves. */
export function withoutSeries(spec: CurveSpec, series: number): CurveSpec {
  const place = (old: number) => (old > series ? old - 1 : old);
  return {
    ...spec,
    series: removed(spec.series, series),
    pairs: spec.pairs
      .filter(({ first, second }) => first !== series && second !== series)
      .map(({ first, second }) => ({ first: place(first), second: place(second) })),
  };
}

/** Swaps a curve with its neighbour; pairs keep naming the same curves. */
export function withSeriesMoved(spec: CurveSpec, series: number, by: 1 | -1): CurveSpec {
  const to = series + by;
  if (!(to in spec.series)) return spec;
  const place = (old: number) => (old === series ? to : old === to ? series : old);
  return {
    ...spec,
    series: moved(spec.series, series, by),
    pairs: spec.pairs.map(({ first, second }) => ({ first: place(first), second: place(second) })),
  };
}

/** Two curves that are not yet held against each other; null where there are none left. */
export function freePair({ series, pairs }: CurveSpec): Pair | null {
  for (let first = 0; first < series.length; first++) {
    for (let second = first + 1; second < series.length; second++) {
      const taken = pairs.some(
        (pair) =>
          (pair.first === first && pair.second === second) ||
          (pair.first === second && pair.second === first),
      );
      if (!taken) return { first, second };
    }
  }
  return null;
}

/** A place after the last horizon, as far from it as that is from the one before. */
export function nextPlace({ horizons }: CurveSpec): number {
  const last = horizons.at(-1)?.at ?? 0;
  return last + Math.max(1, last - (horizons.at(-2)?.at ?? last - 1));
}
