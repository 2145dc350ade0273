import { scaleLinear } from "d3-scale";
import type { FanPair, FanWords } from "./fan-props.ts";
import { ValueAxis } from "./fan-axis.tsx";
import { FanBands, FanLine, fanStyle, FanWhiskers, PredictedLine } from "./fan-marks.tsx";
import { lineHeight, Lines } from "./frame.tsx";
import { Whisker } from "./marks.tsx";
import { percent } from "./numbers.ts";
import { textWidth, wrapText } from "./text.ts";

interface Panel {
  title: string[];
  titleTop: number;
  top: number;
  base: number;
}

/** One under the other, for each pair: its difference, then the share of people who have it at 0 or above. */
export function layPanels(input: {
  pairs: readonly FanPair[];
  top: number;
  compact: boolean;
  fontSize: number;
  width: number;
}) {
  const { pairs, compact, fontSize, width } = input;
  let y = input.top;
  const lay = (text: string, height: number): Panel => {
    const title = wrapText(text, width, fontSize, true);
    const titleTop = y;
    const top = titleTop + title.length * lineHeight(fontSize) + 10;
    y = top + height + 18;
    return { title, titleTop, top, base: top + height };
  };
  const placed = pairs.map((pair) => ({
    gap: lay(pair.gapLabel, compact ? 90 : 110),
    ahead: lay(pair.aheadLabel, compact ? 76 : 84),
  }));
  return { placed, bottom: y - 18 };
}

export interface PairPanelsProps {
  pairs: readonly FanPair[];
  panels: ReturnType<typeof layPanels>;
  xs: readonly number[];
  left: number;
  right: number;
  compact: boolean;
  fontSize: number;
  locale: string | undefined;
  words: FanWords;
}

export function PairPanels({ pairs, panels, ...rest }: PairPanelsProps) {
  return pairs.map((pair, index) => {
    const place = panels.placed[index];
    return place ? (
      <g key={index}>
        <GapPanel pair={pair} panel={place.gap} {...rest} />
        <AheadPanel pair={pair} panel={place.ahead} {...rest} />
      </g>
    ) : null;
  });
}

type PanelProps = Omit<PairPanelsProps, "pairs" | "panels"> & { pair: FanPair; panel: Panel };

function GapPanel({ pair, panel, xs, left, right, fontSize, locale }: PanelProps) {
  const ends = pair.gap.flatMap(({ outer }) => [outer.low, outer.high]).concat(pair.predictedGap ?? [], 0);
  const y = scaleLinear([Math.min(...ends, -1), Math.max(...ends, 1)], [panel.base, panel.top]).nice(4);
  const x = (index: number) => xs[index] ?? 0;
  const signed = new Intl.NumberFormat(locale, { signDisplay: "exceptZero" });
  return (
    <>
      <PanelTitle panel={panel} fontSize={fontSize} />
      <ValueAxis
        {...{ left, right, y }}
        ticks={y.ticks(4)}
        write={(tick) => signed.format(tick).replace("-", "−")}
        fontSize={fontSize}
        base={0}
      />
      <FanBands points={pair.gap} {...{ x, y }} style={fanStyle(0)} outer />
      {pair.predictedGap ? (
        <PredictedLine values={pair.predictedGap} {...{ x, y }} style={fanStyle(0)} />
      ) : null}
      <FanWhiskers points={pair.gap} {...{ x, y }} />
      <FanLine values={pair.gap.map(({ median }) => median)} {...{ x, y }} style={fanStyle(0)} />
    </>
  );
}

function AheadPanel({ pair, panel, xs, left, right, fontSize, locale }: PanelProps) {
  const y = scaleLinear([0, 1], [panel.base, panel.top]);
  const x = (index: number) => xs[index] ?? 0;
  return (
    <>
      <PanelTitle panel={panel} fontSize={fontSize} />
      <ValueAxis
        {...{ left, right, y }}
        ticks={[0, 0.5, 1]}
        write={(tick) => percent(tick, locale)}
        fontSize={fontSize}
        base={0}
      />
      {pair.ahead.map(({ low, high }, index) => (
        <Whisker
          key={index}
          direction="up"
          middle={x(index)}
          interval={{ low: y(low), high: y(high) }}
          series="actual"
        />
      ))}
      <FanLine values={pair.ahead.map(({ share }) => share)} {...{ x, y }} style={fanStyle(0)} />
      {layFigures(pair, xs, fontSize, locale).map(({ text, middle, shown, share }, index) =>
        shown ? (
          <Lines
            key={index}
            lines={[text]}
            x={middle}
            y={Math.max(panel.top + 2, y(share) - 12) + fontSize * 0.35}
            fontSize={fontSize}
            anchor="middle"
            className="chart-text-actual"
          />
        ) : null,
      )}
    </>
  );
}

/** The shares in figures beside their marks, left out where the one before reaches: the table has them all. */
function layFigures(pair: FanPair, xs: readonly number[], fontSize: number, locale: string | undefined) {
  let end = -Infinity;
  return pair.ahead.map(({ share }, index) => {
    const text = percent(share, locale);
    const half = textWidth(text, fontSize, true) / 2;
    const middle = (xs[index] ?? 0) + (index === pair.ahead.length - 1 ? -half - 7 : half + 7);
    const shown = middle - half > end + 4;
    if (shown) end = middle + half;
    return { text, middle, shown, share };
  });
}

function PanelTitle({ panel, fontSize }: { panel: Panel; fontSize: number }) {
  return (
    <Lines
      lines={panel.title}
      x={0}
      y={panel.titleTop + fontSize}
      fontSize={fontSize}
      className="chart-text-strong"
    />
  );
}
