import { lineHeight } from "./frame.tsx";
import { round } from "./numbers.ts";
import { cellStrength } from "./plane-strength.ts";
import { textWidth } from "./text.ts";

export interface PlaneKeyProps {
  /** What is counted: "answers in one place:". */
  caption: string;
  /** The most any place was given. */
  most: number;
  unit: number;
  y: number;
  fontSize: number;
}

export function planeKeyHeight(fontSize: number): number {
  return lineHeight(fontSize) + 12;
}

/** What the squares stand for: one, about half of the most, and the most. */
export function PlaneKey({ caption, most, unit, y, fontSize }: PlaneKeyProps) {
  let x = textWidth(caption, fontSize) + 10;
  return (
    <>
      <text className="chart-text-muted" x={0} y={round(y + fontSize)} fontSize={fontSize}>
        {caption}
      </text>
      {[...new Set([1, Math.ceil(most / 2), most])].map((count) => {
        const { opacity, side } = cellStrength(count, most, unit);
        const at = x;
        x += unit + 6 + textWidth(String(count), fontSize) + 14;
        return (
          <g key={count}>
            <rect
              className="chart-actual"
              fillOpacity={opacity}
              x={round(at + (unit - side) / 2)}
              y={round(y + fontSize * 0.64 - side / 2)}
              width={round(side)}
              height={round(side)}
            />
            <text
              className="chart-text-muted"
              x={round(at + unit + 5)}
              y={round(y + fontSize)}
              fontSize={fontSize}
            >
              {count}
            </text>
          </g>
        );
      })}
    </>
  );
}
