import { lineHeight, Lines } from "./frame.tsx";
import { round } from "./numbers.ts";
import { textWidth, wrapText } from "./text.ts";

/** A place of the horizontal axis. */
export interface Horizon {
  label: string;
  at: number;
}

export interface PlacedLabel {
  lines: string[];
  x: number;
  /** How many lines of text are above it. */
  row: number;
}

/**
 * Labels under an axis drawn to scale: each in the first row where it does not touch the one before it, and none
 * outside the frame; what is wider than half of the frame is broken into lines.
 */
export function placeHorizons(
  horizons: readonly Horizon[],
  x: (index: number) => number,
  frame: { left: number; right: number; fontSize: number },
): { placed: PlacedLabel[]; rows: number } {
  const ends: number[] = [];
  const heights: number[] = [];
  const labels = horizons.map(({ label }, index) => {
    const lines = wrapText(label, (frame.right - frame.left) / 2, frame.fontSize);
    const half = Math.max(0, ...lines.map((line) => textWidth(line, frame.fontSize))) / 2;
    const middle = Math.max(frame.left + half, Math.min(frame.right - half, x(index)));
    let row = ends.findIndex((end) => middle - half >= end + 6);
    if (row < 0) row = ends.length;
    ends[row] = middle + half;
    heights[row] = Math.max(heights[row] ?? 0, lines.length);
    return { lines, x: middle, row };
  });
  const above = (row: number) => heights.slice(0, row).reduce((sum, lines) => sum + lines, 0);
  return {
    placed: labels.map((label) => ({ ...label, row: above(label.row) })),
    rows: above(heights.length),
  };
}

/** Puts labels of given heights near where they belong, in order and without touching. */
export function spread(
  wanted: readonly number[],
  heights: readonly number[],
  bounds: { top: number; bottom: number },
): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]!);
  const tops = wanted.map((middle, index) => middle - heights[index]! / 2);
  let free = bounds.top;
  for (const index of order) {
    tops[index] = Math.max(tops[index]!, free);
    free = tops[index] + heights[index]!;
  }
  let limit = bounds.bottom;
  for (const index of order.toReversed()) {
    tops[index] = Math.min(tops[index]!, limit - heights[index]!);
    limit = tops[index];
  }
  return tops;
}

export interface AxisProps {
  left: number;
  right: number;
  y(value: number): number;
  ticks: readonly number[];
  write(tick: number): string;
  fontSize: number;
  /** The tick whose line is drawn as the axis. */
  base: number;
}

/** Lines across a panel with their figures in the margin. */
export function ValueAxis({ left, right, y, ticks, write, fontSize, base }: AxisProps) {
  return ticks.map((tick) => (
    <g key={tick}>
      <path
        className={tick === base ? "chart-axis" : "chart-grid"}
        d={`M${round(left)},${round(y(tick))}H${round(right)}`}
      />
      <Lines
        lines={[write(tick)]}
        x={left - 8}
        y={y(tick) + fontSize * 0.35}
        fontSize={fontSize}
        anchor="end"
        className="chart-text-muted"
      />
    </g>
  ));
}

export function HorizonLabels(props: {
  placed: readonly PlacedLabel[];
  xs: readonly number[];
  top: number;
  fontSize: number;
}) {
  const { placed, xs, top, fontSize } = props;
  return placed.map(({ lines, x, row }, index) => (
    // Places never change order.
    <g key={index}>
      <path className="chart-axis" d={`M${round(xs[index] ?? x)},${round(top)}v4`} />
      <Lines
        lines={lines}
        x={x}
        y={top + 6 + fontSize + row * lineHeight(fontSize)}
        fontSize={fontSize}
        anchor="middle"
        className="chart-text-muted"
      />
    </g>
  ));
}
