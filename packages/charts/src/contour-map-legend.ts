import { contourLevels } from "./contour-props.ts";
import { levelMark } from "./glyph-lines.tsx";
import type { LegendItem } from "./legend.tsx";
import { percent } from "./numbers.ts";

export interface ContourLegendWords {
  /** What the tiles and the figures in them are of. */
  tiles: string;
  /** A line of equal share, by its level: "50%". */
  line(level: string): string;
}

export const contourLegendWords: ContourLegendWords = {
  tiles: "mean of the answers, stronger for more",
  line: (level) => `where the means pass ${level}`,
};

export interface ContourMapLegendInput {
  /** The shares the lines stand for, 0 to 1. */
  levels?: readonly number[];
  words?: ContourLegendWords;
  locale?: string;
}

/** The signs of a map of shares. */
export function contourMapLegend({
  levels = contourLevels,
  words = contourLegendWords,
  locale,
}: ContourMapLegendInput): LegendItem[] {
  return [
    { mark: "shades", label: words.tiles },
    ...levels.map((level, index) => ({ mark: levelMark(index), label: words.line(percent(level, locale)) })),
  ];
}
