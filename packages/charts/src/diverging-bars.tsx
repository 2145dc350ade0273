import { chartFont, chartWidth, type ChartProps } from "./chart-props.ts";
import { describeShares, expectLength } from "./describe.ts";
import { layRow, layScale, sides, type DivergingScale } from "./diverging-layout.ts";
import { toneOf } from "./diverging-tones.ts";
import { layFamily, type FamilyRow } from "./family-layout.ts";
import { Frame, Lines } from "./frame.tsx";
import { ChartLegend, placeLegend, type LegendItem } from "./legend.tsx";
import { percent, round } from "./numbers.ts";
import { Segments } from "./segments.tsx";

export interface DivergingRow {
  label: string;
  /** How many chose each option, from one end to the other. */
  counts: readonly number[];
}

export interface DivergingBarsProps extends Omit<ChartProps, "names"> {
  rows: readonly DivergingRow[];
  /** The options from one end to the other; with an odd number the middle one is neutral. */
  labels: readonly string[];
  /** The neutral option in a column of its own, or half on either side of the centre. */
  neutral?: "aside" | "split";
  /** The head of the column of counts. */
  countLabel?: string;
}

const barHeight = 22;

/** A family of items answered on one scale: each bar leans to the side its answers lean to. */
export function DivergingBars(props: DivergingBarsProps) {
  const { rows, labels, neutral = "aside", idPrefix, title, size = "regular", locale } = props;
  const { countLabel = "n", legend: hasLegend = true } = props;
  for (const row of rows) expectLength(row.label, labels, row.counts);
  const font = chartFont[size];
  const legend: LegendItem[] = hasLegend
    ? labels.map((label, index) => ({ mark: toneOf(index, labels.length).mark, label }))
    : [];
  const legendHeight = placeLegend(legend, chartWidth[size], font).height;
  const headHeight = font + 6;
  const layout = layFamily({
    labels: rows.map((row) => row.label),
    size,
    barHeights: rows.map(() => barHeight),
    top: legendHeight + headHeight,
  });
  const shares = rows.map((row) => {
    const n = row.counts.reduce((sum, count) => sum + count, 0);
    return { n, shares: row.counts.map((count) => (n === 0 ? 0 : count / n)) };
  });
  const scale = layScale({
    rows: shares.map((row) => row.shares),
    neutral,
    left: layout.barLeft,
    right: layout.barRight,
  });
  const description =
    props.description ??
    shares
      .map((row, index) => {
        const names = { actual: "", predicted: "" };
        const words = describeShares({ labels, actual: row.shares, predicted: undefined, names, locale });
        return `${rows[index]?.label} (${countLabel} = ${row.n}): ${words}`;
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
      <Lines
        lines={[countLabel]}
        x={layout.countEnd}
        y={legendHeight + font}
        fontSize={font}
        anchor="end"
        className="chart-text-muted"
      />
      <path className="chart-grid" d={`M0,${round(legendHeight + headHeight)}H${layout.width}`} />
      {shares.map((row, index) => {
        const place = layout.rows[index];
        if (!place) return null;
        return (
          <g key={rows[index]?.label}>
            <Lines lines={place.lines} x={0} y={place.textTop} fontSize={font} />
            <Lines
              lines={[`${row.n}`]}
              x={layout.countEnd}
              y={place.countBaseline}
              fontSize={font}
              anchor="end"
              className="chart-text-muted"
            />
            <Segments
              segments={layRow(row.shares, labels, scale)}
              top={place.barTop}
              height={barHeight}
              fontSize={12}
              locale={locale}
            />
            <CentreLine x={scale.zero} top={place.barTop} broken={neutral === "split"} />
            {scale.asideZero === undefined ? null : (
              <CentreLine x={scale.asideZero} top={place.barTop} broken={false} />
            )}
            <Sums shares={row.shares} scale={scale} place={place} locale={locale} />
            <path className="chart-grid" d={`M0,${round(place.bottom)}H${layout.width}`} />
          </g>
        );
      })}
    </Frame>
  );
}

/** Where the sides part; broken where a bar lies across it, so as not to strike out the bar's figure. */
function CentreLine({ x, top, broken }: { x: number; top: number; broken: boolean }) {
  const bottom = top + barHeight;
  const d = broken
    ? `M${round(x)},${round(top - 5)}V${round(top)}M${round(x)},${round(bottom)}V${round(bottom + 5)}`
    : `M${round(x)},${round(top - 4)}V${round(bottom + 4)}`;
  return <path className="chart-axis" d={d} />;
}

/** What each side adds up to, outside its end. */
function Sums(props: {
  shares: readonly number[];
  scale: DivergingScale;
  place: FamilyRow;
  locale: string | undefined;
}) {
  const { shares, scale, place, locale } = props;
  const row = sides(shares, scale.asideZero === undefined ? "split" : "aside");
  const y = place.barTop + barHeight / 2 + 4.5;
  return (
    <>
      <Lines
        lines={[percent(row.left, locale)]}
        x={scale.zero - (row.left + row.split) * scale.unit - 6}
        y={y}
        fontSize={12}
        anchor="end"
        className="chart-text-strong"
      />
      <Lines
        lines={[percent(row.right, locale)]}
        x={scale.zero + (row.right + row.split) * scale.unit + 6}
        y={y}
        fontSize={12}
        className="chart-text-actual"
      />
    </>
  );
}
