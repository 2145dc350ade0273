import { chartFont, type ChartProps, type Interval } from "./chart-props.ts";
import { expectLength } from "./describe.ts";
import { Frame, Lines } from "./frame.tsx";
import { Glyph } from "./glyph.tsx";
import { MeanMark, Whisker } from "./marks.tsx";
import { decimal, percent, percentFigure, round } from "./numbers.ts";
import { layRanking, type RankingLayout } from "./ranking-layout.ts";
import { textWidth } from "./text.ts";

export interface RankingRow {
  label: string;
  /** The share of people who gave it each place, from first to last. */
  shares: readonly number[];
  /** The share who gave it no place. */
  unplaced?: number;
  mean: number;
  /** Of the mean place; left out where there are too few to have one. */
  interval?: Interval | undefined;
}

export interface RankingHeatProps extends Omit<ChartProps, "names" | "legend"> {
  /** In the order they are drawn: that of their mean places, say. */
  rows: readonly RankingRow[];
  /** What the first and the last place mean. */
  ends: { first: string; last: string };
  /** The share of the darkest cell, to draw several charts alike. */
  max?: number;
  /** The words of the heads: of the figures, of the mean places, and of what has no place. */
  shareLabel?: string;
  meanLabel?: string;
  unplacedLabel?: string;
  /** Before an interval in the description. */
  intervalLabel?: string;
}

/**
 * The opacity of the fullest cell, of the actual ink on paper: the ink of the figures keeps 4.5 : 1 to it in the light
 * theme and in the dark.
 */
const darkest = 0.6;
/** Of a cell that almost nobody is in: still seen beside an empty one. */
const palest = 0.06;

/**
 * Items by places: how many gave each item each place, darker for more, with the share printed where it fits. Mean
 * places with intervals are marked under their rows.
 */
export function RankingHeat(props: RankingHeatProps) {
  const { rows, ends, idPrefix, title, size = "regular", locale } = props;
  const { shareLabel = "% of people", meanLabel = "mean place", unplacedLabel = "left out" } = props;
  const places = rows[0]?.shares.length ?? 0;
  for (const row of rows) expectLength(row.label, rows[0]?.shares ?? [], row.shares);
  const font = chartFont[size];
  const hasUnplaced = rows.some(({ unplaced }) => unplaced !== undefined);
  const hasIntervals = rows.some(({ interval }) => interval);
  const layout = layRanking({
    labels: rows.map(({ label }) => label),
    places,
    hasUnplaced,
    hasIntervals,
    ends,
    shareLabel,
    meanLabel,
    unplacedLabel,
    size,
  });
  const most =
    props.max ?? Math.max(0.01, ...rows.flatMap(({ shares, unplaced = 0 }) => [...shares, unplaced]));
  const head = (lines: readonly string[], x: number, y: number, anchor: "start" | "middle" | "end") => (
    <Lines lines={lines} x={x} y={y} fontSize={font} anchor={anchor} className="chart-text-muted" />
  );

  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={props.description ?? describeRows(props)}
      width={layout.width}
      height={layout.height}
    >
      {head(layout.shareHead.lines, 0, layout.shareHead.baseline, "start")}
      {hasIntervals ? (
        <Glyph mark="actual-mean" x={layout.meanHead.signX} y={layout.meanHead.baseline - font * 0.36 - 6} />
      ) : null}
      {head(layout.meanHead.lines, layout.width, layout.meanHead.baseline, "end")}
      {head(layout.endLines.first, layout.left, layout.endBaseline, "start")}
      {head(layout.endLines.last, layout.placesRight, layout.endBaseline, "end")}
      {Array.from({ length: places }, (_, place) => (
        <g key={place}>
          {head(
            [`${place + 1}`],
            layout.columnLeft(place) + layout.cellWidth / 2,
            layout.headBaseline,
            "middle",
          )}
        </g>
      ))}
      {hasUnplaced
        ? head(
            [layout.unplacedHead],
            layout.columnLeft(places) + layout.cellWidth / 2,
            layout.headBaseline,
            "middle",
          )
        : null}
      {rows.map((row, index) => (
        <HeatRow
          key={row.label}
          row={row}
          index={index}
          layout={layout}
          most={most}
          fontSize={font}
          locale={locale}
        />
      ))}
    </Frame>
  );
}

function HeatRow(props: {
  row: RankingRow;
  index: number;
  layout: RankingLayout;
  most: number;
  fontSize: number;
  locale: string | undefined;
}) {
  const { row, index, layout, most, fontSize, locale } = props;
  const place = layout.rows[index];
  if (!place) return null;
  const cells = [...row.shares, ...(row.unplaced === undefined ? [] : [row.unplaced])];
  const mode = Math.max(...row.shares);
  return (
    <g>
      <Lines lines={place.lines} x={0} y={place.textTop} fontSize={fontSize} />
      {cells.map((share, column) => {
        const figure = percentFigure(share, locale);
        const x = layout.columnLeft(column);
        const box = {
          x: round(x),
          y: round(place.cellTop),
          width: round(layout.cellWidth),
          height: layout.cellHeight,
        };
        return (
          // Places never change order.
          <g key={column}>
            {share > 0 ? (
              <rect
                {...box}
                className="chart-actual"
                fillOpacity={round(palest + (darkest - palest) * Math.min(1, share / most))}
              />
            ) : (
              <rect {...box} className="chart-grid" fill="none" />
            )}
            {share > 0 && textWidth(figure, 12, true) <= layout.cellWidth - 2 ? (
              <Lines
                lines={[figure]}
                x={x + layout.cellWidth / 2}
                y={place.figureBaseline}
                fontSize={12}
                anchor="middle"
                className={share === mode ? "chart-text-strong" : "chart-text"}
              />
            ) : null}
          </g>
        );
      })}
      {row.interval ? (
        <Whisker
          direction="right"
          middle={place.laneMiddle}
          interval={{ low: layout.placeX(row.interval.low), high: layout.placeX(row.interval.high) }}
          series="actual"
        />
      ) : null}
      {layout.hasLane ? <MeanMark x={layout.placeX(row.mean)} y={place.laneMiddle} series="actual" /> : null}
      <Lines
        lines={[decimal(row.mean, locale)]}
        x={layout.width}
        y={place.meanBaseline}
        fontSize={fontSize}
        anchor="end"
        className="chart-text-actual"
      />
    </g>
  );
}

function describeRows({
  rows,
  locale,
  meanLabel = "mean place",
  unplacedLabel = "left out",
  intervalLabel = "95 % interval",
}: RankingHeatProps): string {
  return rows
    .map(({ label, shares, unplaced, mean, interval }) => {
      const within = interval
        ? ` (${intervalLabel} ${decimal(interval.low, locale)}–${decimal(interval.high, locale)})`
        : "";
      const said = shares.map((share, place) => `${place + 1}: ${percent(share, locale)}`);
      const none = unplaced === undefined ? [] : [`${unplacedLabel}: ${percent(unplaced, locale)}`];
      return `${label}, ${meanLabel} ${decimal(mean, locale)}${within}, ${[...said, ...none].join(", ")}`;
    })
    .join("; ");
}
