import { chartFont, chartWidth, type ChartSize, type Threshold } from "./chart-props.ts";
import { lineHeight } from "./frame.tsx";
import { textWidth, wrapText } from "./text.ts";

export interface LadderRow {
  label: string;
  /** A quieter line or two under the label. */
  detail?: string;
}

export interface PlacedRow {
  label: string[];
  detail: string[];
  /** The baseline of the first line of the label. */
  textTop: number;
  barMiddle: number;
  valueBaseline: number;
}

export interface PlacedThreshold {
  after: number;
  line: number;
  lines: string[];
  /** The word before the shares beyond. */
  beyond: string[];
  textTop: number;
}

export interface LadderInput {
  rows: readonly LadderRow[];
  thresholds: readonly Threshold[];
  size: ChartSize;
  hasPredicted: boolean;
  beyond: string;
  top: number;
}

/** The width of a column of figures: "100%" and the gap before it. */
export const FIGURE_COLUMN = 46;
/** Before the labels, for the numbers of the rows. */
export const LABEL_LEFT = 26;
const detailSize = 12;

/**
 * Where everything stands: labels, bars and figures side by side where there is room; on a phone the label and the
 * figures share a line and the bar has the next one to itself.
 */
export function layLadder({ rows, thresholds, size, hasPredicted, beyond, top }: LadderInput) {
  const width = chartWidth[size];
  const font = chartFont[size];
  const compact = size === "compact";
  const labelLeft = LABEL_LEFT;
  const predictedEnd = width;
  const actualEnd = hasPredicted ? width - FIGURE_COLUMN : width;
  const barLeft = compact ? labelLeft : 258;
  const barRight = compact ? width - 2 : actualEnd - FIGURE_COLUMN - 2;
  const barThickness = compact ? 14 : 18;
  const labelRoom = compact ? actualEnd - FIGURE_COLUMN - labelLeft : barLeft - labelLeft - 14;
  const captionRoom = actualEnd - FIGURE_COLUMN - 12 - labelLeft;
  const beyondLines = wrapText(beyond, captionRoom / 2, font);
  const beyondWidth = Math.max(0, ...beyondLines.map((line) => textWidth(line, font)));

  const placedRows: PlacedRow[] = [];
  const placedThresholds: PlacedThreshold[] = [];
  const axes: [number, number][] = [];
  let y = top;
  let axisFrom = y;
  rows.forEach((row, index) => {
    const label = wrapText(row.label, labelRoom, font);
    const detail = wrapText(row.detail ?? "", compact ? width - labelLeft : labelRoom, detailSize);
    const textHeight = label.length * lineHeight(font) + detail.length * lineHeight(detailSize);
    const height = compact ? textHeight + barThickness + 22 : Math.max(textHeight + 12, barThickness + 14);
    const textTop = compact ? y + font + 4 : y + (height - textHeight) / 2 + font - 1;
    const barMiddle = compact ? y + textHeight + 11 + barThickness / 2 : y + height / 2;
    placedRows.push({
      label,
      detail,
      textTop,
      barMiddle,
      valueBaseline: compact ? textTop : barMiddle + font * 0.36,
    });
    y += height;
    if (compact) axes.push([barMiddle - barThickness / 2 - 5, barMiddle + barThickness / 2 + 5]);
    const threshold = thresholds.find((candidate) => candidate.after === index + 1);
    if (!threshold) return;
    if (!compact) axes.push([axisFrom, y]);
    const lines = wrapText(threshold.label, captionRoom - beyondWidth, font);
    const line = y + 8;
    placedThresholds.push({
      after: threshold.after,
      line,
      lines,
      beyond: beyondLines,
      textTop: line + font + 6,
    });
    y = line + Math.max(lines.length, beyondLines.length) * lineHeight(font) + 14;
    axisFrom = y;
  });
  if (!compact && axisFrom < y) axes.push([axisFrom, y]);

  return {
    rows: placedRows,
    thresholds: placedThresholds,
    axes,
    height: y + 4,
    labelLeft,
    ordinalEnd: labelLeft - 8,
    actualEnd,
    predictedEnd,
    barLeft,
    barRight,
    barThickness,
  };
}

export type LadderLayout = ReturnType<typeof layLadder>;
