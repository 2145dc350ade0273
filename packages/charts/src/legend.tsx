import { Glyph, glyphWidth, type GlyphMark } from "./glyph.tsx";
import { lineHeight } from "./frame.tsx";
import { round } from "./numbers.ts";
import { textWidth } from "./text.ts";

export interface LegendItem {
  mark: GlyphMark;
  label: string;
}

/** The legend beside a chart, or once above a list of charts, as a list of the page. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-muted">
      {items.map((item) => (
        <li key={item.label} className="flex items-center gap-2">
          <svg className="shrink-0" aria-hidden="true" width={16} height={14} viewBox="0 0 16 14">
            <Glyph mark={item.mark} x={0} y={1} />
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  );
}

interface PlacedItem extends LegendItem {
  x: number;
  row: number;
}

/** Lays legend items out in rows of a given width, for drawing inside a chart. */
export function placeLegend(items: readonly LegendItem[], width: number, fontSize: number) {
  const placed: PlacedItem[] = [];
  let x = 0;
  let row = 0;
  for (const item of items) {
    const wide = glyphWidth + 6 + textWidth(item.label, fontSize);
    if (x > 0 && x + wide > width) {
      x = 0;
      row += 1;
    }
    placed.push({ ...item, x, row });
    x += wide + 18;
  }
  const rowHeight = lineHeight(fontSize) + 3;
  return { placed, rowHeight, height: placed.length === 0 ? 0 : (row + 1) * rowHeight + 6 };
}

export interface ChartLegendProps {
  items: readonly LegendItem[];
  x: number;
  y: number;
  width: number;
  fontSize: number;
}

/** The legend inside a chart. */
export function ChartLegend({ items, x, y, width, fontSize }: ChartLegendProps) {
  const { placed, rowHeight } = placeLegend(items, width, fontSize);
  return placed.map((item) => (
    <g key={item.label}>
      <Glyph mark={item.mark} x={x + item.x} y={y + item.row * rowHeight + 1} />
      <text
        className="chart-text-muted"
        x={round(x + item.x + glyphWidth + 6)}
        y={round(y + item.row * rowHeight + 11.5)}
        fontSize={fontSize}
      >
        {item.label}
      </text>
    </g>
  ));
}
