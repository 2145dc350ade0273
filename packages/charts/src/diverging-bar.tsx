import { layRow, sides, type DivergingScale } from "./diverging-layout.ts";
import { Lines } from "./frame.tsx";
import { percent, round } from "./numbers.ts";
import { Segments } from "./segments.tsx";

export const ACTUAL_HEIGHT = 22;
export const PREDICTED_HEIGHT = 18;
export const BAR_GAP = 4;

/** The size of figures. */
export const DIVERGING_FONT = 12;

export interface DivergingBarProps {
  shares: readonly number[];
  labels: readonly string[];
  scale: DivergingScale;
  top: number;
  series: "actual" | "predicted";
  locale: string | undefined;
}

/** One bar of a family: its parts, what each side adds up to outside its ends, and the neutral part where it is apart. */
export function DivergingBar({ shares, labels, scale, top, series, locale }: DivergingBarProps) {
  const filled = series === "actual";
  const height = filled ? ACTUAL_HEIGHT : PREDICTED_HEIGHT;
  const { bar, aside } = layRow(shares, labels, scale, filled);
  const row = sides(shares, scale.asideZero === undefined ? "split" : "aside");
  const figure = { y: top + height / 2 + DIVERGING_FONT * 0.375, fontSize: DIVERGING_FONT };
  return (
    <>
      <Segments segments={bar} top={top} height={height} fontSize={DIVERGING_FONT} locale={locale} />
      <CentreLine x={scale.zero} top={top} height={height} broken={row.split > 0} />
      <Lines
        {...figure}
        lines={[percent(row.left, locale)]}
        x={scale.zero - (row.left + row.split) * scale.unit - 6}
        anchor="end"
        className={filled ? "chart-text-strong" : "chart-text-predicted"}
      />
      <Lines
        {...figure}
        lines={[percent(row.right, locale)]}
        x={scale.zero + (row.right + row.split) * scale.unit + 6}
        className={filled ? "chart-text-actual" : "chart-text-predicted"}
      />
      {aside && scale.asideZero !== undefined ? (
        <>
          {aside.width > 0 ? (
            <rect
              className={aside.className}
              x={round(aside.x)}
              y={round(top)}
              width={round(aside.width)}
              height={height}
            />
          ) : null}
          <CentreLine x={scale.asideZero} top={top} height={height} broken={false} />
          <Lines
            {...figure}
            lines={[percent(aside.share, locale)]}
            x={scale.asideZero + aside.share * scale.unit + 6}
            className={filled ? "chart-text" : "chart-text-predicted"}
          />
        </>
      ) : null}
    </>
  );
}

/** Where the sides part; broken where a bar lies across it, so as not to strike out the bar's figure. */
function CentreLine(props: { x: number; top: number; height: number; broken: boolean }) {
  const { x, top, height, broken } = props;
  const bottom = top + height;
  const d = broken
    ? `M${round(x)},${round(top - 4)}V${round(top)}M${round(x)},${round(bottom)}V${round(bottom + 4)}`
    : `M${round(x)},${round(top - 4)}V${round(bottom + 4)}`;
  return <path className="chart-axis" d={d} />;
}
