import { scaleLinear } from "d3-scale";
import { chartFont, chartWidth, defaultNames, type ChartProps, type PredictedForm } from "./chart-props.ts";
import { Frame, lineHeight, Lines } from "./frame.tsx";
import { ChartLegend, placeLegend } from "./legend.tsx";
import { ActualBar, PredictedMark } from "./marks.tsx";
import { layMedians, MedianRow, type MarkedMedian } from "./median-row.tsx";
import { histogramWords, numberHistogramLegend, type HistogramWords } from "./number-histogram-legend.ts";
import { axisHeight, axisX, NumberAxisLine, type NumberAxis, type PlotBox } from "./number-axis.tsx";
import { percent, percentMargin, round } from "./numbers.ts";
import { wrapText } from "./text.ts";

export type { HistogramWords } from "./number-histogram-legend.ts";

/** A bin of a histogram, in the axis's measure, and the share of the people in it. */
export interface NumberBin {
  from: number;
  to: number;
  /** What the bin holds, in words: "27.5 to 32.5 %". */
  label: string;
  actual: number;
  predicted?: number;
}

export interface NumberHistogramProps extends ChartProps {
  /** Ascending, side by side. */
  bins: readonly NumberBin[];
  predictedForm?: PredictedForm;
  axis: NumberAxis;
  /** What the bars hold, where the title and the axis do not say all of it. */
  caption?: string;
  actualMedian?: MarkedMedian;
  predictedMedian?: MarkedMedian;
  /** The share at the top of the scale, to draw several charts alike. */
  max?: number;
  /** How tall the highest bar can be. */
  plotHeight?: number;
  words?: HistogramWords;
}

/** The largest share of any bin, so that several charts can be drawn alike. */
export function largestBin(bins: readonly Pick<NumberBin, "actual" | "predicted">[]): number {
  return Math.max(0.01, ...bins.map(({ actual, predicted }) => Math.max(actual, predicted ?? 0)));
}

/** Answers on an axis of numbers as filled bars, guesses as dots (or their shares outlined), medians under the axis. */
export function NumberHistogram(props: NumberHistogramProps) {
  const { idPrefix, title, bins, axis, size = "regular", names = defaultNames, locale } = props;
  const { predictedForm = "distribution", actualMedian, predictedMedian, words = histogramWords } = props;
  const width = chartWidth[size];
  const font = chartFont[size];
  const predicted = bins.some((bin) => bin.predicted !== undefined);
  const legend = props.legend
    ? numberHistogramLegend({ names, words, predicted, predictedForm, actualMedian, predictedMedian })
    : [];
  const legendHeight = placeLegend(legend, width, font).height;
  const caption = props.caption ? wrapText(props.caption, width, font) : [];
  const left = percentMargin(locale, font);
  const top = legendHeight + caption.length * lineHeight(font) + 10;
  const box: PlotBox = {
    left,
    width: width - left - 8,
    top,
    base: top + (props.plotHeight ?? (size === "compact" ? 140 : 190)),
  };
  const scale = scaleLinear([0, props.max ?? largestBin(bins)], [box.base, box.top]).nice(4);
  const labelTop = box.base + 6;
  const mediansTop = labelTop + axisHeight(axis, box, font) + 4;
  const medians = layMedians({ actual: actualMedian, predicted: predictedMedian }, axis, box, font);
  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={props.description ?? describeBins(props)}
      width={width}
      height={mediansTop + medians.height}
    >
      <ChartLegend items={legend} x={0} y={0} width={width} fontSize={font} />
      <Lines lines={caption} x={0} y={legendHeight + font} fontSize={font} className="chart-text-muted" />
      {scale.ticks(4).map((tick) => (
        <g key={tick}>
          {tick > 0 ? (
            <path className="chart-grid" d={`M${left},${round(scale(tick))}H${round(left + box.width)}`} />
          ) : null}
          <Lines
            lines={[percent(tick, locale)]}
            x={left - 8}
            y={scale(tick) + font * 0.35}
            fontSize={font}
            anchor="end"
            className="chart-text-muted"
          />
        </g>
      ))}
      {bins.map((bin) => {
        const from = axisX(axis, box, bin.from);
        const to = axisX(axis, box, bin.to);
        const place = { direction: "up", base: box.base, middle: (from + to) / 2 } as const;
        const room = to - from;
        return (
          <g key={bin.from}>
            <title>{binWords(bin, names, locale)}</title>
            {bin.actual > 0 ? (
              <ActualBar {...place} length={box.base - scale(bin.actual)} thickness={Math.max(1, room - 2)} />
            ) : null}
            {bin.predicted && predictedForm === "distribution" ? (
              <PredictedMark
                {...place}
                length={box.base - scale(bin.predicted)}
                thickness={Math.max(2, room)}
                form="distribution"
              />
            ) : null}
          </g>
        );
      })}
      {/* Dots last: they are wider than narrow bins and must not be cut by the next one. */}
      {bins.map((bin) =>
        bin.predicted && predictedForm === "points" ? (
          <PredictedMark
            key={bin.from}
            direction="up"
            base={box.base}
            middle={(axisX(axis, box, bin.from) + axisX(axis, box, bin.to)) / 2}
            length={box.base - scale(bin.predicted)}
            thickness={0}
            form="points"
          />
        ) : null,
      )}
      <NumberAxisLine axis={axis} box={box} labelTop={labelTop} fontSize={font} />
      {medians.rows.map(({ series, median, top: down }) => (
        <MedianRow
          key={series}
          series={series}
          median={median}
          axis={axis}
          box={box}
          top={mediansTop + down}
          fontSize={font}
        />
      ))}
    </Frame>
  );
}

function binWords(bin: NumberBin, names: { actual: string; predicted: string }, locale: string | undefined) {
  const said = `${bin.label}: ${names.actual} ${percent(bin.actual, locale)}`;
  return bin.predicted === undefined ? said : `${said}, ${names.predicted} ${percent(bin.predicted, locale)}`;
}

function describeBins(props: NumberHistogramProps): string {
  const { bins, names = defaultNames, actualMedian, predictedMedian, locale } = props;
  const { median } = props.words ?? histogramWords;
  const first = median.charAt(0).toLocaleUpperCase(locale) + median.slice(1);
  return [
    ...(props.caption ? [props.caption] : []),
    ...(actualMedian ? [`${first}, ${names.actual}: ${actualMedian.label}`] : []),
    ...(predictedMedian ? [`${median}, ${names.predicted}: ${predictedMedian.label}`] : []),
    ...bins
      .filter((bin) => bin.actual > 0 || (bin.predicted ?? 0) > 0)
      .map((bin) => binWords(bin, names, locale)),
  ].join("; ");
}
