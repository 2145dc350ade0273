import { line, symbol, symbolTriangle } from "d3-shape";
import type { Interval, PredictedForm } from "./chart-props.ts";
import { round } from "./numbers.ts";

type Point = [x: number, y: number];

/** A path through points, with coordinates rounded as everywhere. */
export function pathThrough(points: readonly Point[]): string {
  return (
    line<Point>()
      .x((point) => round(point[0]))
      .y((point) => round(point[1]))([...points]) ?? ""
  );
}

/** Which way a bar grows from its base. */
export type Direction = "up" | "right";

export interface BarPlace {
  direction: Direction;
  /** The coordinate of the base along the direction of growth. */
  base: number;
  /** How far it grows, in drawing units. */
  length: number;
  /** The middle of the bar across the direction of growth. */
  middle: number;
  thickness: number;
}

/** A filled bar: what was said. */
export function ActualBar({ direction, base, length, middle, thickness }: BarPlace) {
  const across = middle - thickness / 2;
  return direction === "up" ? (
    <rect
      className="chart-actual"
      x={round(across)}
      y={round(base - length)}
      width={round(thickness)}
      height={round(length)}
    />
  ) : (
    <rect
      className="chart-actual"
      x={round(base)}
      y={round(across)}
      width={round(length)}
      height={round(thickness)}
    />
  );
}

/** An outline open at its base, or a dot at its end: what was expected to be said. */
export function PredictedMark({ form, ...place }: BarPlace & { form: PredictedForm }) {
  const { direction, base, length, middle, thickness } = place;
  if (form === "points") {
    const [x, y] = direction === "up" ? [middle, base - length] : [base + length, middle];
    return (
      <>
        <circle className="chart-casing-dot" cx={round(x)} cy={round(y)} r={7.5} />
        <circle className="chart-predicted-dot" cx={round(x)} cy={round(y)} r={4.75} />
      </>
    );
  }
  const near = middle - thickness / 2;
  const far = middle + thickness / 2;
  const outline: Point[] =
    direction === "up"
      ? [
          [near, base],
          [near, base - length],
          [far, base - length],
          [far, base],
        ]
      : [
          [base, near],
          [base + length, near],
          [base + length, far],
          [base, far],
        ];
  const d = pathThrough(outline);
  return (
    <>
      <path className="chart-casing" d={d} />
      <path className="chart-predicted" d={d} />
    </>
  );
}

export interface WhiskerProps {
  direction: Direction;
  middle: number;
  /** The interval in drawing units along the direction of growth. */
  interval: Interval;
  series: "actual" | "predicted";
}

/** An interval as a line with caps, cased so that it shows on a filled bar too. */
export function Whisker({ direction, middle, interval, series }: WhiskerProps) {
  const cap = 3.5;
  const strokes: Point[][] = (
    [
      [
        [interval.low, 0],
        [interval.high, 0],
      ],
      [
        [interval.low, -cap],
        [interval.low, cap],
      ],
      [
        [interval.high, -cap],
        [interval.high, cap],
      ],
    ] satisfies Point[][]
  ).map((stroke) =>
    stroke.map(([along, aside]) => (direction === "up" ? [middle + aside, along] : [along, middle + aside])),
  );
  const d = strokes.map(pathThrough).join("");
  return (
    <>
      <path className="chart-whisker-casing" d={d} />
      <path className={series === "actual" ? "chart-whisker" : "chart-whisker-predicted"} d={d} />
    </>
  );
}

/** A triangle that points up at a mean: filled for actual, open for predicted. */
export function MeanMark({ x, y, series }: { x: number; y: number; series: "actual" | "predicted" }) {
  return (
    <path
      className={series === "actual" ? "chart-actual" : "chart-predicted-dot"}
      strokeLinejoin="round"
      transform={`translate(${round(x)} ${round(y)})`}
      d={triangle[series]}
    />
  );
}

// Areas in square units; the open one is smaller by its stroke, so that both look the same size.
const triangle = {
  actual: symbol(symbolTriangle, 64).digits(2)() ?? "",
  predicted: symbol(symbolTriangle, 44).digits(2)() ?? "",
};
