import { area, line } from "d3-shape";
import { scaleLinear } from "d3-scale";
import { chartFont, chartWidth, type ChartProps } from "./chart-props.ts";
import { ValueAxis } from "./fan-axis.tsx";
import { FanMark, fanStyle, type FanStyle } from "./fan-marks.tsx";
import { Frame, lineHeight, Lines } from "./frame.tsx";
import { curveMark } from "./glyph-lines.tsx";
import { ChartLegend, placeLegend, type LegendItem } from "./legend.tsx";
import { Whisker } from "./marks.tsx";
import { axisHeight, axisX, NumberAxisLine, type NumberAxis, type PlotBox } from "./number-axis.tsx";
import { percent, percentMargin, round } from "./numbers.ts";
import { wrapText } from "./text.ts";

export interface ChancePoint {
  at: number;
  /** 0 to 1. */
  share: number;
  low: number | null;
  high: number | null;
}

export interface ChanceSeries {
  label: string;
  /** With rising places. */
  points: readonly ChancePoint[];
  /** Known at every place, and drawn as a line with a band; else marks with whiskers, joined only to guide the eye. */
  continuous: boolean;
}

export interface ChanceCurvesProps extends Omit<ChartProps, "names"> {
  axis: NumberAxis;
  /** One to four, each of other people. */
  series: readonly ChanceSeries[];
  /** What the vertical axis means. */
  caption: string;
  words?: ChanceWords;
}

export interface ChanceWords {
  interval: string;
}

const defaultWords: ChanceWords = { interval: "95 % interval" };

const inks = {
  actual: { band: "chart-fan", line: "chart-line" },
  counter: { band: "chart-fan-counter", line: "chart-line-counter" },
} as const;

/** How likely something is held to be by a date, as several groups of people were asked in different ways. */
export function ChanceCurves(props: ChanceCurvesProps) {
  const { axis, series, idPrefix, title, size = "regular", locale, words = defaultWords } = props;
  const width = chartWidth[size];
  const font = chartFont[size];
  const legend: LegendItem[] =
    props.legend === false
      ? []
      : [
          ...series.map(({ label }, index) => ({ mark: curveMark(index), label })),
          { mark: "interval", label: words.interval },
        ];
  const legendHeight = placeLegend(legend, width, font).height;
  const caption = wrapText(props.caption, width, font);
  const top = legendHeight + caption.length * lineHeight(font) + 8 + font / 2;
  const left = percentMargin(locale, font);
  const box: PlotBox = {
    left,
    width: width - left - 12,
    top,
    base: top + (size === "compact" ? 180 : 240),
  };
  const y = scaleLinear([0, 1], [box.base, box.top]);
  const x = (at: number) => axisX(axis, box, at);
  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={props.description ?? describeChances(props)}
      width={width}
      height={box.base + 6 + axisHeight(axis, box, font)}
    >
      <ChartLegend items={legend} x={0} y={0} width={width} fontSize={font} />
      <Lines lines={caption} x={0} y={legendHeight + font} fontSize={font} className="chart-text-muted" />
      <ValueAxis
        left={left}
        right={box.left + box.width}
        y={y}
        ticks={[0, 0.25, 0.5, 0.75, 1]}
        write={(tick) => percent(tick, locale)}
        fontSize={font}
        base={0}
      />
      <NumberAxisLine axis={axis} box={box} labelTop={box.base + 6} fontSize={font} />
      {series.map(({ label, points, continuous }, index) => {
        const shown = points.filter(({ at }) => at >= axis.low && at <= axis.high);
        const place = { points: shown, style: fanStyle(index), x, y };
        return <g key={label}>{continuous ? <Course {...place} /> : <Places {...place} />}</g>;
      })}
    </Frame>
  );
}

interface Placed {
  points: readonly ChancePoint[];
  style: FanStyle;
  x(at: number): number;
  y(share: number): number;
}

/** A line with its band. */
function Course({ points, style, x, y }: Placed) {
  const known = points.filter(({ low, high }) => low !== null && high !== null);
  const band = area<ChancePoint>()
    .x(({ at }) => round(x(at)))
    .y0(({ low }) => round(y(low ?? 0)))
    .y1(({ high }) => round(y(high ?? 0)))([...known]);
  return (
    <>
      {band ? <path className={inks[style.ink].band} d={band} /> : null}
      <Line {...{ points, style, x, y }} width={2.25} />
    </>
  );
}

/** Marks with their whiskers. */
function Places({ points, style, x, y }: Placed) {
  return (
    <>
      <Line {...{ points, style, x, y }} width={1.25} />
      {points.map(({ at, share, low, high }) => (
        <g key={at}>
          {low === null || high === null ? null : (
            <Whisker
              direction="up"
              middle={x(at)}
              interval={{ low: y(low), high: y(high) }}
              series="actual"
            />
          )}
          <FanMark style={style} x={x(at)} y={y(share)} />
        </g>
      ))}
    </>
  );
}

function Line({ points, style, x, y, width }: Placed & { width: number }) {
  const d = line<ChancePoint>()
    .x(({ at }) => round(x(at)))
    .y(({ share }) => round(y(share)))([...points]);
  return d ? (
    <path className={inks[style.ink].line} strokeWidth={width} strokeDasharray={style.dash} d={d} />
  ) : null;
}

/** A few of the numbers; the table of the page has all of them. */
function describeChances({ axis, series, locale }: ChanceCurvesProps): string {
  const labels = new Map(axis.ticks.map(({ at, label }) => [at, label]));
  return series
    .map(({ label, points }) => {
      const said = points.flatMap(({ at, share }) => {
        const tick = labels.get(at);
        return tick === undefined ? [] : [`${tick} ${percent(share, locale)}`];
      });
      return `${label}: ${said.join(", ")}`;
    })
    .join("; ");
}
