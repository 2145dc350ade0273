import { area, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from "d3-shape";
import type { Interval } from "./chart-props.ts";
import { pathThrough, Whisker } from "./marks.tsx";
import { round } from "./numbers.ts";

/** Where people are at one place of the axis. */
export interface FanPoint {
  median: number;
  /** The middle half. */
  inner: Interval;
  /** From the tenth to the ninetieth per cent. */
  outer: Interval;
  /** 95 % interval of the median. */
  interval?: Interval | undefined;
}

/** What sets the curves of one chart apart in print and in greyscale: a dash and a mark; colour comes on top. */
export interface FanStyle {
  dash: string | undefined;
  mark: string;
  ink: "actual" | "counter";
}

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];
const dashes = [undefined, "8 4", "2 3", "10 3 2 3"];

export function fanStyle(index: number): FanStyle {
  const place = index % shapes.length;
  return {
    dash: dashes[place],
    mark: symbol(shapes[place], 52).digits(2)() ?? "",
    ink: place % 2 === 0 ? "actual" : "counter",
  };
}

const classes = {
  actual: { outer: "chart-fan", inner: "chart-fan-inner", line: "chart-line", mark: "chart-actual" },
  counter: {
    outer: "chart-fan-counter",
    inner: "chart-fan-counter-inner",
    line: "chart-line-counter",
    mark: "chart-mark-counter",
  },
};

interface Scales {
  x(index: number): number;
  y(value: number): number;
}

/** The bands of one curve; the outer one has its edges drawn, since two of them may lie over each other. */
export function FanBands(props: Scales & { points: readonly FanPoint[]; style: FanStyle; outer: boolean }) {
  const { points, style, x, y } = props;
  const band = (intervals: readonly Interval[]) =>
    area<Interval>()
      .x((_, index) => round(x(index)))
      .y0(({ low }) => round(y(low)))
      .y1(({ high }) => round(y(high)))([...intervals]) ?? "";
  const edge = (values: readonly number[]) => pathThrough(values.map((value, index) => [x(index), y(value)]));
  const outer = points.map((point) => point.outer);
  return (
    <>
      {props.outer ? (
        <>
          <path className={classes[style.ink].outer} d={band(outer)} />
          {[outer.map(({ low }) => low), outer.map(({ high }) => high)].map((values, index) => (
            <path
              key={index}
              className={classes[style.ink].line}
              strokeWidth={0.75}
              strokeOpacity={0.6}
              strokeDasharray={style.dash}
              d={edge(values)}
            />
          ))}
        </>
      ) : null}
      <path className={classes[style.ink].inner} d={band(points.map(({ inner }) => inner))} />
    </>
  );
}

/** The intervals of the medians of one curve, as far as they have any. */
export function FanWhiskers({ points, x, y }: Scales & { points: readonly FanPoint[] }) {
  return points.map(({ interval }, index) =>
    interval ? (
      <Whisker
        // The points of a curve never change order.
        key={index}
        direction="up"
        middle={x(index)}
        interval={{ low: y(interval.low), high: y(interval.high) }}
        series="actual"
      />
    ) : null,
  );
}

/** A line through values with a mark at each: filled marks for what was said. */
export function FanLine(props: Scales & { values: readonly number[]; style: FanStyle }) {
  const { values, style, x, y } = props;
  return (
    <>
      <path
        className={classes[style.ink].line}
        strokeWidth={2.25}
        strokeDasharray={style.dash}
        d={pathThrough(values.map((value, index) => [x(index), y(value)]))}
      />
      {values.map((value, index) => (
        <FanMark key={index} style={style} x={x(index)} y={y(value)} />
      ))}
    </>
  );
}

export function FanMark({ style, x, y }: { style: FanStyle; x: number; y: number }) {
  return (
    <path
      className={classes[style.ink].mark}
      transform={`translate(${round(x)} ${round(y)})`}
      d={style.mark}
    />
  );
}

/** The same in outline: what was expected to be said. */
export function PredictedLine(props: Scales & { values: readonly number[]; style: FanStyle }) {
  const { values, style, x, y } = props;
  const d = pathThrough(values.map((value, index) => [x(index), y(value)]));
  return (
    <>
      <path className="chart-casing" d={d} />
      <path className="chart-line-predicted" strokeDasharray="5 4" d={d} />
      {values.map((value, index) => (
        <PredictedMark key={index} style={style} x={x(index)} y={y(value)} />
      ))}
    </>
  );
}

export function PredictedMark({ style, x, y }: { style: FanStyle; x: number; y: number }) {
  return (
    <path
      className="chart-predicted-dot"
      strokeLinejoin="round"
      transform={`translate(${round(x)} ${round(y)})`}
      d={style.mark}
    />
  );
}
