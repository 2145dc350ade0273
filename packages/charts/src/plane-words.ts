import type { PlaneAxis } from "./plane-layout.ts";

/** Series are named as in the legend. */
export interface PlaneWords {
  /** A centroid and its interval, in the legend. */
  centre(series: string): string;
  /** What the squares stand for, where a page explains them once; left out of its legend without a word. */
  squares?(series: string): string;
  /** Before the squares of the key of one picture. */
  inOnePlace(series: string): string;
  /** An axis and its ends, in the description. */
  axis(axis: PlaneAxis): string;
  /** Before the mean of the first series along an axis, and before that of the second. */
  mean(series: string): string;
  meanToo(series: string): string;
  interval(low: string, high: string): string;
  /** What lies in no quadrant. */
  onAxis: string;
}

export const planeWords: PlaneWords = {
  centre: (series) => `centre of the ${series}, 95 %`,
  squares: (series) => `${series}, larger and stronger for more in one place`,
  inOnePlace: (series) => `${series} in one place:`,
  axis: ({ title, low, high }) => `${title}, from ${low} to ${high}`,
  mean: (series) => `mean of the ${series}`,
  meanToo: (series) => `of the ${series}`,
  interval: (low, high) => `95 % interval ${low} to ${high}`,
  onAxis: "on an axis",
};
