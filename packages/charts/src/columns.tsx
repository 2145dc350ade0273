import { scaleLinear } from "d3-scale";
import type { Interval, PredictedForm, SeriesNames } from "./chart-props.ts";
import { describeShares } from "./describe.ts";
import { ActualBar, MeanMark, PredictedMark, Whisker } from "./marks.tsx";
import { round } from "./numbers.ts";

export interface ColumnsData {
  labels: readonly string[];
  /** Shares, 0 to 1. */
  actual: readonly number[];
  predicted?: readonly number[];
  predictedForm?: PredictedForm;
  intervals?: readonly Interval[];
  predictedIntervals?: readonly Interval[];
}

export interface ColumnsBox {
  left: number;
  width: number;
  top: number;
  base: number;
  /** The share at the top. */
  max: number;
}

/** The largest share a chart must have room for. */
export function largestShare(data: ColumnsData): number {
  return Math.max(
    ...data.actual,
    ...(data.predicted ?? []),
    ...(data.intervals ?? []).map((interval) => interval.high),
    ...(data.predictedIntervals ?? []).map((interval) => interval.high),
    // A chart of nothing still needs a scale.
    0.01,
  );
}

/** The middle of the column at a position counted from 1; means fall between columns. */
export function columnX(box: ColumnsBox, count: number, position: number): number {
  return box.left + ((position - 0.5) * box.width) / count;
}

/** Filled columns with the other series outlined (or dotted) over them. */
export function Columns(props: ColumnsData & { box: ColumnsBox; names: SeriesNames; locale?: string }) {
  const { labels, actual, predicted, predictedForm = "distribution", box, names, locale } = props;
  const y = scaleLinear([0, box.max], [box.base, box.top]);
  const column = box.width / labels.length;
  const outline = Math.min(column * 0.88, 92);
  const bar = Math.min(column * 0.68, 72);
  const onScreen = (interval: Interval): Interval => ({ low: y(interval.low), high: y(interval.high) });
  return labels.map((label, index) => {
    const middle = columnX(box, labels.length, index + 1);
    const share = actual[index] ?? 0;
    const guess = predicted?.[index];
    const interval = props.intervals?.[index];
    const guessInterval = props.predictedIntervals?.[index];
    const place = { direction: "up", base: box.base, middle } as const;
    // Beside the other whisker, so that neither hides the other.
    const guessMiddle = predictedForm === "points" ? middle : middle + outline * 0.3;
    return (
      <g key={label}>
        <title>
          {describeShares({
            labels: [label],
            actual: [share],
            predicted: guess === undefined ? undefined : [guess],
            names,
            locale,
          })}
        </title>
        <ActualBar {...place} length={box.base - y(share)} thickness={bar} />
        {guess !== undefined && predictedForm === "distribution" ? (
          <PredictedMark {...place} length={box.base - y(guess)} thickness={outline} form="distribution" />
        ) : null}
        {interval ? (
          <Whisker
            direction="up"
            middle={predictedForm === "points" && predicted ? middle - bar * 0.3 : middle}
            interval={onScreen(interval)}
            series="actual"
          />
        ) : null}
        {guessInterval ? (
          <Whisker
            direction="up"
            middle={guessMiddle}
            interval={onScreen(guessInterval)}
            series="predicted"
          />
        ) : null}
        {guess !== undefined && predictedForm === "points" ? (
          <PredictedMark {...place} length={box.base - y(guess)} thickness={outline} form="points" />
        ) : null}
      </g>
    );
  });
}

export interface MeansProps {
  box: ColumnsBox;
  count: number;
  /** Positions counted from 1, the first option. */
  actualMean?: number;
  predictedMean?: number;
}

/** A filled triangle at the actual mean, an open one at the predicted mean, a dotted line between. */
export function Means({ box, count, actualMean, predictedMean }: MeansProps) {
  const y = box.base + 9;
  const actualX = actualMean === undefined ? undefined : columnX(box, count, actualMean);
  const predictedX = predictedMean === undefined ? undefined : columnX(box, count, predictedMean);
  return (
    <>
      {actualX !== undefined && predictedX !== undefined ? (
        <path
          className="chart-span"
          d={`M${round(Math.min(actualX, predictedX))},${round(y + 9)}H${round(Math.max(actualX, predictedX))}`}
        />
      ) : null}
      {actualX === undefined ? null : <MeanMark x={actualX} y={y} series="actual" />}
      {predictedX === undefined ? null : <MeanMark x={predictedX} y={y} series="predicted" />}
    </>
  );
}
