import {
  chartFont,
  chartWidth,
  defaultNames,
  type ChartProps,
  type ChartSize,
  type Interval,
  type PredictedForm,
  type Threshold,
} from "./chart-props.ts";
import { describeShares, expectLength } from "./describe.ts";
import { Frame, lineHeight, Lines } from "./frame.tsx";
import { Glyph } from "./glyph.tsx";
import { layLadder, type LadderLayout, type LadderRow, type PlacedRow } from "./ladder-layout.ts";
import { ThresholdLine } from "./ladder-threshold.tsx";
import { ChartLegend, placeLegend } from "./legend.tsx";
import { comparisonLegend } from "./comparison-legend.ts";
import { ActualBar, PredictedMark, Whisker } from "./marks.tsx";
import { percent, round } from "./numbers.ts";

export type { LadderRow } from "./ladder-layout.ts";

export interface LadderProps extends ChartProps {
  rows: readonly LadderRow[];
  /** Shares, 0 to 1, one a row. */
  actual: readonly number[];
  predicted?: readonly number[];
  predictedForm?: PredictedForm;
  intervals?: readonly Interval[];
  predictedIntervals?: readonly Interval[];
  thresholds?: readonly Threshold[];
  /** Counts the rows from 1 in the margin; on unless switched off. */
  ordinals?: boolean;
  /** The word before the share that lies past a threshold. */
  beyond?: string;
  /** The share at the far end of the scale, to draw several charts alike. */
  max?: number;
}

/** Ordered, long-labelled rows from first to last, with thresholds between them and the share beyond each. */
export function Ladder(props: LadderProps) {
  const { rows, actual, predicted, thresholds = [], beyond = "beyond" } = props;
  const { idPrefix, title, size = "regular", names = defaultNames, locale } = props;
  expectLength("actual", rows, actual);
  expectLength("predicted", rows, predicted);
  expectLength("intervals", rows, props.intervals);
  expectLength("predictedIntervals", rows, props.predictedIntervals);

  const font = chartFont[size];
  const width = chartWidth[size];
  const legend = props.legend ? comparisonLegend(props) : [];
  const legendHeight = placeLegend(legend, width, font).height;
  const layout = layLadder({
    rows,
    thresholds,
    size,
    hasPredicted: Boolean(predicted),
    beyond,
    top: legendHeight,
  });
  const description =
    props.description ??
    [
      describeShares({ labels: rows.map((row) => row.label), actual, predicted, names, locale }),
      ...thresholds.map(
        (threshold) =>
          `${threshold.label}: ${describeShares({
            labels: [beyond],
            actual: [shareBeyond(actual, threshold)],
            predicted: predicted && [shareBeyond(predicted, threshold)],
            names,
            locale,
          })}`,
      ),
    ].join(". ");

  return (
    <Frame idPrefix={idPrefix} title={title} description={description} width={width} height={layout.height}>
      <ChartLegend items={legend} x={0} y={0} width={width} fontSize={font} />
      <Glyph mark="actual" x={layout.actualEnd - 16} y={legendHeight} />
      {predicted ? (
        <Glyph
          mark={props.predictedForm === "points" ? "predicted-points" : "predicted"}
          x={layout.predictedEnd - 16}
          y={legendHeight}
        />
      ) : null}
      {layout.rows.map((place, index) => (
        <LadderBar
          key={rows[index]?.label}
          {...props}
          index={index}
          place={place}
          layout={layout}
          size={size}
        />
      ))}
      {layout.axes.map(([from, to]) => (
        <path key={from} className="chart-axis" d={`M${layout.barLeft},${round(from)}V${round(to)}`} />
      ))}
      {layout.thresholds.map((place) => (
        <ThresholdLine
          key={place.after}
          place={place}
          layout={layout}
          fontSize={font}
          beyond={beyond}
          shares={[actual, predicted].map((series) => series && shareBeyond(series, place))}
          locale={locale}
          width={width}
        />
      ))}
    </Frame>
  );
}

function shareBeyond(shares: readonly number[], threshold: { after: number }): number {
  return shares.slice(threshold.after).reduce((sum, share) => sum + share, 0);
}

function LadderBar(
  props: LadderProps & { index: number; place: PlacedRow; layout: LadderLayout; size: ChartSize },
) {
  const { actual, predicted, predictedForm = "distribution", index, place, layout, size, locale } = props;
  const font = chartFont[size];
  const share = actual[index] ?? 0;
  const guess = predicted?.[index];
  const max = props.max ?? Math.max(...actual, ...(predicted ?? []), ...highs(props), 0.01);
  const length = (value: number) => (value / max) * (layout.barRight - layout.barLeft);
  const onScreen = (interval: Interval): Interval => ({
    low: layout.barLeft + length(interval.low),
    high: layout.barLeft + length(interval.high),
  });
  const bar = { direction: "right", base: layout.barLeft, middle: place.barMiddle } as const;
  const interval = props.intervals?.[index];
  const guessInterval = props.predictedIntervals?.[index];
  const points = predictedForm === "points";
  return (
    <g>
      {props.ordinals === false ? null : (
        <Lines
          lines={[`${index + 1}`]}
          x={layout.ordinalEnd}
          y={place.textTop}
          fontSize={font}
          anchor="end"
          className="chart-text-muted"
        />
      )}
      <Lines lines={place.label} x={layout.labelLeft} y={place.textTop} fontSize={font} />
      <Lines
        lines={place.detail}
        x={layout.labelLeft}
        y={place.textTop + place.label.length * lineHeight(font)}
        fontSize={12}
        className="chart-text-muted"
      />
      <ActualBar {...bar} length={length(share)} thickness={layout.barThickness} />
      {guess !== undefined && !points ? (
        <PredictedMark
          {...bar}
          length={length(guess)}
          thickness={layout.barThickness + 7}
          form="distribution"
        />
      ) : null}
      {interval ? (
        <Whisker
          direction="right"
          middle={place.barMiddle - (predicted && !points ? layout.barThickness / 4 : 0)}
          interval={onScreen(interval)}
          series="actual"
        />
      ) : null}
      {guessInterval ? (
        <Whisker
          direction="right"
          middle={place.barMiddle + (points ? 0 : layout.barThickness / 4)}
          interval={onScreen(guessInterval)}
          series="predicted"
        />
      ) : null}
      {guess !== undefined && points ? (
        <PredictedMark {...bar} length={length(guess)} thickness={0} form="points" />
      ) : null}
      <Lines
        lines={[percent(share, locale)]}
        x={layout.actualEnd}
        y={place.valueBaseline}
        fontSize={font}
        anchor="end"
        className="chart-text-actual"
      />
      {guess === undefined ? null : (
        <Lines
          lines={[percent(guess, locale)]}
          x={layout.predictedEnd}
          y={place.valueBaseline}
          fontSize={font}
          anchor="end"
          className="chart-text-predicted"
        />
      )}
    </g>
  );
}

function highs(props: LadderProps): number[] {
  return [...(props.intervals ?? []), ...(props.predictedIntervals ?? [])].map((interval) => interval.high);
}
