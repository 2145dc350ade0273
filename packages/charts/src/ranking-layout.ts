import { chartFont, chartWidth, type ChartSize } from "./chart-props.ts";
import { lineHeight } from "./frame.tsx";
import { glyphWidth } from "./glyph.tsx";
import { shareWidth, textWidth, wrapText } from "./text.ts";

export interface RankingLayoutInput {
  labels: readonly string[];
  places: number;
  hasUnplaced: boolean;
  /** Whether mean places are marked under the cells, with their intervals. */
  hasIntervals: boolean;
  ends: { first: string; last: string };
  /** The words of the heads. */
  shareLabel: string;
  meanLabel: string;
  unplacedLabel: string;
  size: ChartSize;
}

/** Between neighbouring cells, and before the cells of what has no place. */
const cellGap = 1.5;
const unplacedGap = 8;
const cellHeight: Record<ChartSize, number> = { compact: 24, regular: 26 };
/** Under the cells of a row, for its mean place. */
const laneHeight = 14;
/** Longer words over the mean places are broken, so that the cells keep their room. */
const mostMeanWidth = 120;

/**
 * Labels, cells and mean places side by side where there is room; on a phone the label and the mean place share a
 * line and the cells have the next one to themselves.
 */
export function layRanking(input: RankingLayoutInput) {
  const { labels, places, hasUnplaced, ends, size } = input;
  const font = chartFont[size];
  const line = lineHeight(font);
  const width = chartWidth[size];
  const compact = size === "compact";
  const meanHead = wrapText(input.meanLabel, mostMeanWidth, font);
  const meanHeadWidth = Math.max(0, ...meanHead.map((text) => textWidth(text, font)));
  const sign = input.hasIntervals ? glyphWidth("actual-mean") + 4 : 0;
  const meanWidth = Math.max(meanHeadWidth + sign, textWidth("10.00", font, true)) + 4;
  const left = compact ? 0 : 226;
  const right = compact ? width : width - meanWidth - 12;
  const cell = (right - left - (hasUnplaced ? unplacedGap : 0)) / (places + (hasUnplaced ? 1 : 0));

  // Among many narrow columns the word becomes a dash that the words for the figures explain.
  const worded = textWidth(input.unplacedLabel, font) <= cell - cellGap + (compact ? 0 : 6);
  const labelRoom = compact ? width - meanWidth - 8 : left - 14;
  const shareHead = wrapText(
    worded || !hasUnplaced ? input.shareLabel : `${input.shareLabel}, – ${input.unplacedLabel}`,
    labelRoom,
    font,
  );
  const endRooms = shareWidth([ends.first, ends.last], places * cell - 12, font);
  const endLines = {
    first: wrapText(ends.first, endRooms[0], font),
    last: wrapText(ends.last, endRooms[1], font),
  };
  const endHeight = Math.max(endLines.first.length, endLines.last.length) * line;
  const sideLines = Math.max(shareHead.length, meanHead.length);
  // On a phone the words for the figures and for the mean places have lines above.
  const sideHeight = compact ? sideLines * line + 4 : 0;
  const headBaseline = Math.max(
    sideHeight + endHeight + 2 + font,
    compact ? 0 : (sideLines - 1) * line + font,
  );
  /** Elsewhere their last lines stand beside the numbers of the places. */
  const sideBaseline = (lines: readonly string[]) =>
    compact ? font : headBaseline - (lines.length - 1) * line;

  const lane = input.hasIntervals ? laneHeight : 0;
  let y = headBaseline + (compact ? 12 : 8);
  const rows = labels.map((text) => {
    const lines = wrapText(text, labelRoom, font);
    const textHeight = lines.length * line;
    const top = y;
    const height = compact
      ? textHeight + cellHeight[size] + lane + 12
      : Math.max(textHeight + 6, cellHeight[size] + lane + 3);
    y += height;
    const cellTop = compact ? top + textHeight + 4 : top + (height - cellHeight[size] - lane) / 2;
    const cellMiddle = cellTop + cellHeight[size] / 2;
    // Beside its cells, or, where it is taller than they are, beside the whole row.
    const middle = lane > 0 && textHeight <= cellHeight[size] ? cellMiddle : top + height / 2;
    return {
      lines,
      textTop: compact ? top + font : middle - textHeight / 2 + font - 1,
      cellTop,
      figureBaseline: cellMiddle + 4.3,
      laneMiddle: cellTop + cellHeight[size] + laneHeight / 2,
      meanBaseline: compact ? top + font : (lane > 0 ? cellMiddle : top + height / 2) + font * 0.36,
    };
  });
  return {
    rows,
    /** Whether mean places are marked under the cells. */
    hasLane: lane > 0,
    width,
    height: y + 4,
    left,
    /** The left edge of a column counted from 0; the one after the last place is that of what has none. */
    columnLeft: (column: number) => left + column * cell + (column >= places ? unplacedGap : 0) + cellGap / 2,
    /** Where a mean place lies among the columns. */
    placeX: (place: number) => left + Math.min(places, Math.max(0, place - 0.5)) * cell,
    cellWidth: cell - cellGap,
    cellHeight: cellHeight[size],
    placesRight: left + places * cell,
    endLines,
    endBaseline: headBaseline - font - 2 - endHeight + font,
    headBaseline,
    shareHead: { lines: shareHead, baseline: sideBaseline(shareHead) },
    meanHead: {
      lines: meanHead,
      baseline: sideBaseline(meanHead),
      signX: width - meanHeadWidth - sign,
    },
    unplacedHead: worded ? input.unplacedLabel : "–",
  };
}

export type RankingLayout = ReturnType<typeof layRanking>;
