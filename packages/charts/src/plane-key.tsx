import { lineHeight, Lines } from "./frame.tsx";
import { round } from "./numbers.ts";
import { cellStrength } from "./plane-strength.ts";
import { textWidth, wrapText } from "./text.ts";

export interface PlaneKeyInput {
  /** What is counted: "answers in one place:". */
  caption: string;
  /** The most any place was given. */
  most: number;
  unit: number;
  width: number;
  fontSize: number;
}

/** What the squares stand for: one, about half of the most, and the most; beneath a caption that leaves them no room. */
export function layPlaneKey({ caption, most, unit, width, fontSize }: PlaneKeyInput) {
  const lines = wrapText(caption, width, fontSize);
  const counts = [...new Set([1, Math.ceil(most / 2), most])];
  const widths = counts.map((count) => unit + 5 + textWidth(String(count), fontSize) + 15);
  const after = textWidth(lines.at(-1) ?? "", fontSize) + 10;
  const beside = after + widths.reduce((sum, wide) => sum + wide, 0) <= width;
  let x = beside ? after : 0;
  const squares = counts.map((count, index) => {
    const at = x;
    x += widths[index] ?? 0;
    return { count, x: at, ...cellStrength(count, most, unit) };
  });
  const line = lineHeight(fontSize);
  const rows = Math.max(1, lines.length) + (beside ? 0 : 1);
  return { lines, squares, squaresTop: (rows - 1) * line, unit, fontSize, height: rows * line + 12 };
}

export function PlaneKey({ layout, y }: { layout: ReturnType<typeof layPlaneKey>; y: number }) {
  const { lines, squares, unit, fontSize } = layout;
  const baseline = y + layout.squaresTop + fontSize;
  return (
    <>
      <Lines lines={lines} x={0} y={y + fontSize} fontSize={fontSize} className="chart-text-muted" />
      {squares.map(({ count, x, opacity, side }) => (
        <g key={count}>
          <rect
            className="chart-actual"
            fillOpacity={opacity}
            x={round(x + (unit - side) / 2)}
            y={round(baseline - fontSize * 0.36 - side / 2)}
            width={round(side)}
            height={round(side)}
          />
          <text className="chart-text-muted" x={round(x + unit + 5)} y={round(baseline)} fontSize={fontSize}>
            {count}
          </text>
        </g>
      ))}
    </>
  );
}
