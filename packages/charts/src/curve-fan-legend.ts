import { defaultNames, type SeriesNames } from "./chart-props.ts";
import { fanWords, type FanWords } from "./fan-props.ts";
import type { LegendItem } from "./legend.tsx";

export interface CurveFanLegendInput {
  names?: SeriesNames;
  words?: FanWords;
  predicted?: unknown;
  /** Whether the outer bands are drawn, as they are of two curves at most; on unless switched off. */
  outer?: boolean;
  /** Whether the medians have intervals; on unless switched off. */
  intervals?: boolean;
}

/** The signs of curves over time, whatever the dash and the mark that tell one from another. */
export function curveFanLegend({
  names = defaultNames,
  words = fanWords,
  predicted,
  outer = true,
  intervals = true,
}: CurveFanLegendInput): LegendItem[] {
  const items: LegendItem[] = [
    { mark: "curve-1", label: `${names.actual}, ${words.median}` },
    { mark: "band-inner", label: words.middleHalf },
  ];
  if (outer) items.push({ mark: "band-outer", label: words.mostly });
  if (intervals) items.push({ mark: "interval", label: words.interval });
  if (predicted) items.push({ mark: "predicted-curve", label: `${names.predicted}, ${words.median}` });
  return items;
}
