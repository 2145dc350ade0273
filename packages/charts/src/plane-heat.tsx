import { defaultNames, type ChartProps, type Interval, type SeriesNames } from "./chart-props.ts";
import { Frame, Lines } from "./frame.tsx";
import { ChartLegend, placeLegend } from "./legend.tsx";
import { Whisker } from "./marks.tsx";
import { percent, round } from "./numbers.ts";
import { centreLegend } from "./plane-heat-legend.ts";
import { layPlaneKey, PlaneKey } from "./plane-key.tsx";
import {
  layPlane,
  type PlaneAxis,
  type PlaneLayout,
  type PlaneQuadrant,
  type PlaneSize,
} from "./plane-layout.ts";
import { cellStrength } from "./plane-strength.ts";
import { planeWords, type PlaneWords } from "./plane-words.ts";

/** A mean along one axis; without an interval where there are too few to have one. */
export interface PlaceOnAxis {
  mean: number;
  interval: Interval | null;
}

/** The centroid of a set of points, axis by axis. */
export type Centroid = Record<"x" | "y", PlaceOnAxis>;

export interface PlaneHeatProps extends Omit<ChartProps, "size"> {
  size?: PlaneSize;
  x: PlaneAxis;
  y: PlaneAxis;
  /** How often each place was given: columns from low to high, each from low to high; (2 · reach + 1)² of them. */
  counts: readonly number[];
  actual: Centroid;
  predicted?: Centroid;
  /** Each quadrant's name (empty where it has none) and its share of all. */
  quadrants: Record<PlaneQuadrant, { name: string; share: number }>;
  /** The share of what lies on an axis and so in no quadrant. */
  onAxis: number;
  words?: PlaneWords;
}

/**
 * Points on two signed axes as a heat map: the more often a place was given, the darker and the larger its square, so
 * that print tells it too. Their centroid is a filled dot with its interval along both axes, a predicted one an outline.
 */
export function PlaneHeat(props: PlaneHeatProps) {
  const { idPrefix, title, size = "regular", x, y, counts, quadrants, actual, predicted, locale } = props;
  const { names = defaultNames, words = planeWords } = props;
  const reach = (Math.sqrt(counts.length) - 1) / 2;
  if (!Number.isInteger(reach)) {
    throw new RangeError(`${counts.length} counts do not fill a plane around its two axes.`);
  }
  const share = (quadrant: PlaneQuadrant) => percent(quadrants[quadrant].share, locale);
  const perQuadrant = <Value,>(value: (quadrant: PlaneQuadrant) => Value) => ({
    lowHigh: value("lowHigh"),
    highHigh: value("highHigh"),
    lowLow: value("lowLow"),
    highLow: value("highLow"),
  });
  const width = size === "regular" ? 680 : 328;
  const font = size === "regular" ? 13 : 12;
  const legend = props.legend ? centreLegend({ names, words, predicted }) : [];
  const signs = placeLegend(legend, width, font).height;
  const around = {
    size,
    x,
    y,
    quadrants: perQuadrant((quadrant) => quadrants[quadrant].name),
    shares: perQuadrant(share),
  };
  // The words around the square decide how large it is, whatever stands above.
  const unit = layPlane({ ...around, legendHeight: 0 }).side / (2 * reach + 2);
  const key = props.legend
    ? layPlaneKey({
        caption: words.inOnePlace(names.actual),
        most: Math.max(...counts),
        unit,
        width,
        fontSize: font,
      })
    : null;
  const layout = layPlane({ ...around, legendHeight: key ? signs + key.height : 0 });
  const place = {
    x: (value: number) => layout.left + (value + reach + 1) * unit,
    y: (value: number) => layout.top + (reach + 1 - value) * unit,
  };
  const dot = size === "row" ? 3.5 : 5;
  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={props.description ?? describe(props, names, words)}
      width={layout.width}
      height={layout.height}
    >
      <ChartLegend items={legend} x={0} y={0} width={width} fontSize={font} />
      {key ? <PlaneKey layout={key} y={signs} /> : null}
      <Axes layout={layout} reach={reach} place={place} locale={locale} />
      {counts.map((count, cell) => {
        if (count === 0) return null;
        const across = Math.floor(cell / (2 * reach + 1)) - reach;
        const up = (cell % (2 * reach + 1)) - reach;
        const { opacity, side } = cellStrength(count, Math.max(...counts), unit);
        return (
          <rect
            key={cell}
            className="chart-actual"
            fillOpacity={opacity}
            x={round(place.x(across) - side / 2)}
            y={round(place.y(up) - side / 2)}
            width={round(side)}
            height={round(side)}
          />
        );
      })}
      {predicted ? <Cross series="predicted" centroid={predicted} place={place} /> : null}
      <Cross series="actual" centroid={actual} place={place} />
      {predicted ? (
        <>
          <circle
            className="chart-casing-dot"
            cx={round(place.x(predicted.x.mean))}
            cy={round(place.y(predicted.y.mean))}
            r={dot + 5}
          />
          <circle
            className="chart-predicted-dot"
            cx={round(place.x(predicted.x.mean))}
            cy={round(place.y(predicted.y.mean))}
            r={dot + 2.5}
          />
        </>
      ) : null}
      {/* The smaller, and on top: where both meet, the filled dot lies within the outline. */}
      <circle
        className="chart-casing-dot"
        cx={round(place.x(actual.x.mean))}
        cy={round(place.y(actual.y.mean))}
        r={dot + 2}
      />
      <circle
        className="chart-actual"
        cx={round(place.x(actual.x.mean))}
        cy={round(place.y(actual.y.mean))}
        r={dot}
      />
      {layout.texts.map(({ key, ...text }) => (
        <Lines key={key} {...text} fontSize={layout.font} />
      ))}
    </Frame>
  );
}

