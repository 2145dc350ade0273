import type { SeriesNames } from "./chart-props.ts";
import type { FanSeries, FanWords } from "./fan-props.ts";
import { spread } from "./fan-axis.tsx";
import { FanLine, FanMark, fanStyle, PredictedMark, type FanStyle } from "./fan-marks.tsx";
import { lineHeight, Lines } from "./frame.tsx";
import { round } from "./numbers.ts";
import { textWidth, wrapText } from "./text.ts";

type Sign = { style: FanStyle } | "median" | "inner" | "outer" | "interval" | "predicted";

interface KeyItem {
  sign: Sign;
  lines: string[];
  x: number;
  y: number;
}

const signWidth = 30;

export interface FanKeyInput {
  /** Names that do not stand at the ends of their curves. */
  series: readonly string[];
  styles: readonly FanStyle[];
  signs: {
    outer: boolean;
    predicted: boolean;
    whiskers: boolean;
    names: SeriesNames;
    words: FanWords;
  } | null;
  width: number;
  fontSize: number;
}

/** Rows of signs with their words above a fan chart. */
export function layFanKey({ series, styles, signs, width, fontSize }: FanKeyInput) {
  const wanted: { sign: Sign; text: string }[] = series.map((text, index) => ({
    sign: { style: styles[index] ?? fanStyle(index) },
    text,
  }));
  if (signs) {
    const { names, words } = signs;
    wanted.push({ sign: "median", text: `${names.actual}, ${words.median}` });
    wanted.push({ sign: "inner", text: words.middleHalf });
    if (signs.outer) wanted.push({ sign: "outer", text: words.mostly });
    if (signs.whiskers) wanted.push({ sign: "interval", text: words.interval });
    if (signs.predicted) wanted.push({ sign: "predicted", text: `${names.predicted}, ${words.median}` });
  }
  const items: KeyItem[] = [];
  const row = lineHeight(fontSize) + 3;
  let x = 0;
  let y = 0;
  let deepest = 0;
  for (const { sign, text } of wanted) {
    const lines = wrapText(text, width - signWidth - 8, fontSize);
    const wide = signWidth + 8 + Math.max(...lines.map((line) => textWidth(line, fontSize)));
    if (x > 0 && x + wide > width) {
      x = 0;
      y = deepest;
    }
    items.push({ sign, lines, x, y });
    deepest = Math.max(deepest, y + row + (lines.length - 1) * lineHeight(fontSize));
    x += wide + 16;
  }
  return { items, fontSize, height: items.length === 0 ? 0 : deepest + 6 };
}

export function FanKey({ layout }: { layout: ReturnType<typeof layFanKey> }) {
  return layout.items.map(({ sign, lines, x, y }, index) => (
    <g key={index}>
      <KeySign sign={sign} x={x} y={y + 8} />
      <Lines
        lines={lines}
        x={x + signWidth + 8}
        y={y + layout.fontSize}
        fontSize={layout.fontSize}
        className={typeof sign === "object" ? "chart-text" : "chart-text-muted"}
      />
    </g>
  ));
}

/** `y` is the middle. */
function KeySign({ sign, x, y }: { sign: Sign; x: number; y: number }) {
  const at = { x: () => x + signWidth / 2, y: () => y };
  const whole = `M${round(x)},${round(y)}h${signWidth}`;
  if (typeof sign === "object" || sign === "median") {
    const style = typeof sign === "object" ? sign.style : fanStyle(0);
    return (
      <>
        <path
          className={style.ink === "actual" ? "chart-line" : "chart-line-counter"}
          strokeWidth={2.25}
          strokeDasharray={style.dash}
          d={whole}
        />
        <FanLine values={[0]} style={style} {...at} />
      </>
    );
  }
  switch (sign) {
    case "inner":
    case "outer":
      return (
        <>
          <rect className="chart-fan" x={round(x)} y={round(y - 6)} width={signWidth} height={12} />
          {sign === "inner" ? (
            <rect className="chart-fan-inner" x={round(x)} y={round(y - 6)} width={signWidth} height={12} />
          ) : null}
        </>
      );
    case "interval":
      return <path className="chart-whisker" d={`M${round(x + 15)},${round(y - 6)}v12m-3.5,0h7m-7,-12h7`} />;
    case "predicted":
      return (
        <>
          <path className="chart-line-predicted" strokeDasharray="5 4" d={whole} />
          <PredictedMark style={fanStyle(0)} x={x + signWidth / 2} y={y} />
        </>
      );
    default:
      return sign satisfies never;
  }
}

/** The names of the curves beside their ends, each with its mark and its last median. */
export function SeriesEnds(props: {
  series: readonly FanSeries[];
  styles: readonly FanStyle[];
  y(value: number): number;
  left: number;
  width: number;
  bounds: { top: number; bottom: number };
  fontSize: number;
  locale: string | undefined;
}) {
  const { series, styles, y, left, width, fontSize, locale } = props;
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const labels = series.map(({ label, points, predicted }) => {
    const last = points.at(-1)?.median ?? 0;
    const guess = predicted?.at(-1);
    return {
      middle: y(last),
      lines: [...wrapText(label, width - 16, fontSize), figure.format(last)],
      guess: guess === undefined ? null : figure.format(guess),
    };
  });
  const heights = labels.map(({ lines }) => lines.length * lineHeight(fontSize) + 4);
  const tops = spread(
    labels.map(({ middle }) => middle),
    heights,
    props.bounds,
  );
  return labels.map(({ lines, guess }, index) => {
    const figureTop = (tops[index] ?? 0) + 2 + fontSize + (lines.length - 1) * lineHeight(fontSize);
    const top = tops[index] ?? 0;
    const style = styles[index] ?? fanStyle(index);
    return (
      <g key={index}>
        <FanMark style={style} x={left + 6} y={top + 2 + fontSize * 0.64} />
        <Lines
          lines={lines.slice(0, -1)}
          x={left + 16}
          y={top + 2 + fontSize}
          fontSize={fontSize}
          className="chart-text-strong"
        />
        <Lines
          lines={lines.slice(-1)}
          x={left + 16}
          y={figureTop}
          fontSize={fontSize}
          className={style.ink === "actual" ? "chart-text-actual" : "chart-text-strong"}
        />
        {guess === null ? null : (
          <Lines
            lines={[guess]}
            x={left + 30 + textWidth(lines.at(-1) ?? "", fontSize, true)}
            y={figureTop}
            fontSize={fontSize}
            className="chart-text-predicted"
          />
        )}
      </g>
    );
  });
}
