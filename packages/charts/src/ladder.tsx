import {
  chartFont,
  chartWidth,
  defaultNames,
  type ChartProps,
  type Interval,
  type PredictedForm,
  type Threshold,
} from "./chart-props.ts";
import { describeShares, expectLength } from "./describe.ts";
import { Frame, lineHeight, Lines } from "./frame.tsx";
import { Glyph } from "./glyph.tsx";
import { LadderBar } from "./ladder-bar.tsx";
import { FIGURE_COLUMN, LABEL_LEFT, layLadder, type LadderRow } from "./ladder-layout.ts";
import { ThresholdLine } from "./ladder-threshold.tsx";
import { ChartLegend, placeLegend } from "./legend.tsx";
import { comparisonLegend } from "./comparison-legend.ts";
import { round } from "./numbers.ts";
import { wrapText } from "./text.ts";

export type { LadderRow } from "./ladder-layout.ts";

/** Room for the signs that head two columns of figures, or for the words over cumulative shares. */
const HEAD = 20;

/** A sign over a column of figures, and the gap before it. */
const SIGN_ROOM = 24;

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
  /**
   * Shows at each row the share that lies there or beyond instead of the row's own; the words say so, as in "this level
   * or beyond". Intervals are then those of the shares shown.
   */
  cumulative?: string;
}

/** Ordered, long-labelled rows from first to last, with thresholds between them and the share beyond each. */
export function Ladder(props: LadderProps) {
  const { rows, actual, predicted, thresholds = [], beyond = "beyond", cumulative } = props;
  const { idPrefix, title, size = "regular", names = defaultNames, locale } = props;
  expectLength("actual", rows, actual);
  expectLength("predicted", rows, predicted);
  expectLength("intervals", rows, props.intervals);
  expectLength("predictedIntervals", rows, props.predictedIntervals);

  const font = chartFont[size];
  const width = chartWidth[size];
  const legend = props.legend ? comparisonLegend(props) : [];
  const legendHeight = placeLegend(legend, width, font).height;
  // Up to the signs that head the figures.
  const headWords = wrapText(cumulative ?? "", headRoom(width, Boolean(predicted)), font);
  const layout = layLadder({
    rows,
    thresholds,
    size,
    hasPredicted: Boolean(predicted),
    beyond,
    top:
      legendHeight +
      (predicted || cumulative ? HEAD : 0) +
      Math.max(0, headWords.length - 1) * lineHeight(font),
  });
  const shown = cumulative
    ? { actual: fromHereOn(actual), predicted: predicted && fromHereOn(predicted), max: props.max ?? 1 }
    : { actual, predicted, max: props.max ?? largest(props) };
  const labels = rows.map(({ label }) => (cumulative ? `${label} (${cumulative})` : label));
  const description =
    props.description ??
    [
      describeShares({ labels, actual: shown.actual, predicted: shown.predicted, names, locale }),
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
      {predicted ? (
        <>
          <Glyph mark="actual" x={layout.actualEnd - 16} y={legendHeight} />
          <Glyph
            mark={props.predictedForm === "points" ? "predicted-points" : "predicted"}
            x={layout.predictedEnd - 16}
            y={legendHeight}
          />
        </>
      ) : null}
      {cumulative ? (
        <Lines
          lines={headWords}
          x={layout.labelLeft}
          y={legendHeight + 11}
          fontSize={font}
          className="chart-text-muted"
        />
      ) : null}
      {layout.rows.map((place, index) => (
        <LadderBar
          key={rows[index]?.label}
          share={shown.actual[index] ?? 0}
          guess={shown.predicted?.[index]}
          guessed={props.predictedForm === "points"}
          max={shown.max}
          interval={props.intervals?.[index]}
          guessInterval={props.predictedIntervals?.[index]}
          ordinal={props.ordinals === false ? null : index + 1}
          place={place}
          layout={layout}
          fontSize={font}
          locale={locale}
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
          shares={[actual, predicted].map((series) => series && shareBeyond(series, place))}
          locale={locale}
          width={width}
        />
      ))}
    </Frame>
  );
}

/** The room beside the signs that head the figures. */
function headRoom(width: number, hasSigns: boolean): number {
  return width - LABEL_LEFT - (hasSigns ? FIGURE_COLUMN + SIGN_ROOM : 0);
}

function shareBeyond(shares: readonly number[], threshold: { after: number }): number {
  return shares.slice(threshold.after).reduce((sum, share) => sum + share, 0);
}

/** The share at each row and all after it; the first is the whole, whatever rounding says. */
function fromHereOn(shares: readonly number[]): number[] {
  return shares.map((_, row) => Math.min(1, shareBeyond(shares, { after: row })));
}

/** The longest mark, so that it reaches the end of its track. */
function largest({ actual, predicted = [], intervals = [], predictedIntervals = [] }: LadderProps): number {
  const highs = [...intervals, ...predictedIntervals].map((interval) => interval.high);
  return Math.max(...actual, ...predicted, ...highs, 0.01);
}
