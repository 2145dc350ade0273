import { chartFont, chartWidth, defaultNames, type ChartProps } from "./chart-props.ts";
import { describeShares } from "./describe.ts";
import { toneOf } from "./diverging-tones.ts";
import { layFamily } from "./family-layout.ts";
import { Frame, lineHeight, Lines } from "./frame.tsx";
import { ChartLegend, placeLegend, type LegendItem } from "./legend.tsx";
import { round } from "./numbers.ts";
import { wrapText } from "./text.ts";
import { Segments, type Segment } from "./segments.tsx";

export type ThreeShares = readonly [low: number, middle: number, high: number];

export interface ThreeWayRow {
  label: string;
  /** Shares, 0 to 1, that sum to 1. */
  actual: ThreeShares;
  /** The predicted distribution; a histogram of single guesses belongs in a comparison with dots. */
  predicted?: ThreeShares;
  n?: number;
}

export interface ThreeWayBarsProps extends ChartProps {
  rows: readonly ThreeWayRow[];
  categories: readonly [low: string, middle: string, high: string];
  /** The head of the column of counts. */
  countLabel?: string;
}

const tones = [0, 1, 2].map((index) => toneOf(index, 3));

const actualHeight = 20;
const predictedHeight = 18;
const gap = 4;

/** A family of items with three ordered answers: a filled bar each, the predicted one outlined beneath. */
export function ThreeWayBars(props: ThreeWayBarsProps) {
  const { rows, categories, idPrefix, title, size = "regular", names = defaultNames, locale } = props;
  const { countLabel = "n", legend: hasLegend = true } = props;
  const hasPredicted = rows.some((row) => row.predicted);
  const legend: LegendItem[] = hasLegend
    ? [
        ...threeWaySigns(categories),
        ...(hasPredicted ? [{ mark: "predicted" as const, label: names.predicted }] : []),
      ]
    : [];
  const font = chartFont[size];
  const legendHeight = placeLegend(legend, chartWidth[size], font).height;
  const hasCounts = rows.some((row) => row.n !== undefined);
  const countHead = hasCounts ? wrapText(countLabel, chartWidth[size], font) : [];
  const headHeight = hasCounts ? font + 6 + (countHead.length - 1) * lineHeight(font) : 0;
  const layout = layFamily({
    labels: rows.map((row) => row.label),
    size,
    barHeights: rows.map((row) => actualHeight + (row.predicted ? gap + predictedHeight : 0)),
    top: legendHeight + headHeight,
  });
  const description =
    props.description ??
    rows
      .map((row) => {
        const { actual, predicted } = row;
        return `${row.label}: ${describeShares({ labels: categories, actual, predicted, names, locale })}`;
      })
      .join(". ");

  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={description}
      width={layout.width}
      height={layout.height}
    >
      <ChartLegend items={legend} x={0} y={0} width={layout.width} fontSize={font} />
      {hasCounts ? (
        <Lines
          lines={countHead}
          x={layout.countEnd}
          y={legendHeight + font}
          fontSize={font}
          anchor="end"
          className="chart-text-muted"
        />
      ) : null}
      <path className="chart-grid" d={`M0,${round(legendHeight + headHeight)}H${layout.width}`} />
      {rows.map((row, index) => {
        const place = layout.rows[index];
        if (!place) return null;
        const predictedTop = place.barTop + actualHeight + gap;
        const across = { left: layout.barLeft, right: layout.barRight, categories };
        return (
          <g key={row.label}>
            <Lines lines={place.lines} x={0} y={place.textTop} fontSize={font} />
            {row.n === undefined ? null : (
              <Lines
                lines={[`${row.n}`]}
                x={layout.countEnd}
                y={place.countBaseline}
                fontSize={font}
                anchor="end"
                className="chart-text-muted"
              />
            )}
            <Segments
              segments={cutThreeWays(row.actual, { ...across, filled: true })}
              top={place.barTop}
              height={actualHeight}
              fontSize={12}
              locale={locale}
            />
            {row.predicted ? (
              <Segments
                segments={cutThreeWays(row.predicted, { ...across, filled: false })}
                top={predictedTop}
                height={predictedHeight}
                fontSize={12}
                locale={locale}
              />
            ) : null}
            <path className="chart-grid" d={`M0,${round(place.bottom)}H${layout.width}`} />
          </g>
        );
      })}
    </Frame>
  );
}

/** The signs of the three answers. */
export function threeWaySigns(categories: readonly string[]): LegendItem[] {
  return tones.map(({ mark }, index) => ({ mark, label: categories[index] ?? "" }));
}

interface Cut {
  left: number;
  right: number;
  categories: readonly string[];
  filled: boolean;
}

/** Three shares as segments of one bar; outlines keep clear of their neighbours by half their stroke. */
export function cutThreeWays(shares: ThreeShares, { left, right, categories, filled }: Cut): Segment[] {
  let x = left;
  return shares.map((share, index) => {
    const width = share * (right - left);
    const tone = tones[index];
    const inset = filled ? 0.75 : 1.75;
    const segment: Segment = {
      key: categories[index] ?? "",
      x: x + inset,
      width: Math.max(0, width - 2 * inset),
      share,
      className: filled && tone ? tone.className : "chart-predicted",
      textClass: filled && tone ? tone.textClass : "chart-text-predicted",
      hatch: tone?.hatched ? (filled ? "actual" : "predicted") : null,
    };
    x += width;
    return segment;
  });
}
