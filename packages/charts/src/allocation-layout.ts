import { chartFont, chartWidth, type ChartSize } from "./chart-props.ts";
import { lineHeight } from "./frame.tsx";
import { wrapText } from "./text.ts";

export interface AllocationRow {
  label: string;
  /** A quieter line or two under the label. */
  detail?: string;
}

/** Neighbouring rows under a heading. */
export interface AllocationGroup {
  label: string;
  /** The first of its rows, and how many there are. */
  from: number;
  count: number;
  /** What its rows have together. */
  actual?: number;
  predicted?: number;
}

export interface PlacedDotRow {
  kind: "row";
  index: number;
  label: string[];
  detail: string[];
  /** The baseline of the first line of the label. */
  textTop: number;
  /** The middle of the line the dots stand on. */
  middle: number;
  valueBaseline: number;
}

export interface PlacedHeading {
  kind: "heading";
  group: AllocationGroup;
  lines: string[];
  textTop: number;
}

export interface AllocationLayoutInput {
  rows: readonly AllocationRow[];
  /** The rows from top to bottom, as indices. */
  order: readonly number[];
  groups: readonly AllocationGroup[];
  size: ChartSize;
  hasPredicted: boolean;
  top: number;
}

/** The width of a column of figures: "100%" and the gap before it. */
const figureColumn = 46;
const detailSize = 12;
/** Half a dot and its outline, so that a dot at either end stays within the frame. */
const overhang = 9;

/**
 * Labels, dots and figures side by side where there is room; on a phone the label and the figures share a line and
 * the dots have the next one to themselves.
 */
export function layAllocation({ rows, order, groups, size, hasPredicted, top }: AllocationLayoutInput) {
  const width = chartWidth[size];
  const font = chartFont[size];
  const compact = size === "compact";
  const actualEnd = hasPredicted ? width - figureColumn : width;
  const plotLeft = compact ? overhang : 244;
  const plotRight = compact ? width - overhang : actualEnd - figureColumn - overhang;
  const labelRoom = compact ? actualEnd - figureColumn : plotLeft - overhang - 12;
  const placed: (PlacedDotRow | PlacedHeading)[] = [];
  // Signs head the figures only where there are two columns to tell apart.
  let y = top + (hasPredicted ? 20 : 0);
  for (const index of order) {
    const group = groups.find(({ from, count }) => index >= from && index < from + count);
    const opened = placed.some((entry) => entry.kind === "heading" && entry.group === group);
    if (group && !opened) {
      const lines = wrapText(group.label, labelRoom, font);
      placed.push({ kind: "heading", group, lines, textTop: y + font + 9 });
      y += lines.length * lineHeight(font) + 14;
    }
    const { label: text = "", detail: more = "" } = rows[index] ?? {};
    const label = wrapText(text, labelRoom, font);
    const detail = wrapText(more, compact ? width : labelRoom, detailSize);
    const textHeight = label.length * lineHeight(font) + detail.length * lineHeight(detailSize);
    const height = compact ? textHeight + 26 : Math.max(textHeight + 10, 28);
    const textTop = compact ? y + font + 3 : y + (height - textHeight) / 2 + font - 1;
    const middle = compact ? y + textHeight + 13 : y + height / 2;
    placed.push({
      kind: "row",
      index,
      label,
      detail,
      textTop,
      middle,
      valueBaseline: compact ? textTop : middle + font * 0.36,
    });
    y += height;
  }
  return {
    placed,
    actualEnd,
    predictedEnd: width,
    plotLeft,
    plotRight,
    plotTop: top + 20,
    plotBottom: y + 4,
    axisBaseline: y + 4 + font + 4,
    height: y + 4 + lineHeight(font) + 6,
  };
}

export type AllocationLayout = ReturnType<typeof layAllocation>;