interface Place {
  x(value: number): number;
  y(value: number): number;
}

/** The square, a line at half of the way to each end, the two axes and their numbers. */
function Axes(props: { layout: PlaneLayout; reach: number; place: Place; locale: string | undefined }) {
  const { layout, reach, place, locale = "en" } = props;
  const { ticks, font } = layout;
  const marks = [-reach, -reach / 2, 0, reach / 2, reach];
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const figure = (value: number) => format.format(value).replace("-", "−");
  const across = (value: number) =>
    `M${round(place.x(-reach))},${round(place.y(value))}H${round(place.x(reach))}`;
  const up = (value: number) =>
    `M${round(place.x(value))},${round(place.y(-reach))}V${round(place.y(reach))}`;
  return (
    <>
      <path
        className="chart-grid"
        d={marks
          .filter((value) => value !== 0)
          .map((value) => across(value) + up(value))
          .join("")}
      />
      <path className="chart-axis" d={across(0) + up(0)} />
      {ticks
        ? marks.map((value) => (
            <g key={value}>
              <Lines
                lines={[figure(value)]}
                x={place.x(value)}
                y={ticks.bottom}
                fontSize={font}
                anchor="middle"
                className="chart-text-muted"
              />
              <Lines
                lines={[figure(value)]}
                x={ticks.left}
                y={place.y(value) + font * 0.35}
                fontSize={font}
                anchor="end"
                className="chart-text-muted"
              />
            </g>
          ))
        : null}
    </>
  );
}

/** The intervals of a centroid along both axes. */
function Cross(props: { series: "actual" | "predicted"; centroid: Centroid; place: Place }) {
  const { series, centroid, place } = props;
  const along = (axis: "x" | "y"): Interval | null => {
    const { interval } = centroid[axis];
    return interval && { low: place[axis](interval.low), high: place[axis](interval.high) };
  };
  const across = along("x");
  const up = along("y");
  return (
    <>
      {across ? (
        <Whisker direction="right" middle={place.y(centroid.y.mean)} interval={across} series={series} />
      ) : null}
      {up ? <Whisker direction="up" middle={place.x(centroid.x.mean)} interval={up} series={series} /> : null}
    </>
  );
}

function describe(props: PlaneHeatProps, names: SeriesNames, words: PlaneWords): string {
  const { actual, predicted, quadrants, x, y, locale } = props;
  const format = new Intl.NumberFormat(locale ?? "en", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  const figure = (value: number) => format.format(value).replace("-", "−");
  const said = ({ mean, interval }: PlaceOnAxis) =>
    `${figure(mean)}${interval ? ` (${words.interval(figure(interval.low), figure(interval.high))})` : ""}`;
  const axis = (name: "x" | "y") =>
    `${words.axis(props[name])}: ${words.mean(names.actual)} ${said(actual[name])}${
      predicted ? `, ${words.meanToo(names.predicted)} ${said(predicted[name])}` : ""
    }`;
  const ends: Record<PlaneQuadrant, string> = {
    lowHigh: `${x.low}, ${y.high}`,
    highHigh: `${x.high}, ${y.high}`,
    lowLow: `${x.low}, ${y.low}`,
    highLow: `${x.high}, ${y.low}`,
  };
  const parts = (["lowHigh", "highHigh", "lowLow", "highLow"] as const).map(
    (quadrant) =>
      `${quadrants[quadrant].name || ends[quadrant]} ${percent(quadrants[quadrant].share, locale)}`,
  );
  return [axis("x"), axis("y"), ...parts, `${words.onAxis} ${percent(props.onAxis, locale)}`].join("; ");
}
