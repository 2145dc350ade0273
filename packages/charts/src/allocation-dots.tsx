import { scaleLinear } from "d3-scale";
import { GuideLines, type Scale } from "./allocation-guides.tsx";
import {
  layAllocation,
  type AllocationGroup,
  type AllocationLayout,
  type AllocationRow,
  type PlacedDotRow,
  type PlacedHeading,
} from "./allocation-layout.ts";
import { allocationDotsLegend, type AllocationWords } from "./allocation-dots-legend.ts";
import {
  chartFont,
  chartWidth,
  defaultNames,
  type ChartProps,
  type ChartSize,
  type Interval,
} from "./chart-props.ts";
import { describeShares, expectLength } from "./describe.ts";
import { Frame, lineHeight, Lines } from "./frame.tsx";
import { Glyph } from "./glyph.tsx";
import { ChartLegend, placeLegend } from "./legend.tsx";
import { Whisker } from "./marks.tsx";
import { percent, round } from "./numbers.ts";

export type { AllocationGroup, AllocationRow } from "./allocation-layout.ts";

export interface AllocationDotsProps extends ChartProps {
  rows: readonly AllocationRow[];
  /** Shares, 0 to 1, one a row. */
  actual: readonly number[];
  intervals?: readonly Interval[];
  predicted?: readonly number[];
  /** Rows under headings; each row in one of them, or no groups at all. */
  groups?: readonly AllocationGroup[];
  /** Largest first, within each group where there are groups; else as given. */
  sorted?: boolean;
  /** The share at the far end of the scale, to draw several charts alike. */
  max?: number;
  words?: AllocationWords;
}

/** Named parts of a whole, a row each: a dot for what they got, and an open one for what they were expected to get. */
export function AllocationDots(props: AllocationDotsProps) {
  const { rows, actual, intervals, predicted, groups = [] } = props;
  const { idPrefix, title, size = "regular", names = defaultNames, locale } = props;
  expectLength("actual", rows, actual);
  expectLength("intervals", rows, intervals);
  expectLength("predicted", rows, predicted);

  const font = chartFont[size];
  const width = chartWidth[size];
  const legend = props.legend
    ? allocationDotsLegend({ names, words: props.words, predicted, intervals })
    : [];
  const legendHeight = placeLegend(legend, width, font).height;
  const order = orderOf(props);
  const layout = layAllocation({
    rows,
    order,
    groups,
    size,
    hasPredicted: Boolean(predicted),
    top: legendHeight,
  });
  const highs = (intervals ?? []).map(({ high }) => high);
  const largest = Math.max(0.01, ...actual, ...(predicted ?? []), ...highs);
  const scale = scaleLinear([0, props.max ?? largest], [layout.plotLeft, layout.plotRight]).nice(4);
  const ticks = scale.ticks(size === "compact" ? 4 : 5);
  const description =
    props.description ??
    describeShares({
      labels: order.map((row) => rows[row]?.label ?? ""),
      actual: order.map((row) => actual[row] ?? 0),
      predicted: predicted && order.map((row) => predicted[row] ?? 0),
      names,
      locale,
    });

  return (
    <Frame idPrefix={idPrefix} title={title} description={description} width={width} height={layout.height}>
      <ChartLegend items={legend} x={0} y={0} width={width} fontSize={font} />
      {predicted ? (
        <>
          <Glyph mark="actual-dot" x={layout.actualEnd - 16} y={legendHeight} />
          <Glyph mark="predicted-points" x={layout.predictedEnd - 16} y={legendHeight} />
        </>
      ) : null}
      <GuideLines layout={layout} ticks={ticks} scale={scale} size={size} locale={locale} />
      {layout.placed.map((place) =>
        place.kind === "heading" ? (
          <Heading
            key={`heading-${place.group.from}`}
            place={place}
            layout={layout}
            size={size}
            locale={locale}
          />
        ) : (
          <DotRow key={place.index} {...props} place={place} layout={layout} scale={scale} size={size} />
        ),
      )}
    </Frame>
  );
}

/** The rows from top to bottom: groups stay where they are, and equals stay as given. */
function orderOf({ rows, actual, groups = [], sorted }: AllocationDotsProps): number[] {
  const indices = rows.map((_, row) => row);
  if (!sorted) return indices;
  const groupOf = (row: number) => groups.findIndex(({ from, count }) => row >= from && row < from + count);
  return indices.toSorted((a, b) => groupOf(a) - groupOf(b) || (actual[b] ?? 0) - (actual[a] ?? 0) || a - b);
}

function Heading(props: {
  place: PlacedHeading;
  layout: AllocationLayout;
  size: ChartSize;
  locale: string | undefined;
}) {
  const { place, layout, size, locale } = props;
  const { actual, predicted } = place.group;
  const font = chartFont[size];
  const figure = (share: number | undefined, x: number, className: string) =>
    share === undefined ? null : (
      <Lines
        lines={[percent(share, locale)]}
        x={x}
        y={place.textTop}
        fontSize={font}
        anchor="end"
        className={className}
      />
    );
  return (
    <g>
      <Lines lines={place.lines} x={0} y={place.textTop} fontSize={font} className="chart-text-strong" />
      {figure(actual, layout.actualEnd, "chart-text-actual")}
      {figure(predicted, layout.predictedEnd, "chart-text-predicted")}
    </g>
  );
}

function DotRow(
  props: AllocationDotsProps & {
    place: PlacedDotRow;
    layout: AllocationLayout;
    scale: Scale;
    size: ChartSize;
  },
) {
  const { actual, predicted, intervals, place, layout, scale, size, locale } = props;
  const font = chartFont[size];
  const share = actual[place.index] ?? 0;
  const guess = predicted?.[place.index];
  const interval = intervals?.[place.index];
  const figure = (value: number, x: number, className: string) => (
    <Lines
      lines={[percent(value, locale)]}
      x={x}
      y={place.valueBaseline}
      fontSize={font}
      anchor="end"
      className={className}
    />
  );
  return (
    <g>
      <Lines lines={place.label} x={0} y={place.textTop} fontSize={font} />
      <Lines
        lines={place.detail}
        x={0}
        y={place.textTop + place.label.length * lineHeight(font)}
        fontSize={12}
        className="chart-text-muted"
      />
      {interval ? (
        <Whisker
          direction="right"
          middle={place.middle}
          interval={{ low: scale(interval.low), high: scale(interval.high) }}
          series="actual"
        />
      ) : null}
      {guess === undefined ? null : <Ring x={scale(guess)} y={place.middle} />}
      <circle className="chart-actual" cx={round(scale(share))} cy={round(place.middle)} r={4.5} />
      {figure(share, layout.actualEnd, "chart-text-actual")}
      {guess === undefined ? null : figure(guess, layout.predictedEnd, "chart-text-predicted")}
    </g>
  );
}

/** Open and larger than a dot, so that where both fall together each is seen. */
function Ring({ x, y }: { x: number; y: number }) {
  return (
    <>
      <circle className="chart-casing" cx={round(x)} cy={round(y)} r={6.5} />
      <circle className="chart-predicted" cx={round(x)} cy={round(y)} r={6.5} />
    </>
  );
}
