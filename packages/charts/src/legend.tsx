import { Glyph, glyphWidth, type GlyphMark } from "./glyph.tsx";
import { lineHeight, Lines } from "./frame.tsx";
import { textWidth, wrapText } from "./text.ts";

export interface LegendItem {
  mark: GlyphMark;
  label: string;
}

/** The legend beside a chart, or once above a list of charts, as a list of the page. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-muted">
      {items.map(({ mark, label }) => {
        const width = glyphWidth(mark);
        return (
          <li key={label} className="flex items-center gap-2">
            <svg
              className="shrink-0"
              aria-hidden="true"
              width={width}
              height={14}
              viewBox={`0 0 ${width} 14`}
            >
              <Glyph mark={mark} x={0} y={1} />
            </svg>
            {label}
          </li>
        );
      })}
    </ul>
  );
}

interface PlacedItem {
  mark: GlyphMark;
  lines: string[];
  x: number;
  y: number;
}

/** Between a sign and its words, and between the words and the next sign. */
const signGap = 6;
const itemGap = 18;

/** Lays legend items out in rows of a given width, for drawing inside a chart. */
export function placeLegend(items: readonly LegendItem[], width: number, fontSize: number) {
  const placed: PlacedItem[] = [];
  let x = 0;
  let y = 0;
  let bottom = 0;
  for (const { mark, label } of items) {
    const sign = glyphWidth(mark) + signGap;
    const lines = wrapText(label, width - sign, fontSize);
    const wide = sign + Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
    if (x > 0 && x + wide > width) {
      x = 0;
      y = bottom;
    }
    placed.push({ mark, lines, x, y });
    bottom = Math.max(bottom, y + Math.max(1, lines.length) * lineHeight(fontSize) + 3);
    x += wide + itemGap;
  }
  return { placed, height: placed.length === 0 ? 0 : bottom + 6 };
}

export interface ChartLegendProps {
  items: readonly LegendItem[];
  x: number;
  y: number;
  width: number;
  fontSize: number;
  className?: string;
}

/** The legend inside a chart. */
export function ChartLegend({ items, x, y, width, fontSize, className }: ChartLegendProps) {
  return placeLegend(items, width, fontSize).placed.map((item, index) => (
    // The items of one legend never change order.
    <g key={index}>
      <Glyph mark={item.mark} x={x + item.x} y={y + item.y + 1} />
      <Lines
        lines={item.lines}
        x={x + item.x + glyphWidth(item.mark) + signGap}
        y={y + item.y + 11.5}
        fontSize={fontSize}
        className={className ?? "chart-text-muted"}
      />
    </g>
  ));
}
