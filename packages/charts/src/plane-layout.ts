import type { ChartSize } from "./chart-props.ts";
import { chartFont, chartWidth } from "./chart-props.ts";
import { lineHeight, type LinesProps } from "./frame.tsx";
import { shareWidth, widestWord, wrapText } from "./text.ts";

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
const TICKS = 30;
/** Between the square and what stands beside it. */
const MARGIN = 8;

/** The square gives way to long words beside it as far as this; beyond, they go above and beneath it. */
const LEAST_OF_SIDE = 0.75;

/**
 * Where everything around the square goes. Where there is room on both sides the ends of the horizontal axis and the
 * quadrants stand there, at the height of what they name; on a phone, or where a word is too long for that, they stand
 * above and beneath.
 */
export function layPlane(input: PlaneLayoutInput): PlaneLayout {
  const { size, x } = input;
  const width = size === "row" ? ROW_WIDTH : chartWidth[size];
  const font = size === "row" ? chartFont.compact : chartFont[size];
  const ends = [`← ${x.low}`, `${x.high} →`] as const;
  const room = width - 2 * (Math.max(...ends.map((end) => widestWord(end, font))) + marginOf(size));
  const side = Math.min(SIDES[size], room);
  return size === "compact" || side < LEAST_OF_SIDE * SIDES[size] || !fitsBeside(input, { width, font, side })
    ? stacked(input, { width, font, side: SIDES[size] })
    : flanked(input, { width, font, side });
}

/** The words beside the square: an end of the horizontal axis and the quadrants above and beneath it. */
function besideSquare(input: PlaneLayoutInput, end: "low" | "high", { width, font, side }: Measures) {
  const { size, x } = input;
  const column = (width - side) / 2 - marginOf(size);
  const name = (half: "High" | "Low") =>
    size === "row" ? [] : wrapText(input.quadrants[`${end}${half}`], column, font);
  return {
    label: wrapText(end === "low" ? `← ${x.low}` : `${x.high} →`, column, font),
    names: { High: name("High"), Low: name("Low") },
  };
}

/** Whether the words beside the square leave each other room. */
function fitsBeside(input: PlaneLayoutInput, measures: Measures): boolean {
  const most = measures.side / 2 / lineHeight(measures.font);
  return (["low", "high"] as const).every((end) => {
    const { label, names } = besideSquare(input, end, measures);
    return Math.max(names.High.length, names.Low.length) + 1 + label.length / 2 <= most;
  });
}

/** Between the square and the words beside it, as far as the numbers on one side need. */
function marginOf(size: PlaneSize): number {
  return size === "row" ? MARGIN : TICKS + 2 * MARGIN;
}

interface Measures {
  width: number;
  font: number;
  side: number;
}

function flanked(input: PlaneLayoutInput, { width, font, side }: Measures): PlaneLayout {
  const { size, y, legendHeight } = input;
  const line = lineHeight(font);
  const left = (width - side) / 2;
  const margin = marginOf(size);
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
    const { label, names } = besideSquare(input, end, { width, font, side });
    texts.push({
      key: end,
      lines: label,
      x: place,
      y: top + side / 2 - (label.length * line) / 2 + font,
      anchor,
    });
    for (const half of ["High", "Low"] as const) {
      const quadrant = `${end}${half}` as const;
      const name = names[half];
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

function stacked(input: PlaneLayoutInput, { width, font, side }: Measures): PlaneLayout {
  const { size, x, y, legendHeight } = input;
  const line = lineHeight(font);
  const left = size === "compact" ? TICKS : (width - side) / 2;
  const middle = left + side / 2;
  // On a phone the square is as wide as the picture; elsewhere the words reach beyond it.
  const [from, to] = size === "compact" ? [left, left + side] : [0, width];
  const name = (quadrant: PlaneQuadrant) => (size === "row" ? "" : input.quadrants[quadrant]);
  const texts: Text[] = [];
  let at = legendHeight;
  const centred = (key: string, text: string) => {
    const lines = wrapText(text, to - from, font);
    texts.push({ key, lines, x: middle, y: at + font, anchor: "middle" });
    at += lines.length * line + 4;
  };
  /** A row of two, each at its own edge of the square. */
  const pair = (key: string, both: readonly [string, string], className?: string) => {
    const rooms = shareWidth(both, to - from - 2 * MARGIN, font);
    const [start, end] = [wrapText(both[0], rooms[0], font), wrapText(both[1], rooms[1], font)];
    const style = className ? { className } : {};
    texts.push(
      { key: `${key}-low`, lines: start, x: from, y: at + font, ...style },
      { key: `${key}-high`, lines: end, x: to, y: at + font, anchor: "end", ...style },
    );
    at += Math.max(start.length, end.length) * line;
  };
  centred("above", `↑ ${y.high}`);
  pair("upper-names", [name("lowHigh"), name("highHigh")], "chart-text-muted");
  pair("upper-shares", [input.shares.lowHigh, input.shares.highHigh], "chart-text-actual");
  const top = at + 5;
  const ticks = size === "row" ? null : { left: left - 6, bottom: top + side + font + 3 };
  at = top + side + (ticks ? line + 4 : 4);
  pair("ends", [`← ${x.low}`, `${x.high} →`]);
  at += 8;
  pair("lower-shares", [input.shares.lowLow, input.shares.highLow], "chart-text-actual");
  pair("lower-names", [name("lowLow"), name("highLow")], "chart-text-muted");
  at += 4;
  centred("below", `↓ ${y.low}`);
  return { width, height: at, font, left, top, side, texts, ticks };
}
