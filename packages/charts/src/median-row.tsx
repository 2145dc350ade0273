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

export function medianRowHeight(fontSize: number): number {
  return fontSize + 9;
}

/** A median under an axis: its triangle, its interval as a whisker, and its figure on the roomier side. */
export function MedianRow(props: {
  series: "actual" | "predicted";
  median: MarkedMedian;
  axis: NumberAxis;
  box: Pick<PlotBox, "left" | "width">;
  top: number;
  fontSize: number;
}) {
  const { series, median, axis, box, top, fontSize } = props;
  const x = axisX(axis, box, median.at);
  const y = top + fontSize / 2 + 2;
  const low = median.low === null ? x : axisX(axis, box, median.low);
  const high = median.high === null ? x : axisX(axis, box, median.high);
  const end = Math.max(high, x) + 10;
  const fits = end + textWidth(median.label, fontSize, true) <= box.left + box.width + 8;
  return (
    <>
      {high > low ? <Whisker direction="right" middle={y} interval={{ low, high }} series={series} /> : null}
      <MeanMark x={x} y={y} series={series} />
      <Lines
        lines={[median.label]}
        x={fits ? end : Math.min(low, x) - 10}
        y={y + fontSize * 0.36}
        fontSize={fontSize}
        anchor={fits ? "start" : "end"}
        className={series === "actual" ? "chart-text-actual" : "chart-text-predicted"}
      />
    </>
  );
}
