import type { FanSeries } from "./fan-props.ts";
import { spread } from "./fan-axis.tsx";
import { FanMark, fanStyle, type FanStyle } from "./fan-marks.tsx";
import { lineHeight, Lines } from "./frame.tsx";
import { textWidth, wrapText } from "./text.ts";

/** Before the words, for the mark. */
const indent = 16;

/** The names of the curves with their last medians, and how much room they take one under the other. */
export function layEnds(input: {
  series: readonly FanSeries[];
  width: number;
  fontSize: number;
  locale: string | undefined;
}) {
  const { series, width, fontSize, locale } = input;
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const ends = series.map(({ label, points, predicted }) => {
    const last = points.at(-1)?.median ?? 0;
    const guess = predicted?.at(-1);
    const lines = wrapText(label, width - indent, fontSize, true);
    return {
      last,
      lines,
      figure: figure.format(last),
      guess: guess === undefined ? null : figure.format(guess),
      height: (lines.length + 1) * lineHeight(fontSize) + 4,
    };
  });
  return { ends, height: ends.reduce((sum, { height }) => sum + height, 0) };
}

/** The names of the curves beside their ends, each with its mark and its last median. */
export function SeriesEnds(props: {
  layout: ReturnType<typeof layEnds>;
  styles: readonly FanStyle[];
  y(value: number): number;
  left: number;
  bounds: { top: number; bottom: number };
  fontSize: number;
}) {
  const { styles, y, left, fontSize } = props;
  const { ends } = props.layout;
  const tops = spread(
    ends.map(({ last }) => y(last)),
    ends.map(({ height }) => height),
    props.bounds,
  );
  return ends.map(({ lines, figure, guess }, index) => {
    const top = tops[index] ?? 0;
    const figureTop = top + 2 + fontSize + lines.length * lineHeight(fontSize);
    const style = styles[index] ?? fanStyle(index);
    return (
      <g key={index}>
        <FanMark style={style} x={left + 6} y={top + 2 + fontSize * 0.64} />
        <Lines
          lines={lines}
          x={left + indent}
          y={top + 2 + fontSize}
          fontSize={fontSize}
          className="chart-text-strong"
        />
        <Lines
          lines={[figure]}
          x={left + indent}
          y={figureTop}
          fontSize={fontSize}
          className={style.ink === "actual" ? "chart-text-actual" : "chart-text-strong"}
        />
        {guess === null ? null : (
          <Lines
            lines={[guess]}
            x={left + indent + 14 + textWidth(figure, fontSize, true)}
            y={figureTop}
            fontSize={fontSize}
            className="chart-text-predicted"
          />
        )}
      </g>
    );
  });
}
