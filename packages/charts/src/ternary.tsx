import { chartFont, chartWidth, defaultNames, type ChartProps } from "./chart-props.ts";
import { describeShares } from "./describe.ts";
import { Frame, Lines } from "./frame.tsx";
import { Glyph, glyphWidth } from "./glyph.tsx";
import { ChartLegend, placeLegend } from "./legend.tsx";
import { pathThrough } from "./marks.tsx";
import { percent, round } from "./numbers.ts";
import { layTernary, ternaryRegion, ternaryTicks, type TernaryLayout } from "./ternary-layout.ts";
import { ternaryLegend, type TernaryWords } from "./ternary-legend.ts";
import { textWidth } from "./text.ts";
import type { ThreeShares } from "./three-way-bar.tsx";

export type { TernaryWords } from "./ternary-legend.ts";

export interface TernaryMean {
  /** Shares, 0 to 1, that sum to 1. */
  shares: ThreeShares;
  /**
   * The region the mean lies in with 95 % confidence, as the matrix of shares with { shares + L u : |u| ≤ 1 } for L Lᵀ;
   * left out where there are too few to have one.
   */
  region?: readonly (readonly number[])[];
}

export interface TernaryPlotProps extends ChartProps {
  /** What lies at the lower left, on top and at the lower right. */
  corners: readonly [first: string, second: string, third: string];
  actual: TernaryMean;
  /** The mean of predicted distributions. */
  predicted?: TernaryMean;
  /** Single answers and how often each was given, as faint dots beneath. */
  points?: readonly { shares: ThreeShares; n: number }[];
  words?: TernaryWords;
}

const first: ThreeShares = [1, 0, 0];
const second: ThreeShares = [0, 1, 0];
const third: ThreeShares = [0, 0, 1];

/**
 * Shares of three as a place in a triangle: the nearer to a corner, the larger its share. A filled dot is what was
 * said on average and an outlined one what was expected, each within the region it is known to.
 */
export function TernaryPlot(props: TernaryPlotProps) {
  const { corners, actual, predicted, points = [], idPrefix, title, size = "regular", locale } = props;
  const { names = defaultNames, words } = props;
  const font = chartFont[size];
  const legend = props.legend
    ? ternaryLegend({
        names,
        ...(words ? { words } : {}),
        predicted,
        regions: actual.region ?? predicted?.region,
        points: points.length > 0,
      })
    : [];
  const legendHeight = placeLegend(legend, chartWidth[size], font).height;
  const layout = layTernary({ corners, size, top: legendHeight });
  const { place } = layout;
  const outline = `${pathThrough([first, second, third].map((corner) => pair(place(corner))))}Z`;
  const most = Math.max(1, ...points.map(({ n }) => n));
  const description =
    props.description ??
    describeShares({
      labels: corners,
      actual: actual.shares,
      predicted: predicted?.shares,
      names,
      locale,
    });
  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={description}
      width={layout.width}
      height={layout.height}
    >
      <ChartLegend items={legend} x={0} y={0} width={layout.width} fontSize={font} />
      <Grid layout={layout} locale={locale} />
      <path className="chart-axis" d={outline} fill="none" />
      {points.map(({ shares, n }, index) => {
        const { x, y } = place(shares);
        return (
          // A list of points has no names; it is drawn once.
          <circle
            key={index}
            className="chart-actual"
            fillOpacity={0.25}
            cx={round(x)}
            cy={round(y)}
            r={round(2 + 6 * Math.sqrt(n / most))}
          />
        );
      })}
      <Region layout={layout} mean={actual} className="chart-actual-pale" />
      {predicted ? <Region layout={layout} mean={predicted} className="chart-whisker-predicted" /> : null}
      {predicted ? <Dot place={place(predicted.shares)} series="predicted" /> : null}
      {/* The smaller, and on top: where both meet, the filled dot lies within the outline. */}
      <Dot place={place(actual.shares)} series="actual" />
      {layout.corners.map((corner, index) => (
        <g key={corners[index]}>
          <Lines
            lines={corner.lines}
            x={corner.x}
            y={corner.y}
            fontSize={font}
            anchor={corner.anchor}
            className="chart-text"
          />
          <CornerFigures
            corner={corner}
            fontSize={font}
            actual={percent(actual.shares[index] ?? 0, locale)}
            predicted={predicted && percent(predicted.shares[index] ?? 0, locale)}
          />
        </g>
      ))}
    </Frame>
  );
}

const pair = ({ x, y }: { x: number; y: number }): [number, number] => [x, y];

/** A line at each fifth of every corner's share, with its per cent where it leaves the triangle. */
function Grid({ layout, locale }: { layout: TernaryLayout; locale: string | undefined }) {
  return ternaryTicks(layout).map(({ line, share, x, y, anchor }, index) => (
    // Ticks never change order.
    <g key={index}>
      <path className="chart-grid" d={pathThrough(line.map(pair))} />
      <Lines
        lines={[percent(share, locale)]}
        x={x}
        y={y}
        fontSize={12}
        anchor={anchor}
        className="chart-text-muted"
      />
    </g>
  ));
}

function Region(props: { layout: TernaryLayout; mean: TernaryMean; className: string }) {
  const { layout, mean, className } = props;
  const outline = mean.region ? ternaryRegion(mean.shares, mean.region) : [];
  if (outline.length === 0) return null;
  return (
    <path
      className={className}
      strokeLinejoin="round"
      d={`${pathThrough(outline.map((shares) => pair(layout.place(shares))))}Z`}
    />
  );
}

function Dot({ place, series }: { place: { x: number; y: number }; series: "actual" | "predicted" }) {
  const centre = { cx: round(place.x), cy: round(place.y) };
  const radius = series === "actual" ? 5 : 7.5;
  return (
    <>
      <circle className="chart-casing-dot" {...centre} r={radius + 2.25} />
      <circle
        className={series === "actual" ? "chart-actual" : "chart-predicted-dot"}
        {...centre}
        r={radius}
      />
    </>
  );
}

/** The shares of a corner, each after its sign. */
function CornerFigures(props: {
  corner: TernaryLayout["corners"][number];
  fontSize: number;
  actual: string;
  predicted: string | undefined;
}) {
  const { corner, fontSize, actual, predicted } = props;
  const sign = glyphWidth("actual-dot") + 3;
  const width = (text: string) => sign + textWidth(text, fontSize, true);
  const gap = 8;
  const whole = width(actual) + (predicted === undefined ? 0 : gap + width(predicted));
  const left = corner.x - { start: 0, middle: whole / 2, end: whole }[corner.anchor];
  const next = left + width(actual) + gap;
  const y = corner.figuresY;
  const figure = { y, fontSize };
  return (
    <>
      <Glyph mark="actual-dot" x={left} y={y - fontSize * 0.36 - 6} />
      <Lines {...figure} lines={[actual]} x={left + sign} className="chart-text-actual" />
      {predicted === undefined ? null : (
        <>
          <Glyph mark="predicted-points" x={next} y={y - fontSize * 0.36 - 6} />
          <Lines {...figure} lines={[predicted]} x={next + sign} className="chart-text-predicted" />
        </>
      )}
    </>
  );
}
