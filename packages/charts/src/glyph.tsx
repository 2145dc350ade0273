import { isLineMark, LineGlyph, lineGlyphWidth, type LineMark } from "./glyph-lines.tsx";
import { Hatch } from "./hatch.tsx";
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
  | "counter-pale"
  | "median"
  | "band-inner"
  | "band-outer"
  | "shades"
  | "squares"
  | LineMark;

const boxWidth = 16;

/** How wide a sign is drawn. */
export function glyphWidth(mark: GlyphMark): number {
  return isLineMark(mark) ? lineGlyphWidth : boxWidth;
}

const fills: Partial<Record<GlyphMark, string>> = {
  actual: "chart-actual",
  pale: "chart-actual-pale",
  mid: "chart-actual-mid",
  middle: "chart-middle",
  counter: "chart-counter",
  "counter-mid": "chart-counter-mid",
  "counter-pale": "chart-counter-pale",
  "band-outer": "chart-fan",
};

/** One sign in a box of its width by 12 whose corner is (x, y). */
export function Glyph({ mark, x, y }: { mark: GlyphMark; x: number; y: number }) {
  if (isLineMark(mark)) return <LineGlyph mark={mark} x={x} y={y} />;
  const fill = fills[mark];
  const box = { x: round(x), y: round(y), width: boxWidth, height: 12 };
  if (fill) {
    return (
      <>
        <rect className={fill} {...box} />
        {fill.startsWith("chart-counter") ? <Hatch series="actual" box={{ ...box, x, y }} /> : null}
      </>
    );
  }
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
    case "median":
      return (
        <>
          <path className="chart-line" strokeWidth={2.25} d={`M${round(x)},${round(y + 6)}h16`} />
          <circle className="chart-actual" cx={round(x + 8)} cy={round(y + 6)} r={4} />
        </>
      );
    case "band-inner":
      return (
        <>
          <rect className="chart-fan" {...box} />
          <rect className="chart-fan-inner" {...box} />
        </>
      );
    case "shades":
      return <Strengths x={x} y={y} weak={[8, 12]} strong={[8, 12]} />;
    case "squares":
      return <Strengths x={x} y={y} weak={[4, 4]} strong={[10, 10]} />;
    default:
      return null;
  }
}

type Extent = [width: number, height: number];

/** Few and many, as in a heat map: from the left end of the box, and to its right end. */
function Strengths(props: { x: number; y: number; weak: Extent; strong: Extent }) {
  const { x, y, weak, strong } = props;
  const cell = ([width, height]: Extent, left: number, fillOpacity: number) => (
    <rect
      className="chart-actual"
      fillOpacity={fillOpacity}
      x={round(left)}
      y={round(y + 6 - height / 2)}
      width={width}
      height={height}
    />
  );
  return (
    <>
      {cell(weak, x, 0.3)}
      {cell(strong, x + boxWidth - strong[0], 0.8)}
    </>
  );
}
