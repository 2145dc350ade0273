import { chartFont, chartWidth, defaultNames, type ChartProps } from "./chart-props.ts";
import { describeShares, expectLength } from "./describe.ts";
import { ACTUAL_HEIGHT, BAR_GAP, DIVERGING_FONT, DivergingBar, PREDICTED_HEIGHT } from "./diverging-bar.tsx";
import { layScale } from "./diverging-layout.ts";
import { toneOf } from "./diverging-tones.ts";
import { layFamily } from "./family-layout.ts";
import { Frame, lineHeight, Lines } from "./frame.tsx";
import { ChartLegend, placeLegend, type LegendItem } from "./legend.tsx";
import { percent, round } from "./numbers.ts";
import { textWidth, wrapText } from "./text.ts";

export interface DivergingRow {
  label: string;
  /** How many chose each option, from one end to the other. */
  counts: readonly number[];
  /** The mean predicted shares; a histogram of single guesses belongs in a comparison with dots. */
  predicted?: readonly number[];
}

export interface DivergingBarsProps extends ChartProps {
  rows: readonly DivergingRow[];
  /** The options from one end to the other; with an odd number the middle one is neutral. */
  labels: readonly string[];
  /** The neutral option in a column of its own, or half on either side of the centre. */
  neutral?: "aside" | "split";
  /** The head of the column of counts. */
  countLabel?: string;
}

/** A family of items answered on one scale: each bar leans to the side its answers lean to, the predicted one beneath. */
export function DivergingBars(props: DivergingBarsProps) {
  const { rows, labels, neutral = "aside", idPrefix, title, size = "regular", locale } = props;
  const { names = defaultNames, countLabel = "n", legend: hasLegend = true } = props;
  for (const row of rows) {
    expectLength(row.label, labels, row.counts);
    expectLength(row.label, labels, row.predicted);
  }
  const hasPredicted = rows.some((row) => row.predicted);
  const font = chartFont[size];
  const legend: LegendItem[] = hasLegend
    ? [
        ...labels.map((label, index) => ({ mark: toneOf(index, labels.length).mark, label })),
        ...(hasPredicted ? [{ mark: "predicted" as const, label: names.predicted }] : []),
      ]
    : [];
  const legendHeight = placeLegend(legend, chartWidth[size], font).height;
  const countHead = wrapText(countLabel, chartWidth[size], font);
  const headHeight = font + 6 + (countHead.length - 1) * lineHeight(font);
  const layout = layFamily({
    labels: rows.map((row) => row.label),
    size,
    barHeights: rows.map((row) => ACTUAL_HEIGHT + (row.predicted ? BAR_GAP + PREDICTED_HEIGHT : 0)),
    top: legendHeight + headHeight,
  });
  const shares = rows.map((row) => {
    const n = row.counts.reduce((sum, count) => sum + count, 0);
    return { n, shares: row.counts.map((count) => (n === 0 ? 0 : count / n)), predicted: row.predicted };
  });
  const scale = layScale({
    rows: shares.flatMap((row) => [row.shares, ...(row.predicted ? [row.predicted] : [])]),
    neutral,
    left: layout.barLeft,
    right: layout.barRight,
    figureWidth: (share) => textWidth(percent(share, locale), DIVERGING_FONT, true),
  });
  const description =
    props.description ??
    shares
      .map((row, index) => {
        const words = describeShares({
          labels,
          actual: row.shares,
          predicted: row.predicted,
          // A family without predictions needs no name for what was said.
          names: row.predicted ? names : { actual: "", predicted: "" },
          locale,
        });
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
        lines={countHead}
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
            <DivergingBar
              shares={row.shares}
              labels={labels}
              scale={scale}
              top={place.barTop}
              series="actual"
              locale={locale}
            />
            {row.predicted ? (
              <DivergingBar
                shares={row.predicted}
                labels={labels}
                scale={scale}
                top={place.barTop + ACTUAL_HEIGHT + BAR_GAP}
                series="predicted"
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
