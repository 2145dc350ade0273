import { MeanMark } from "./marks.tsx";
import { round } from "./numbers.ts";

/** The signs a legend explains. */
export type GlyphMark =
  | "actual"
  | "predicted"
  | "predicted-points"
  | "actual-dot"
  | "actual-mean"
  | "predicted-mean"
  | "interval"
  | "threshold"
  | "pale"
  | "mid"
  | "middle"
  | "counter"
  | "counter-mid"
  | "counter-pale";

export const glyphWidth = 16;

const fills: Partial<Record<GlyphMark, string>> = {
  actual: "chart-actual",
  pale: "chart-actual-pale",
  mid: "chart-actual-mid",
  middle: "chart-middle",
  counter: "chart-counter",
  "counter-mid": "chart-counter-mid",
  "counter-pale": "chart-counter-pale",
};

/** One sign in a box of 16 by 12 whose corner is (x, y). */
export function Glyph({ mark, x, y }: { mark: GlyphMark; x: number; y: number }) {
  const fill = fills[mark];
  if (fill) return <rect className={fill} x={round(x)} y={round(y)} width={16} height={12} />;
  switch (mark) {
    case "predicted":
      return <path className="chart-predicted" d={`M${round(x + 1)},${round(y + 12)}v-11h14v11`} />;
    case "predicted-points":
      return <circle className="chart-predicted-dot" cx={round(x + 8)} cy={round(y + 6)} r={4.75} />;
    case "actual-dot":
      return <circle className="chart-actual" cx={round(x + 8)} cy={round(y + 6)} r={4.5} />;
    case "actual-mean":
      return <MeanMark x={x + 8} y={y + 7.5} series="actual" />;
    case "predicted-mean":
      return <MeanMark x={x + 8} y={y + 7.5} series="predicted" />;
    case "interval":
      return (
        <path className="chart-whisker" d={`M${round(x + 8)},${round(y)}v12m-3.5,0h7m-7,-12h7`} fill="none" />
      );
    case "threshold":
      return <path className="chart-threshold" d={`M${round(x)},${round(y + 6)}h16`} />;
    default:
      return null;
  }
}
