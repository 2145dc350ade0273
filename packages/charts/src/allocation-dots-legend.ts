import { defaultNames, type SeriesNames } from "./chart-props.ts";
import type { LegendItem } from "./legend.tsx";

export interface AllocationWords {
  /** Of the actual shares. */
  interval: string;
}

export interface AllocationDotsLegendInput {
  names?: SeriesNames;
  /** Without words the signs of the series explain themselves. */
  words?: AllocationWords | undefined;
  predicted?: unknown;
  intervals?: unknown;
}

/** The signs of parts of a whole. */
export function allocationDotsLegend({
  names = defaultNames,
  words,
  predicted,
  intervals,
}: AllocationDotsLegendInput): LegendItem[] {
  const items: LegendItem[] = [{ mark: "actual-dot", label: names.actual }];
  if (predicted) items.push({ mark: "predicted-points", label: names.predicted });
  if (intervals && words) items.push({ mark: "interval", label: words.interval });
  return items;
}
