import { defaultNames, type SeriesNames } from "./chart-props.ts";
import type { LegendItem } from "./legend.tsx";

export interface TernaryWords {
  region: string;
  answers: string;
}

export const ternaryWords: TernaryWords = { region: "95 % region of the mean", answers: "single answers" };

export interface TernaryLegendInput {
  names?: SeriesNames;
  words?: TernaryWords;
  predicted?: unknown;
  regions?: unknown;
  points?: unknown;
}

/** The signs of places in a triangle. */
export function ternaryLegend({
  names = defaultNames,
  words = ternaryWords,
  predicted,
  regions,
  points,
}: TernaryLegendInput): LegendItem[] {
  const items: LegendItem[] = [{ mark: "actual-dot", label: names.actual }];
  if (predicted) items.push({ mark: "predicted-points", label: names.predicted });
  if (regions) items.push({ mark: "pale", label: words.region });
  if (points) items.push({ mark: "mid", label: words.answers });
  return items;
}
