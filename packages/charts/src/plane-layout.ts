import type { ChartSize } from "./chart-props.ts";
import { chartFont, chartWidth } from "./chart-props.ts";
import { lineHeight, type LinesProps } from "./frame.tsx";
import { textWidth, wrapText } from "./text.ts";

/** A signed axis: what it measures and what lies towards its two ends. */
export interface PlaneAxis {
  title: string;
  low: string;
  high: string;
}

/** The quadrants by the ends they lie towards, the horizontal axis first. */
export type PlaneQuadrant = "lowHigh" | "highHigh" | "lowLow" | "highLow";

/** `row` is the small multiple for lists of many planes. */
export type PlaneSize = "row" | ChartSize;

export interface PlaneLayoutInput {
  size: PlaneSize;
  x: PlaneAxis;
  y: PlaneAxis;
  /** The lines of each quadrant's name and share. */
  quadrants: Record<PlaneQuadrant, string>;
  shares: Record<PlaneQuadrant, string>;
  legendHeight: number;
}

type Text = Omit<LinesProps, "fontSize"> & { key: string };

export interface PlaneLayout {
  width: number;
  height: number;
  font: number;
  /** The corner of the square and the length of its sides. */
  left: number;
  top: number;
  side: number;
  texts: Text[];
  /** Where the numbers along the axes stand; none in a row, which has no room for them. */
  ticks: { left: number; bottom: number } | null;
}

const SIDES: Record<PlaneSize, number> = { row: 140, compact: 292, regular: 372 };
const ROW_WIDTH = 296;
/** Room for "−10". */
const TICKS = 28;
/** Between the square and what stands beside it. */
const MARGIN = 8;

/**
 * Where everything around the square goes. Where there is room on both sides the ends of the horizontal axis and the
 * quadrants stand there, at the height of what they name; on a phone they stand above and beneath.
 */
export function layPlane(input: PlaneLayoutInput): PlaneLayout {
  return input.size === "compact" ? stacked(input) : flanked(input, input.size);
}

function flanked(input: PlaneLayoutInput, size: "row" | "regular"): PlaneLayout {
  const { x, y, legendHeight } = input;
  const width = size === "row" ? ROW_WIDTH : chartWidth.regular;
  const font = size === "row" ? 12 : chartFont.regular;
  const line = lineHeight(font);
  const ends = [`← ${x.low}`, `${x.high} →`] as const;
  const side = Math.min(SIDES[size], width - 2 * (widestWord(ends, font) + MARGIN));
  const left = (width - side) / 2;
  // As far as the numbers beside the square on one side, so that they stand apart from the names.
  const margin = size === "row" ? MARGIN : TICKS + 2 * MARGIN;
  const column = left - margin;
  const above = wrapText(`↑ ${y.high}`, side, font);
  const below = wrapText(`↓ ${y.low}`, side, font);
  const top = legendHeight + above.length * line + 6;
  const belowTop = top + side + (size === "row" ? 4 : line + 6);
  const texts: Text[] = [
    { key: "above", lines: above, x: width / 2, y: top - above.length * line - 6 + font, anchor: "middle" },
    { key: "below", lines: below, x: width / 2, y: belowTop + font, anchor: "middle" },
  ];
  for (const end of ["low", "high"] as const) {
    const place = end === "low" ? left - margin : left + side + MARGIN;
    const anchor = end === "low" ? "end" : "start";
    const label = wrapText(ends[end === "low" ? 0 : 1], column, font);
    texts.push({
      key: end,
      lines: label,
      x: place,
      y: top + side / 2 - (label.length * line) / 2 + font,
      anchor,
    });
    for (const half of ["High", "Low"] as const) {
      const quadrant = `${end}${half}` as const;
      const name = size === "row" ? [] : wrapText(input.quadrants[quadrant], column, font);
      const height = (name.length + 1) * line;
      const start = half === "High" ? top : top + side - height;
      texts.push(
        {
          key: `${quadrant}-name`,
          lines: name,
          x: place,
          y: start + font,
          anchor,
          className: "chart-text-muted",
        },
        {
          key: `${quadrant}-share`,
          lines: [input.shares[quadrant]],
          x: place,
          y: start + name.length * line + font,
          anchor,
          className: "chart-text-actual",
        },
      );
    }
  }
  return {
    width,
    height: belowTop + below.length * line + 4,
    font,
    left,
    top,
    side,
    texts,
    ticks: size === "row" ? null : { left: left - 8, bottom: top + side + font + 4 },
  };
}

/** A word that is wider than its column would leave the picture: the square makes room for it. */
function widestWord(texts: readonly string[], font: number): number {
  return Math.max(...texts.flatMap((text) => text.split(/\s+/)).map((word) => textWidth(word, font)));
}

function stacked(input: PlaneLayoutInput): PlaneLayout {
  const { x, y, legendHeight } = input;
  const width = chartWidth.compact;
  const font = chartFont.compact;
  const line = lineHeight(font);
  const side = SIDES.compact;
  const left = TICKS;
  const half = side / 2 - 8;
  const middle = left + side / 2;
  const texts: Text[] = [];
  let at = legendHeight;
  const centred = (key: string, text: string) => {
    const lines = wrapText(text, side, font);
    texts.push({ key, lines, x: middle, y: at + font, anchor: "middle" });
    at += lines.length * line + 4;
  };
  /** A row of two, each at its own edge of the square. */
  const pair = (key: string, texts2: readonly [string, string], className?: string) => {
    const [start, end] = texts2.map((text) => wrapText(text, half, font)) as [string[], string[]];
    const style = className ? { className } : {};
    texts.push(
      { key: `${key}-low`, lines: start, x: left, y: at + font, ...style },
      { key: `${key}-high`, lines: end, x: left + side, y: at + font, anchor: "end", ...style },
    );
    at += Math.max(start.length, end.length) * line;
  };
  centred("above", `↑ ${y.high}`);
  pair("upper-names", [input.quadrants.lowHigh, input.quadrants.highHigh], "chart-text-muted");
  pair("upper-shares", [input.shares.lowHigh, input.shares.highHigh], "chart-text-actual");
  const top = at + 5;
  const ticks = { left: left - 6, bottom: top + side + font + 3 };
  at = top + side + line + 4;
  pair("ends", [`← ${x.low}`, `${x.high} →`]);
  at += 8;
  pair("lower-shares", [input.shares.lowLow, input.shares.highLow], "chart-text-actual");
  pair("lower-names", [input.quadrants.lowLow, input.quadrants.highLow], "chart-text-muted");
  at += 4;
  centred("below", `↓ ${y.low}`);
  return { width, height: at, font, left, top, side, texts, ticks };
}
