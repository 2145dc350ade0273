import { Lines } from "./frame.tsx";
import { Glyph, glyphWidth } from "./glyph.tsx";
import { placeLegend } from "./legend.tsx";
import { round } from "./numbers.ts";

export interface FanLegendItem {
  sign: "line" | "inner" | "outer" | "predicted-points" | "predicted-mean";
  label: string;
}

// Every sign is as wide as those of other legends, which therefore can place them.
const placed = (items: readonly FanLegendItem[], width: number, fontSize: number) =>
  placeLegend(
    items.map(({ label }) => ({ mark: "actual" as const, label })),
    width,
    fontSize,
  );

export function fanLegendHeight(items: readonly FanLegendItem[], width: number, fontSize: number): number {
  return placed(items, width, fontSize).height;
}

/** The signs of a fan of cumulative curves. */
export function FanLegend(props: { items: readonly FanLegendItem[]; width: number; fontSize: number }) {
  const { items, width, fontSize } = props;
  const layout = placed(items, width, fontSize);
  return layout.placed.map(({ x, row, label }, index) => (
    <g key={label}>
      <Sign sign={items[index]?.sign ?? "line"} x={x} y={row * layout.rowHeight + 1} />
      <Lines
        lines={[label]}
        x={x + glyphWidth + 6}
        y={row * layout.rowHeight + 11.5}
        fontSize={fontSize}
        className="chart-text-muted"
      />
    </g>
  ));
}

function Sign({ sign, x, y }: { sign: FanLegendItem["sign"]; x: number; y: number }) {
  const box = { x: round(x), y: round(y), width: 16, height: 12 };
  switch (sign) {
    case "line":
      return (
        <>
          <path className="chart-line" strokeWidth={2.25} d={`M${round(x)},${round(y + 6)}h16`} />
          <circle className="chart-actual" cx={round(x + 8)} cy={round(y + 6)} r={4} />
        </>
      );
    case "inner":
      return (
        <>
          <rect className="chart-fan" {...box} />
          <rect className="chart-fan-inner" {...box} />
        </>
      );
    case "outer":
      return <rect className="chart-fan" {...box} />;
    case "predicted-points":
    case "predicted-mean":
      return <Glyph mark={sign} x={x} y={y} />;
    default:
      return sign satisfies never;
  }
}
