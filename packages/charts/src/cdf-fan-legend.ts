import { defaultNames, type PredictedForm, type SeriesNames } from "./chart-props.ts";
import type { LegendItem } from "./legend.tsx";

export interface CdfFanWords {
  median: string;
  middleHalf: string;
  mostly: string;
  /** Of the medians under the axis; the legend leaves it out where it has no word. */
  interval?: string;
}

export const cdfFanWords: CdfFanWords = {
  median: "median over people",
  middleHalf: "middle half of the people",
  mostly: "middle 80 %",
};

export interface CdfFanLegendInput {
  names?: SeriesNames;
  words?: CdfFanWords;
  /** Whether medians are marked, the actual one beside the predicted one. */
  predicted?: unknown;
  predictedForm?: PredictedForm;
}

/** The signs of cumulative curves of many people. */
export function cdfFanLegend({
  names = defaultNames,
  words = cdfFanWords,
  predicted,
  predictedForm = "points",
}: CdfFanLegendInput): LegendItem[] {
  const items: LegendItem[] = [
    { mark: "median", label: `${names.actual}, ${words.median}` },
    { mark: "band-inner", label: words.middleHalf },
    { mark: "band-outer", label: words.mostly },
  ];
  if (!predicted) return items;
  items.push({
    mark: predictedForm === "points" ? "predicted-points" : "predicted-mean",
    label: names.predicted,
  });
  if (words.interval) items.push({ mark: "interval", label: words.interval });
  return items;
}
