import { chartFont, chartWidth, type ChartSize } from "./chart-props.ts";
import { lineHeight } from "./frame.tsx";
import { wrapText } from "./text.ts";

export interface FamilyRow {
  lines: string[];
  /** The baseline of the first line of the label. */
  textTop: number;
  /** The top of the bars. */
  barTop: number;
  /** The baseline of n: on a phone that of the label, else the middle of the bars. */
  countBaseline: number;
  /** Where the hairline under the row goes. */
  bottom: number;
}

export interface FamilyInput {
  labels: readonly string[];
  size: ChartSize;
  /** How tall the bars of each row are together. */
  barHeights: readonly number[];
  top: number;
}

/** Rows of a family of items: label beside the bars where there is room, above them on a phone; n at the end. */
export function layFamily({ labels, size, barHeights, top }: FamilyInput) {
  const width = chartWidth[size];
  const font = chartFont[size];
  const compact = size === "compact";
  const countEnd = width;
  const barLeft = compact ? 0 : 236;
  const barRight = compact ? width : width - 44;
  // On a phone the label shares its line with n.
  const labelRoom = compact ? width - 48 : barLeft - 16;
  let y = top;
  const rows = labels.map((label, index): FamilyRow => {
    const barHeight = barHeights[index] ?? 0;
    const lines = wrapText(label, labelRoom, font);
    const textHeight = lines.length * lineHeight(font);
    const height = compact ? textHeight + barHeight + 20 : Math.max(textHeight, barHeight) + 18;
    const row = {
      lines,
      textTop: compact ? y + 8 + font : y + (height - textHeight) / 2 + font,
      barTop: compact ? y + textHeight + 11 : y + (height - barHeight) / 2,
      countBaseline: compact ? y + 8 + font : y + height / 2 + font * 0.36,
      bottom: y + height,
    };
    y += height;
    return row;
  });
  return { rows, height: y + 1, width, font, barLeft, barRight, countEnd };
}
