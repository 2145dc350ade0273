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
        {textWidth(text, fontSize, true) + 4 <= segment.width ? (
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
