import { Hatch, type HatchedBox } from "./hatch.tsx";
import { Lines } from "./frame.tsx";
import { percent, round } from "./numbers.ts";
import { textWidth } from "./text.ts";

export interface Segment {
  key: string;
  x: number;
  width: number;
  share: number;
  className: string;
  textClass: string;
  /** Stripes of the lower side of a scale, in the manner of the series. */
  hatch: "actual" | "predicted" | null;
}

export interface SegmentsProps {
  segments: readonly Segment[];
  top: number;
  height: number;
  fontSize: number;
  locale: string | undefined;
}

/** Parts of a bar side by side, each with its per cent where that fits inside. */
export function Segments({ segments, top, height, fontSize, locale }: SegmentsProps) {
  return segments.map((segment) => {
    if (segment.width <= 0) return null;
    const text = percent(segment.share, locale);
    const textRoom = textWidth(text, fontSize, true) + 4;
    const written = textRoom <= segment.width;
    return (
      <g key={segment.key}>
        <title>{`${segment.key}: ${text}`}</title>
        <rect
          className={segment.className}
          x={round(segment.x)}
          y={round(top)}
          width={round(segment.width)}
          height={round(height)}
        />
        {segment.hatch ? (
          <Hatch
            series={segment.hatch}
            box={{ x: segment.x, y: top, width: segment.width, height }}
            spared={written ? clearing(segment, textRoom, { top, height, fontSize }) : undefined}
          />
        ) : null}
        {written ? (
          <Lines
            lines={[text]}
            x={segment.x + segment.width / 2}
            y={top + height / 2 + fontSize * 0.36}
            fontSize={fontSize}
            anchor="middle"
            className={segment.textClass}
          />
        ) : null}
      </g>
    );
  });
}

/** Between a figure and the nearest stripe. */
const CLEARANCE = 2;
/** Stripes this far to either side of a figure suffice to be seen. */
const SEEN = 10;

/** The part of a hatched segment that its figure has to itself: from edge to edge where stripes show beside it. */
function clearing(
  { x, width }: Segment,
  textRoom: number,
  { top, height, fontSize }: { top: number; height: number; fontSize: number },
): HatchedBox {
  const room = textRoom + 2 * CLEARANCE;
  const across = { x: x + (width - room) / 2, width: room };
  if (width >= room + 2 * SEEN) return { ...across, y: top, height };
  return { ...across, y: top + (height - fontSize) / 2 - CLEARANCE / 2, height: fontSize + CLEARANCE };
}
