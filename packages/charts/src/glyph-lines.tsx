import { levelDash } from "./contour-layout.ts";
import { FanMark, fanStyle, PredictedMark } from "./fan-marks.tsx";
import { round } from "./numbers.ts";

/** The curves of one chart, and the lines of equal share of one map, told apart by dashes. */
export const lineMarks = [
  "curve-1",
  "curve-2",
  "curve-3",
  "curve-4",
  "predicted-curve",
  "level-1",
  "level-2",
  "level-3",
] as const;

export type LineMark = (typeof lineMarks)[number];

/** A dash needs room to be told from another. */
export const lineGlyphWidth = 30;

export function isLineMark(mark: string): mark is LineMark {
  return lineMarks.some((line) => line === mark);
}

/** The sign of a curve by its place in its chart, counted from 0. */
export function curveMark(index: number): LineMark {
  return lineMarks[index % 4] ?? "curve-1";
}

/** The sign of a line of equal share by its place among them, counted from 0. */
export function levelMark(index: number): LineMark {
  return lineMarks[5 + (index % 3)] ?? "level-1";
}

/** The middle of a line through a box of its width by 12. */
export function LineGlyph({ mark, x, y }: { mark: LineMark; x: number; y: number }) {
  const d = `M${round(x)},${round(y + 6)}h${lineGlyphWidth}`;
  const middle = { x: x + lineGlyphWidth / 2, y: y + 6 };
  if (mark === "predicted-curve") {
    return (
      <>
        <path className="chart-line-predicted" strokeDasharray="5 4" d={d} />
        <PredictedMark style={fanStyle(0)} {...middle} />
      </>
    );
  }
  const index = Number(mark.at(-1)) - 1;
  if (mark.startsWith("level")) {
    return <path className="chart-line-counter" strokeWidth={2} strokeDasharray={levelDash(index)} d={d} />;
  }
  const style = fanStyle(index);
  return (
    <>
      <path
        className={style.ink === "actual" ? "chart-line" : "chart-line-counter"}
        strokeWidth={2.25}
        strokeDasharray={style.dash}
        d={d}
      />
      <FanMark style={style} {...middle} />
    </>
  );
}
