import type { Interval } from "./chart-props.ts";
import type { FanPoint } from "./fan-marks.tsx";

export interface FanSeries {
  label: string;
  /** One a horizon. */
  points: readonly FanPoint[];
  /** Predicted medians. */
  predicted?: readonly number[] | undefined;
}

/** Two of the curves held against each other. */
export interface FanPair {
  /** What the difference is called, with its unit. */
  gapLabel: string;
  gap: readonly FanPoint[];
  predictedGap?: readonly number[] | undefined;
  /** What the share is of. */
  aheadLabel: string;
  /** Shares, 0 to 1, with their intervals. */
  ahead: readonly (Interval & { share: number })[];
}

export interface FanWords {
  middleHalf: string;
  mostly: string;
  median: string;
  interval: string;
}

export const fanWords: FanWords = {
  middleHalf: "middle half",
  mostly: "10 to 90 %",
  median: "median",
  interval: "95 % interval",
};
