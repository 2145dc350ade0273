import { chartFont, chartWidth, type ChartSize } from "./chart-props.ts";
import { lineHeight } from "./frame.tsx";
import { shareWidth, wrapText } from "./text.ts";

/** Height of an equilateral triangle of side 1. */
const HEIGHT = Math.sqrt(3) / 2;

/** Room for a per cent at either side, and under the base. */
const tickRoom = 38;
const tickDrop = 20;

export interface TernaryLayout {
  width: number;
  height: number;
  font: number;
  side: number;
  /** Where shares lie in the drawing. */
  place(shares: readonly number[]): { x: number; y: number };
  corners: { lines: string[]; x: number; y: number; anchor: "start" | "middle" | "end"; figuresY: number }[];
}

/**
 * The first corner at the lower left, the second on top, the third at the lower right: an ordered scale runs from left
 * to right. Each corner has its label and a line of figures.
 */
export function layTernary(input: {
  corners: readonly string[];
  size: ChartSize;
  top: number;
}): TernaryLayout {
  const { size } = input;
  const width = chartWidth[size];
  const font = chartFont[size];
  const line = lineHeight(font);
  const side = Math.min(width - 2 * tickRoom, 400);
  const left = (width - side) / 2;
  // The lower labels may reach past the triangle, but not into each other.
  const edge = size === "compact" ? 0 : left - tickRoom;
  const [lowerLeft = "", top = "", lowerRight = ""] = input.corners;
  const rooms = shareWidth([lowerLeft, lowerRight], width - 2 * edge - 20, font);
  const first = wrapText(lowerLeft, rooms[0], font);
  const second = wrapText(top, width * 0.7, font);
  const third = wrapText(lowerRight, rooms[1], font);
  const triangleTop = input.top + second.length * line + line + 12;
  const base = triangleTop + side * HEIGHT;
  const under = base + tickDrop + font;
  const lowerLines = Math.max(first.length, third.length);
  return {
    width,
    height: under + lowerLines * line + 6,
    font,
    side,
    place: ([, middle = 0, last = 0]) => ({
      x: left + side * (last + middle / 2),
      y: base - side * HEIGHT * middle,
    }),
    corners: [
      { lines: first, x: edge, y: under, anchor: "start", figuresY: under + lowerLines * line },
      {
        lines: second,
        x: width / 2,
        y: input.top + font,
        anchor: "middle",
        figuresY: input.top + font + second.length * line,
      },
      { lines: third, x: width - edge, y: under, anchor: "end", figuresY: under + lowerLines * line },
    ],
  };
}

/** Corners of the outline of a region; enough for the eye to take it for round. */
const REGION_CORNERS = 72;

/**
 * The outline of a mean's region, cut off at the sides of the triangle. `shape` is
 * the region's matrix in shares: { mean + L u : |u| ≤ 1 } for L Lᵀ = shape.
 */
export function ternaryRegion(shares: readonly number[], shape: readonly (readonly number[])[]): number[][] {
  // The third share follows from the other two, so that their two rows of L (Cholesky) say all of it.
  const at = (row: number, column: number) => shape[row]?.[column] ?? 0;
  const along = Math.sqrt(Math.max(0, at(0, 0)));
  const shear = along > 0 ? at(0, 1) / along : 0;
  const across = Math.sqrt(Math.max(0, at(1, 1) - shear ** 2));
  const [first = 0, second = 0] = shares;
  const outline = Array.from({ length: REGION_CORNERS }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / REGION_CORNERS;
    const a = first + along * Math.cos(angle);
    const b = second + shear * Math.cos(angle) + across * Math.sin(angle);
    return [a, b, 1 - a - b];
  });
  return [0, 1, 2].reduce(cutBelowZero, outline);
}

/** A polygon without its part in which one share is below zero (Sutherland and Hodgman). */
function cutBelowZero(polygon: readonly (readonly number[])[], share: number): number[][] {
  return polygon.flatMap((here, index): number[][] => {
    const before = polygon.at(index - 1) ?? here;
    const [from, to] = [before[share] ?? 0, here[share] ?? 0];
    const crossing = before.map((value, i) => value + ((here[i] ?? 0) - value) * (from / (from - to)));
    if (to >= 0) return from >= 0 ? [[...here]] : [crossing, [...here]];
    return from >= 0 ? [crossing] : [];
  });
}

export interface TernaryTick {
  /** The line of equal share across the triangle, and a little out of it on the side of its figure. */
  line: [from: { x: number; y: number }, to: { x: number; y: number }];
  share: number;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/** A line at each fifth of each corner's share, with its figure where the line leaves the triangle. */
export function ternaryTicks(layout: TernaryLayout): TernaryTick[] {
  const { place, font } = layout;
  return [0.2, 0.4, 0.6, 0.8].flatMap((share): TernaryTick[] => {
    const rest = 1 - share;
    const run = (
      from: readonly number[],
      to: readonly number[],
    ): { line: TernaryTick["line"]; x: number; y: number } => {
      const [a, b] = [place(from), place(to)];
      const length = Math.hypot(b.x - a.x, b.y - a.y);
      const out = (by: number) => ({
        x: b.x + ((b.x - a.x) / length) * by,
        y: b.y + ((b.y - a.y) / length) * by,
      });
      return { line: [a, out(5)], ...out(8) };
    };
    const first = run([share, 0, rest], [share, rest, 0]);
    const second = run([rest, share, 0], [0, share, rest]);
    const third = run([0, rest, share], [rest, 0, share]);
    return [
      { ...first, y: first.y + 1, share, anchor: "end" },
      { ...second, y: second.y + font * 0.36, share, anchor: "start" },
      { ...third, y: third.y + font * 0.8, share, anchor: "middle" },
    ];
  });
}
