import { chartFont, chartWidth, type ChartProps } from "./chart-props.ts";
import { Frame, lineHeight, Lines } from "./frame.tsx";
import { pathThrough } from "./marks.tsx";
import { layMedian, MedianRow, type MarkedMedian } from "./median-row.tsx";
import { axisHeight, axisX, NumberAxisLine, type NumberAxis, type PlotBox } from "./number-axis.tsx";
import { percent, percentMargin, round } from "./numbers.ts";
import { wrapText } from "./text.ts";

/** One way of pooling people's distributions. */
export interface Pool {
  /** "Linear pool". */
  name: string;
  /** P(X ≤ at), at rising places. */
  points: readonly { at: number; share: number }[];
  /** Its median with its 10 and 90 % quantiles; null where it has none on the axis. */
  median: MarkedMedian | null;
  /** Said in the place of a median that does not exist. */
  note?: string;
}

export interface PoolsProps extends Omit<ChartProps, "legend" | "names"> {
  axis: NumberAxis;
  pools: readonly Pool[];
  /** What the vertical axis means: "chance of less". */
  caption: string;
  words?: PoolsWords;
  plotHeight?: number;
}

/** For the description. */
export interface PoolsWords {
  median: string;
  noMedian: string;
}

const defaultWords: PoolsWords = { median: "median", noMedian: "no median" };

const GAP = 28;

/** Pooled cumulative distributions on one scale, side by side; one under the other on a phone. */
export function Pools(props: PoolsProps) {
  const { idPrefix, title, axis, pools, size = "regular", locale } = props;
  const width = chartWidth[size];
  const font = chartFont[size];
  const beside = size === "regular";
  const left = percentMargin(locale, font);
  const panelWidth = beside ? (width - GAP * (pools.length - 1)) / pools.length : width;
  const caption = wrapText(props.caption, width, font);
  const plot = { left, width: panelWidth - left - 8 };
  const panels = pools.map(({ name, note, median }) => {
    const names = wrapText(name, plot.width, font, true);
    const notes = median ? [] : wrapText(note ?? "", plot.width, font, true);
    return {
      names,
      notes,
      under: median
        ? layMedian(median, axis, plot, font).height
        : font + 9 + Math.max(0, notes.length - 1) * lineHeight(font),
    };
  });
  const head = Math.max(1, ...panels.map(({ names }) => names.length)) * lineHeight(font) + 10;
  const plotHeight = props.plotHeight ?? (beside ? 190 : 140);
  const underHeight = Math.max(...panels.map(({ under }) => under));
  const panelHeight = head + plotHeight + 6 + axisHeight(axis, plot, font) + 4 + underHeight;
  const first = caption.length * lineHeight(font) + 8;
  const rows = beside ? 1 : pools.length;
  return (
    <Frame
      idPrefix={idPrefix}
      title={title}
      description={props.description ?? describePools(props)}
      width={width}
      height={first + rows * panelHeight + (rows - 1) * GAP}
    >
      <Lines lines={caption} x={0} y={font} fontSize={font} className="chart-text-muted" />
      {pools.map((pool, index) => {
        const top = first + (beside ? 0 : index * (panelHeight + GAP));
        const start = beside ? index * (panelWidth + GAP) : 0;
        const box: PlotBox = {
          ...plot,
          left: start + left,
          top: top + head,
          base: top + head + plotHeight,
        };
        const labelTop = box.base + 6;
        const rowTop = labelTop + axisHeight(axis, plot, font) + 4;
        return (
          <g key={pool.name}>
            <Lines
              lines={panels[index]?.names ?? []}
              x={box.left}
              y={top + font}
              fontSize={font}
              className="chart-text-strong"
            />
            {[0, 0.5, 1].map((share) => (
              <g key={share}>
                <path
                  className="chart-grid"
                  d={`M${round(box.left)},${round(levelOf(box, share))}H${round(box.left + box.width)}`}
                />
                <Lines
                  lines={[percent(share, locale)]}
                  x={box.left - 8}
                  y={levelOf(box, share) + font * 0.35}
                  fontSize={font}
                  anchor="end"
                  className="chart-text-muted"
                />
              </g>
            ))}
            <Curve pool={pool} axis={axis} box={box} />
            <NumberAxisLine axis={axis} box={box} labelTop={labelTop} fontSize={font} />
            {pool.median ? (
              <MedianRow
                series="actual"
                median={pool.median}
                axis={axis}
                box={box}
                top={rowTop}
                fontSize={font}
              />
            ) : (
              <Lines
                lines={panels[index]?.notes ?? []}
                x={box.left}
                y={rowTop + font}
                fontSize={font}
                className="chart-text-actual"
              />
            )}
          </g>
        );
      })}
    </Frame>
  );
}

function levelOf(box: PlotBox, share: number): number {
  return box.base - share * (box.base - box.top);
}

function Curve({ pool, axis, box }: { pool: Pool; axis: NumberAxis; box: PlotBox }) {
  const curve = pool.points.map(({ at, share }): [number, number] => [
    axisX(axis, box, at),
    levelOf(box, share),
  ]);
  const [start, end] = [curve[0]?.[0] ?? box.left, curve.at(-1)?.[0] ?? box.left];
  const median = pool.median && axisX(axis, box, pool.median.at);
  return (
    <>
      <path
        className="chart-fan-inner"
        d={`${pathThrough([[start, box.base], ...curve, [end, box.base]])}Z`}
      />
      <path className="chart-line" strokeWidth={2.25} d={pathThrough(curve)} />
      {median === null ? null : (
        <path
          className="chart-span"
          d={`M${round(median)},${round(levelOf(box, 0.5))}V${round(box.base)}`}
          fill="none"
        />
      )}
    </>
  );
}

function describePools({ pools, caption, words = defaultWords }: PoolsProps): string {
  return `${caption}. ${pools
    .map(
      ({ name, median, note }) =>
        `${name}: ${median ? `${words.median} ${median.label}` : (note ?? words.noMedian)}`,
    )
    .join("; ")}`;
}
