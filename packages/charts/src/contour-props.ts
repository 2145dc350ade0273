import type { ChartProps, Interval } from "./chart-props.ts";

export interface MapAxis {
  title: string;
  ticks: readonly string[];
}

export interface ContourWords {
  /** Before the middle half in descriptions and in the key. */
  middleHalf: string;
  /** What the figures and the lines are of. */
  figures: string;
  figuresAndHalf: string;
  lines: string;
  /** Says which lines there are none of. */
  absent(levels: string): string;
}

export const contourWords: ContourWords = {
  middleHalf: "middle half",
  figures: "Figures: mean of the answers.",
  figuresAndHalf: "Figures: mean of the answers, beneath it the middle half.",
  lines: "Lines: where the means pass a level.",
  absent: (levels) => `No line for ${levels}: the means do not pass it.`,
};

/** The shares that lines are drawn at unless said. */
export const contourLevels: readonly number[] = [0.1, 0.5, 0.9];

export interface ContourMapProps extends Omit<ChartProps, "names"> {
  /** From the bottom up. */
  rows: MapAxis;
  /** From left to right. */
  columns: MapAxis;
  /** Shares, 0 to 1, row by row; written at their places. */
  values: readonly (readonly number[])[];
  /** What the lines are drawn of, where it is not the values themselves. */
  smooth?: readonly (readonly number[])[];
  /** The middle half of the people at each place. */
  ranges?: readonly (readonly Interval[])[];
  /** One more value that lies beyond the axes. */
  beyond?: { label: string; value: number; range?: Interval | undefined } | undefined;
  levels?: readonly number[];
  words?: ContourWords;
}
