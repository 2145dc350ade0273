import { chartFont, chartWidth, type ChartSize } from "./chart-props.ts";
import { lineHeight } from "./frame.tsx";
import { textWidth, wrapText } from "./text.ts";

export interface RankingLayoutInput {
  labels: readonly string[];
  places: number;
  hasUnplaced: boolean;
  ends: { first: string; last: string };
  meanLabel: string;
  size: ChartSize;
}

/** Between neighbouring cells, and before the cells of what has no place. */
const cellGap = 1.5;
const unplacedGap = 8;
const cellHeight: Record<ChartSize, number> = { compact: 24, regular: 26 };

/**
 * Labels, cells and mean places side by side where there is room; on a phone the label and the mean place share a
 * line and the cells have the next one to themselves.
 */
export function layRanking(input: RankingLayoutInput) {
  const { labels, places, hasUnplaced, ends, size } = input;
  const font = chartFont[size];
  const width = chartWidth[size];
  const compact = size === "compact";
  const meanWidth = Math.max(textWidth(input.meanLabel, font), textWidth("10.00", font, true)) + 4;
  const left = compact ? 0 : 226;
  const right = compact ? width : width - meanWidth - 12;
  const cell = (right - left - (hasUnplaced ? unplacedGap : 0)) / (places + (hasUnplaced ? 1 : 0));
  const endRoom = (places * cell) / 2 - 6;
  const endLines = {
    first: wrapText(ends.first, endRoom, font),
    last: wrapText(ends.last, endRoom, font),
  };
  const endHeight = Math.max(endLines.first.length, endLines.last.length) * lineHeight(font);
  // On a phone the words for the figures and for the mean places have a line above.
  const meanHeight = compact ? lineHeight(font) + 4 : 0;
  const headBaseline = meanHeight + endHeight + 2 + font;
  const labelRoom = compact ? width - meanWidth - 8 : left - 14;
  let y = headBaseline + (compact ? 12 : 8);
  const rows = labels.map((text) => {
    const lines = wrapText(text, labelRoom, font);
    const textHeight = lines.length * lineHeight(font);
    const top = y;
    const height = compact
      ? textHeight + cellHeight[size] + 12
      : Math.max(textHeight + 6, cellHeight[size] + 3);
    y += height;
    const cellTop = compact ? top + textHeight + 4 : top + (height - cellHeight[size]) / 2;
    return {
      lines,
      textTop: compact ? top + font : top + (height - textHeight) / 2 + font - 1,
      cellTop,
      figureBaseline: cellTop + cellHeight[size] / 2 + 4.3,
      meanBaseline: compact ? top + font : top + height / 2 + font * 0.36,
    };
  });
  return {
    rows,
    width,
    height: y + 4,
    left,
    /** The left edge of a column counted from 0; the one after the last place is that of what has none. */
    columnLeft: (column: number) => left + column * cell + (column >= places ? unplacedGap : 0) + cellGap / 2,
    cellWidth: cell - cellGap,
    cellHeight: cellHeight[size],
    placesRight: left + places * cell,
    endLines,
    endBaseline: meanHeight + font,
    headBaseline,
    meanHeadBaseline: compact ? font : headBaseline,
  };
}

export type RankingLayout = ReturnType<typeof layRanking>;
