import { scaleLinear } from "d3-scale";
import { chartFont, chartWidth, defaultNames, type ChartProps, type Threshold } from "./chart-props.ts";
import { Columns, columnX, largestShare, Means, type ColumnsBox, type ColumnsData } from "./columns.tsx";
import { comparisonLegend } from "./comparison-legend.ts";
import { describeShares, expectLength } from "./describe.ts";
import { Figures } from "./figures.tsx";
import { Frame, lineHeight, Lines } from "./frame.tsx";
import { ChartLegend, placeLegend } from "./legend.tsx";
import { decimal, percent, percentMargin, round } from "./numbers.ts";
import { layOptionLabels, OptionKey } from "./option-labels.tsx";
import { textWidth, wrapText } from "./text.ts";

export interface DistributionComparisonProps extends ChartProps, ColumnsData {
  /** Means as positions counted from 1, the first option. */
  actualMean?: number;
  predictedMean?: number;
  thresholds?: readonly Threshold[];
  /** The share at the top of the scale, to draw several charts alike. */
  max?: number;
}

/** One distribution over 2 to 12 ordered options, with the predicted one outlined (or dotted) over it. */
export function DistributionComparison(props: DistributionComparisonProps) {
  const { labels, actual, predicted, predictedForm = "distribution", actualMean, predictedMean } = props;
  const { idPrefix, title, size = "regular", names = defaultNames, locale, thresholds = [] } = props;
  expectLength("actual", labels, actual);
  expectLength("predicted", labels, predicted);
  expectLength("intervals", labels, props.intervals);
  expectLength("predictedIntervals", labels, props.predictedIntervals);

  const width = chartWidth[size];
  const font = chartFont[size];
  const left = percentMargin(locale, font);
  const plotWidth = plotRoom({ ...props, left, width, font });
  const legend = props.legend ? comparisonLegend(props) : [];
  const legendHeight = placeLegend(legend, width, font).height;
  const captions = placeCaptions(thresholds, labels.length, left, plotWidth, font);
  const captionHeight = captions.reduce((sum, caption) => sum + caption.height, 0);
  const scale = scaleLinear([0, props.max ?? largestShare(props)], [0, 1]).nice(4);
  const [, max = 1] = scale.domain();
  const top = legendHeight + captionHeight + 10;
  const box: ColumnsBox = {
    left,
    width: plotWidth,
    top,
    base: top + (size === "compact" ? 150 : 200),
    max,
  };
  const y = (share: number) => box.base - (share / max) * (box.base - box.top);

  const hasMeans = actualMean !== undefined || predictedMean !== undefined;
  const labelTop = box.base + (hasMeans ? 26 : 6) + font;
  const column = plotWidth / labels.length;
  const optionLabels = layOptionLabels(labels, column, width, font);
  const valueTop = labelTop + optionLabels.underHeight - font + 8;
  const keyTop = valueTop + (predicted ? 2 : 1) * lineHeight(font) + 14;
  const height = keyTop + optionLabels.keyHeight;

  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={props.description ?? describeShares({ labels, actual, predicted, names, locale })}
      width={width}
      height={height}
    >
      <ChartLegend items={legend} x={0} y={0} width={width} fontSize={font} />
      {scale.ticks(4).map((tick) => (
        <g key={tick}>
          {tick > 0 ? (
            <path className="chart-grid" d={`M${left},${round(y(tick))}H${round(left + plotWidth)}`} />
          ) : null}
          <Lines
            lines={[percent(tick, locale)]}
            x={left - 8}
            y={y(tick) + font * 0.35}
            fontSize={font}
            anchor="end"
            className="chart-text-muted"
          />
        </g>
      ))}
      <Columns {...props} box={box} names={names} />
      {captions.map((caption) => (
        <g key={caption.after}>
          <path
            className="chart-threshold"
            d={`M${round(caption.x)},${round(legendHeight + caption.top + 2)}V${round(box.base)}`}
          />
          <Lines
            lines={caption.lines}
            x={caption.textX}
            y={legendHeight + caption.top + font}
            fontSize={font}
            anchor={caption.anchor}
            className="chart-text-muted"
          />
        </g>
      ))}
      <path className="chart-axis" d={`M${left},${round(box.base)}H${round(left + plotWidth)}`} />
      <Means box={box} count={labels.length} actualMean={actualMean} predictedMean={predictedMean} />
      <MeanFigures {...props} box={box} fontSize={font} />
      {optionLabels.under.map((lines, index) => (
        <Lines
          key={labels[index]}
          lines={lines}
          x={columnX(box, labels.length, index + 1)}
          y={labelTop}
          fontSize={font}
          anchor="middle"
        />
      ))}
      <Figures
        mark={predicted ? "actual" : null}
        values={actual}
        y={valueTop}
        box={box}
        fontSize={font}
        locale={locale}
        className="chart-text-actual"
      />
      {predicted ? (
        <Figures
          mark={predictedForm === "points" ? "predicted-points" : "predicted"}
          values={predicted}
          y={valueTop + lineHeight(font)}
          box={box}
          fontSize={font}
          locale={locale}
          className="chart-text-predicted"
        />
      ) : null}
      <OptionKey layout={optionLabels} x={0} y={keyTop + font} fontSize={font} />
    </Frame>
  );
}

