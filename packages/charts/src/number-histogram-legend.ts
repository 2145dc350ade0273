import { comparisonLegend, type LegendInput } from "./comparison-legend.ts";
import type { LegendItem } from "./legend.tsx";

export interface HistogramWords {
  median: string;
  medians: string;
  /** Of the medians; the legend leaves it out where it has no word. */
  interval?: string;
}

export const histogramWords: HistogramWords = { median: "median", medians: "medians" };

export interface NumberHistogramLegendInput extends LegendInput {
  words?: HistogramWords;
  actualMedian?: unknown;
  predictedMedian?: unknown;
}

/** The signs of numbers on an axis, with those of their medians under it. */
export function numberHistogramLegend({
  words = histogramWords,
  actualMedian,
  predictedMedian,
  ...series
}: NumberHistogramLegendInput): LegendItem[] {
  const items = comparisonLegend(series);
  if (!actualMedian) return items;
  items.push({ mark: "actual-mean", label: predictedMedian ? words.medians : words.median });
  if (words.interval) items.push({ mark: "interval", label: words.interval });
  return items;
}
