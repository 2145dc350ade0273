import { defaultNames, type SeriesNames } from "./chart-props.ts";
import type { LegendItem } from "./legend.tsx";
import { planeWords, type PlaneWords } from "./plane-words.ts";

export interface PlaneHeatLegendInput {
  names?: SeriesNames;
  words?: PlaneWords;
  predicted?: unknown;
}

/** The signs of a heat map of places; without a word for the squares, those of the centroids. */
export function planeHeatLegend(input: PlaneHeatLegendInput): LegendItem[] {
  const { names = defaultNames, words = planeWords } = input;
  const squares = words.squares?.(names.actual);
  return [...(squares ? [{ mark: "squares" as const, label: squares }] : []), ...centreLegend(input)];
}

/** The signs of the centroids alone, for a picture that counts out what its squares stand for. */
export function centreLegend(input: PlaneHeatLegendInput): LegendItem[] {
  const { names = defaultNames, words = planeWords, predicted } = input;
  const items: LegendItem[] = [{ mark: "actual-dot", label: words.centre(names.actual) }];
  if (predicted) items.push({ mark: "predicted-points", label: words.centre(names.predicted) });
  return items;
}
