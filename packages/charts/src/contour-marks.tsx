import type { Interval } from "./chart-props.ts";
import type { MapFrame } from "./contour-frame.ts";
import type { Contour, Spot } from "./contour-layout.ts";
import { lineHeight, Lines } from "./frame.tsx";
import { pathThrough } from "./marks.tsx";
import { percent, percentFigure, round } from "./numbers.ts";
import { textWidth } from "./text.ts";

interface Box {
  width: number;
  height: number;
}

/** Darker where likelier, and never so dark that its figure could not be read. */
export function Tile(props: { value: number; middle: Spot; tile: Box; locale: string | undefined }) {
  const { value, middle, tile, locale } = props;
  return (
    <g>
      <title>{percent(value, locale)}</title>
      <rect
        className="chart-actual"
        fillOpacity={round(0.04 + 0.46 * value)}
        x={round(middle.x - tile.width / 2 + 0.5)}
        y={round(middle.y - tile.height / 2 + 0.5)}
        width={round(tile.width - 1)}
        height={round(tile.height - 1)}
      />
    </g>
  );
}

export function ContourLines({ contour, dash }: { contour: Contour; dash: string | undefined }) {
  const d = contour.lines.map((line) => pathThrough(line.map(({ x, y }) => [x, y]))).join("");
  if (!d) return null;
  return (
    <>
      <path className="chart-whisker-casing" d={d} />
      <path className="chart-line-counter" strokeWidth={2} strokeDasharray={dash} d={d} />
    </>
  );
}

export function Figure(props: {
  value: number;
  range: Interval | undefined;
  middle: Spot;
  fontSize: number;
  locale: string | undefined;
}) {
  const { value, range, middle, fontSize, locale } = props;
  const text = percent(value, locale);
  const under = range ? `${percentFigure(range.low, locale)}–${percentFigure(range.high, locale)}` : "";
  const wide = Math.max(textWidth(text, fontSize + 2, true), textWidth(under, fontSize)) + 8;
  const tall = range ? 2 * lineHeight(fontSize) + 2 : lineHeight(fontSize) + 2;
  return (
    <>
      <rect
        className="chart-paper"
        fillOpacity={0.82}
        x={round(middle.x - wide / 2)}
        y={round(middle.y - tall / 2)}
        width={round(wide)}
        height={round(tall)}
        rx={3}
      />
      <Lines
        lines={[text]}
        x={middle.x}
        y={middle.y - tall / 2 + fontSize + 2}
        fontSize={fontSize + 2}
        anchor="middle"
        className="chart-text-strong"
      />
      {range ? (
        <Lines
          lines={[under]}
          x={middle.x}
          y={middle.y + tall / 2 - 4}
          fontSize={fontSize}
          anchor="middle"
          className="chart-text-muted"
        />
      ) : null}
    </>
  );
}

export function LevelLabel(props: {
  text: string;
  at: Spot;
  fontSize: number;
  frame: { left: number; right: number };
}) {
  const { text, at, fontSize, frame } = props;
  const wide = textWidth(text, fontSize, true) + 8;
  const x = Math.min(frame.right - wide / 2 - 2, Math.max(frame.left + wide / 2 + 2, at.x));
  const box = {
    x: round(x - wide / 2),
    y: round(at.y - fontSize * 0.7),
    width: round(wide),
    height: round(fontSize * 1.4),
    rx: 3,
  };
  return (
    <>
      <rect className="chart-paper" {...box} />
      <rect className="chart-line-counter" strokeWidth={0.75} {...box} />
      <Lines
        lines={[text]}
        x={x}
        y={at.y + fontSize * 0.36}
        fontSize={fontSize}
        anchor="middle"
        className="chart-text-strong"
      />
    </>
  );
}

/** The value beyond the axes in a tile of its own, with its words beside it. */
export function Beyond(props: { value: number; frame: MapFrame; locale: string | undefined }) {
  const { value, frame, locale } = props;
  const { font, beyond } = frame;
  const tile = { width: frame.tile.width, height: beyond.height };
  const middle = { x: frame.left + tile.width / 2, y: beyond.top + tile.height / 2 };
  return (
    <>
      <Tile value={value} middle={middle} tile={tile} locale={locale} />
      <Figure value={value} range={undefined} middle={middle} fontSize={font} locale={locale} />
      <Lines
        lines={beyond.lines}
        x={beyond.textLeft}
        y={middle.y - ((beyond.lines.length - 1) * lineHeight(font)) / 2 + font * 0.36}
        fontSize={font}
      />
    </>
  );
}
