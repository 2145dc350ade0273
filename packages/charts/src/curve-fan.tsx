import { scaleLinear } from "d3-scale";
import { chartFont, chartWidth, defaultNames, type ChartProps, type Interval } from "./chart-props.ts";
import { curveFanLegend } from "./curve-fan-legend.ts";
import { expectLength } from "./describe.ts";
import { describeFan } from "./fan-describe.ts";
import { HorizonLabels, placeHorizons, ValueAxis, type Horizon } from "./fan-axis.tsx";
import { layEnds, SeriesEnds } from "./fan-ends.tsx";
import { FanBands, FanLine, fanStyle, FanWhiskers, PredictedLine } from "./fan-marks.tsx";
import { layPanels, PairPanels } from "./fan-panels.tsx";
import { fanWords, type FanPair, type FanSeries, type FanWords } from "./fan-props.ts";
import { Frame, lineHeight, Lines } from "./frame.tsx";
import { curveMark } from "./glyph-lines.tsx";
import { ChartLegend, placeLegend, type LegendItem } from "./legend.tsx";
import { percentMargin, round } from "./numbers.ts";
import { wrapText } from "./text.ts";

export type { FanPair, FanSeries, FanWords } from "./fan-props.ts";
export type { FanPoint } from "./fan-marks.tsx";

export interface CurveFanProps extends ChartProps {
  horizons: readonly Horizon[];
  /** One to four. */
  series: readonly FanSeries[];
  pairs?: readonly FanPair[];
  /** The ends of the scale; 0 to 100 unless said. */
  range?: Interval;
  /** What the ends of the scale mean, written above the plot. */
  ends?: readonly string[];
  words?: FanWords;
}

/** More curves than these show the middle half only: more bands over each other could not be told apart. */
const MOST_WITH_OUTER = 2;

/** How far the names at the ends of the curves may reach beyond the plot. */
const END_OVERHANG = 8;

/** Curves over time as medians with bands of people; beneath, each pair's difference and how many have it at 0 or above. */
export function CurveFan(props: CurveFanProps) {
  const { horizons, series, pairs = [], idPrefix, title, size = "regular", locale } = props;
  const { names = defaultNames, words = fanWords, range = { low: 0, high: 100 }, ends = [] } = props;
  for (const { label, points, predicted } of series) {
    expectLength(label, horizons, points);
    expectLength(`predicted ${label}`, horizons, predicted);
  }
  const width = chartWidth[size];
  const font = chartFont[size];
  const compact = size === "compact";
  const outer = series.length <= MOST_WITH_OUTER;
  const styles = series.map((_, index) => fanStyle(index));

  // On a phone there is no room for names at the ends of the curves.
  const curves: LegendItem[] = compact
    ? series.map(({ label }, index) => ({ mark: curveMark(index), label }))
    : [];
  const signs = props.legend
    ? curveFanLegend({
        names,
        words,
        outer,
        predicted: series.some(({ predicted }) => predicted),
        intervals: series.some(({ points }) => points.some(({ interval }) => interval)),
      })
    : [];
  const curvesHeight = placeLegend(curves, width, font).height;
  const legendHeight = curvesHeight + placeLegend(signs, width, font).height;
  const endLines = ends.flatMap((text) => wrapText(text, width, font));
  const top =
    legendHeight + endLines.length * lineHeight(font) + (endLines.length > 0 ? 8 : 0) + font / 2 + 2;
  const left = percentMargin(locale, font);
  const right = width - (compact ? 10 : 140);
  const atEnds = layEnds({ series: compact ? [] : series, width: width - right - 6, fontSize: font, locale });
  const base = top + Math.max(compact ? 180 : 240, atEnds.height - 2 * END_OVERHANG);

  const toX = scaleLinear([horizons[0]?.at ?? 0, horizons.at(-1)?.at ?? 1], [left + 8, right - 8]);
  const y = scaleLinear([range.low, range.high], [base, top]);
  const xs = horizons.map(({ at }) => toX(at));
  const x = (index: number) => xs[index] ?? 0;
  const labels = placeHorizons(horizons, x, { left: 0, right: width, fontSize: font });
  const labelHeight = labels.rows * lineHeight(font) + 8;
  const panels = layPanels({ pairs, top: base + labelHeight + 14, compact, fontSize: font, width });
  const height = pairs.length === 0 ? base + labelHeight : panels.bottom + labelHeight;

  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={props.description ?? describeFan({ horizons, series, pairs, names, words, locale })}
      width={width}
      height={height}
    >
      <ChartLegend items={curves} x={0} y={0} width={width} fontSize={font} className="chart-text" />
      <ChartLegend items={signs} x={0} y={curvesHeight} width={width} fontSize={font} />
      <Lines lines={endLines} x={0} y={legendHeight + font} fontSize={font} className="chart-text-muted" />
      <ValueAxis
        {...{ left, right, y }}
        ticks={y.ticks(4)}
        write={(tick) => new Intl.NumberFormat(locale).format(tick)}
        fontSize={font}
        base={range.low}
      />
      {series.map(({ label, points }, index) => (
        <FanBands key={label} {...{ points, x, y, outer }} style={styles[index]!} />
      ))}
      {series.map(({ label, predicted }, index) =>
        predicted ? (
          <PredictedLine key={label} values={predicted} {...{ x, y }} style={styles[index]!} />
        ) : null,
      )}
      {series.map(({ label, points }, index) => (
        <g key={label}>
          <FanWhiskers {...{ points, x, y }} />
          <FanLine values={points.map(({ median }) => median)} {...{ x, y }} style={styles[index]!} />
        </g>
      ))}
      <path className="chart-axis" d={`M${left},${round(base)}H${round(right)}`} />
      <HorizonLabels placed={labels.placed} xs={xs} top={base} fontSize={font} />
      <SeriesEnds
        {...{ styles, y }}
        layout={atEnds}
        left={right + 6}
        bounds={{ top: top - END_OVERHANG, bottom: base + END_OVERHANG }}
        fontSize={font}
      />
      <PairPanels {...{ pairs, panels, xs, left, right, compact, locale, words }} fontSize={font} />
      {pairs.length > 0 ? (
        <HorizonLabels placed={labels.placed} xs={xs} top={panels.bottom} fontSize={font} />
      ) : null}
    </Frame>
  );
}