/** Between a mean's triangle and its figure. */
const MEAN_GAP = 10;

/** The width of the plot: that of the picture beside the margin, less where the figure of the last mean would pass it. */
function plotRoom(
  input: DistributionComparisonProps & { left: number; width: number; font: number },
): number {
  const { labels, actualMean = 0, predictedMean, left, width, font, locale } = input;
  const room = width - left - 4;
  if (predictedMean === undefined) return room;
  const last = Math.max(actualMean, predictedMean);
  const figure = MEAN_GAP + textWidth(decimal(last, locale), font, true);
  return Math.min(room, ((width - left - figure) * labels.length) / Math.max(0.5, last - 0.5));
}

/** The means in figures, each on the outer side of its triangle. */
function MeanFigures(props: DistributionComparisonProps & { box: ColumnsBox; fontSize: number }) {
  const { actualMean, predictedMean, box, fontSize, labels, locale } = props;
  const actualLeft = predictedMean === undefined || (actualMean ?? 0) <= predictedMean;
  const figure = (mean: number, toLeft: boolean, className: string) => (
    <Lines
      lines={[decimal(mean, locale)]}
      x={columnX(box, labels.length, mean) + (toLeft ? -MEAN_GAP : MEAN_GAP)}
      y={box.base + 15}
      fontSize={fontSize}
      anchor={toLeft ? "end" : "start"}
      className={className}
    />
  );
  return (
    <>
      {actualMean === undefined ? null : figure(actualMean, actualLeft, "chart-text-actual")}
      {predictedMean === undefined ? null : figure(predictedMean, !actualLeft, "chart-text-predicted")}
    </>
  );
}

interface Caption {
  after: number;
  x: number;
  top: number;
  height: number;
  lines: string[];
  textX: number;
  anchor: "start" | "end";
}

/** Threshold captions above the plot, one under the other, each on the roomier side of its line. */
function placeCaptions(
  thresholds: readonly Threshold[],
  count: number,
  left: number,
  plotWidth: number,
  fontSize: number,
): Caption[] {
  let top = 0;
  return thresholds.map((threshold) => {
    const x = left + (threshold.after * plotWidth) / count;
    const toRight = x <= left + plotWidth / 2;
    const room = (toRight ? left + plotWidth - x : x) - 8;
    const lines = wrapText(threshold.label, room, fontSize);
    const height = lines.length * lineHeight(fontSize) + 4;
    const caption: Caption = {
      after: threshold.after,
      x,
      top,
      height,
      lines,
      textX: toRight ? x + 6 : x - 6,
      anchor: toRight ? "start" : "end",
    };
    top += height;
    return caption;
  });
}
