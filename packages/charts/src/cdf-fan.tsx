import { area, curveMonotoneY, line } from "d3-shape";
import {
  chartFont,
  chartWidth,
  defaultNames,
  type ChartProps,
  type Interval,
  type PredictedForm,
} from "./chart-props.ts";
import { cdfFanLegend, cdfFanWords, type CdfFanWords } from "./cdf-fan-legend.ts";
import { Frame, lineHeight, Lines } from "./frame.tsx";
import { ChartLegend, placeLegend } from "./legend.tsx";
import { MeanMark, PredictedMark } from "./marks.tsx";
import { layMedians, MedianRow, type MarkedMedian } from "./median-row.tsx";
import { axisHeight, axisX, NumberAxisLine, type NumberAxis, type PlotBox } from "./number-axis.tsx";
import { percent, percentMargin, round } from "./numbers.ts";
import { textWidth, wrapText } from "./text.ts";

export type { CdfFanWords } from "./cdf-fan-legend.ts";

/** Where people's answers to one quantile lie. */
export interface CdfLevel {
  /** The probability the quantile was asked at, 0 to 1. */
  probability: number;
  /** Median over people. */
  at: number;
  /** The median in words: "20,000". */
  label: string;
  /** The middle half of the people. */
  inner: Interval;
  /** From the tenth to the ninetieth per cent of them. */
  outer: Interval;
}

export interface CdfFanProps extends ChartProps {
  axis: NumberAxis;
  /** Rising in probability. */
  levels: readonly CdfLevel[];
  /** What the vertical axis means: "chance of less". */
  caption: string;
  /** The median at the middle level with its interval, repeated under the axis beside the predicted one. */
  actualMedian?: MarkedMedian;
  predictedMedian?: MarkedMedian;
  /** Single guesses of the median are a dot, predicted distributions of it a triangle. */
  predictedForm?: PredictedForm;
  words?: CdfFanWords;
  plotHeight?: number;
}

/** Cumulative curves of many people as a fan: their median, their middle half and their middle 80 % at each level. */
export function CdfFan(props: CdfFanProps) {
  const { idPrefix, title, axis, levels, size = "regular", names = defaultNames, locale } = props;
  const { actualMedian, predictedMedian, words = cdfFanWords, predictedForm = "points" } = props;
  const guessed = predictedForm === "points";
  const width = chartWidth[size];
  const font = chartFont[size];
  const legend = props.legend
    ? cdfFanLegend({ names, words, predicted: predictedMedian, predictedForm })
    : [];
  const legendHeight = placeLegend(legend, width, font).height;
  const caption = wrapText(props.caption, width, font);
  const left = percentMargin(locale, font);
  const top = legendHeight + caption.length * lineHeight(font) + 8;
  const box: PlotBox = {
    left,
    width: width - left - 8,
    top,
    base: top + (props.plotHeight ?? (size === "compact" ? 170 : 220)),
  };
  const x = (at: number) => axisX(axis, box, at);
  const y = (probability: number) => box.base - probability * (box.base - box.top);
  const band = (of: (level: CdfLevel) => Interval) =>
    area<CdfLevel>()
      .x0((level) => round(x(of(level).low)))
      .x1((level) => round(x(of(level).high)))
      .y((level) => round(y(level.probability)))
      .curve(curveMonotoneY)([...levels]) ?? "";
  const labelTop = box.base + 6;
  const mediansTop = labelTop + axisHeight(axis, box, font) + 4;
  const medians = layMedians({ actual: actualMedian, predicted: predictedMedian }, axis, box, font);
  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={props.description ?? describeFan(props)}
      width={width}
      height={mediansTop + medians.height}
    >
      <ChartLegend items={legend} x={0} y={0} width={width} fontSize={font} />
      <Lines lines={caption} x={0} y={legendHeight + font} fontSize={font} className="chart-text-muted" />
      {levels.map(({ probability }) => (
        <g key={probability}>
          <path className="chart-grid" d={`M${left},${round(y(probability))}H${round(left + box.width)}`} />
          <Lines
            lines={[percent(probability, locale)]}
            x={left - 8}
            y={y(probability) + font * 0.35}
            fontSize={font}
            anchor="end"
            className="chart-text-muted"
          />
        </g>
      ))}
      <path className="chart-fan" d={band(({ outer }) => outer)} />
      <path className="chart-fan-inner" d={band(({ inner }) => inner)} />
      <path
        className="chart-line"
        strokeWidth={2.25}
        d={
          line<CdfLevel>()
            .x((level) => round(x(level.at)))
            .y((level) => round(y(level.probability)))
            .curve(curveMonotoneY)([...levels]) ?? ""
        }
      />
      {predictedMedian && !guessed ? (
        <MeanMark x={x(predictedMedian.at)} y={y(0.5)} series="predicted" />
      ) : null}
      {predictedMedian && guessed ? (
        <PredictedMark
          direction="up"
          base={box.base}
          length={box.base - y(0.5)}
          middle={x(predictedMedian.at)}
          thickness={0}
          form="points"
        />
      ) : null}
      {levels.map((level) => (
        <g key={level.probability}>
          <title>{levelWords(level, locale)}</title>
          <circle className="chart-actual" cx={round(x(level.at))} cy={round(y(level.probability))} r={4.5} />
          <LevelLabel
            level={level}
            x={x(level.at)}
            y={y(level.probability)}
            other={level.probability === 0.5 && predictedMedian ? x(predictedMedian.at) : null}
            box={box}
            fontSize={font}
          />
        </g>
      ))}
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

/** Above the dot to the left, where the curve that rises from there has not been; without room, to the right under it. */
function LevelLabel(props: {
  level: CdfLevel;
  x: number;
  y: number;
  /** The place of a mark at the same height. */
  other: number | null;
  box: PlotBox;
  fontSize: number;
}) {
  const { level, x, y, other, box, fontSize } = props;
  const width = textWidth(level.label, fontSize, true);
  const hides = other !== null && other < x && other > x - width - 16;
  const fits = x - 8 - width >= box.left && !hides;
  return (
    <Lines
      lines={[level.label]}
      x={fits ? x - 8 : x + 9}
      y={fits ? y - 6 : y + fontSize * 0.35}
      fontSize={fontSize}
      anchor={fits ? "end" : "start"}
      className="chart-text-actual"
    />
  );
}

function levelWords({ probability, label }: CdfLevel, locale: string | undefined): string {
  return `${percent(probability, locale)}: ${label}`;
}

function describeFan(props: CdfFanProps): string {
  const { levels, actualMedian, predictedMedian, names = defaultNames, locale, caption } = props;
  return [
    `${caption}, ${(props.words ?? cdfFanWords).median}: ${levels.map((level) => levelWords(level, locale)).join(", ")}`,
    ...(actualMedian && predictedMedian ? [`${names.actual} ${actualMedian.label}`] : []),
    ...(predictedMedian ? [`${names.predicted} ${predictedMedian.label}`] : []),
  ].join("; ");
}
