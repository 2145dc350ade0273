import { Lines } from "./frame.tsx";
import { MeanMark, Whisker } from "./marks.tsx";
import { axisX, type NumberAxis, type PlotBox } from "./number-axis.tsx";
import { textWidth } from "./text.ts";

/** A median on an axis with its interval, and how it is written. */
export interface MarkedMedian {
  at: number;
  low: number | null;
  high: number | null;
  label: string;
}

type Across = Pick<PlotBox, "left" | "width">;

/** Room at the right of a plot that figures may use. */
const OVERHANG = 8;

/** Half of a triangle: the ends of an interval that lies within it would stand at its sides like horns. */
const HALF_MARK = 6;

interface MedianLayout {
  x: number;
  low: number;
  high: number;
  label: { x: number; anchor: "start" | "middle" | "end"; under: boolean };
  height: number;
}

/** Its figure stands behind its interval, before it, or, where the interval leaves no room, on a line of its own. */
export function layMedian(
  { at, low, high, label }: MarkedMedian,
  axis: NumberAxis,
  box: Across,
  fontSize: number,
): MedianLayout {
  const x = axisX(axis, box, at);
  const [from, to] = [low === null ? x : axisX(axis, box, low), high === null ? x : axisX(axis, box, high)];
  const width = textWidth(label, fontSize, true);
  const right = box.left + box.width + OVERHANG;
  const [end, start] = [Math.max(to, x) + 10, Math.min(from, x) - 10];
  const height = fontSize + 9;
  const place = { x, low: from, high: to };
  if (end + width <= right) return { ...place, label: { x: end, anchor: "start", under: false }, height };
  if (start - width >= box.left - 42) {
    return { ...place, label: { x: start, anchor: "end", under: false }, height };
  }
  const middle = Math.min(Math.max(x, box.left + width / 2), right - width / 2);
  return { ...place, label: { x: middle, anchor: "middle", under: true }, height: height + fontSize + 3 };
}

/** A median under an axis: its triangle, its interval as a whisker where it is the wider of the two, and its figure. */
export function MedianRow(props: {
  series: "actual" | "predicted";
  median: MarkedMedian;
  axis: NumberAxis;
  box: Across;
  top: number;
  fontSize: number;
}) {
  const { series, median, axis, box, top, fontSize } = props;
  const { x, low, high, label } = layMedian(median, axis, box, fontSize);
  const y = top + fontSize / 2 + 2;
  const seen = low < x - HALF_MARK || high > x + HALF_MARK;
  return (
    <>
      {seen ? <Whisker direction="right" middle={y} interval={{ low, high }} series={series} /> : null}
      <MeanMark x={x} y={y} series={series} />
      <Lines
        lines={[median.label]}
        x={label.x}
        y={y + fontSize * 0.36 + (label.under ? fontSize + 4 : 0)}
        fontSize={fontSize}
        anchor={label.anchor}
        className={series === "actual" ? "chart-text-actual" : "chart-text-predicted"}
      />
    </>
  );
}

/** The rows of the actual and the predicted median, one under the other. */
export function layMedians(
  medians: { actual: MarkedMedian | undefined; predicted: MarkedMedian | undefined },
  axis: NumberAxis,
  box: Across,
  fontSize: number,
) {
  let height = 0;
  const rows = (["actual", "predicted"] as const).flatMap((series) => {
    const median = medians[series];
    if (!median) return [];
    const top = height;
    height += layMedian(median, axis, box, fontSize).height;
    return [{ series, median, top }];
  });
  return { rows, height };
}
