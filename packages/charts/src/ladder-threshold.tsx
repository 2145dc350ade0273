import { Lines } from "./frame.tsx";
import { FIGURE_COLUMN, type LadderLayout, type PlacedThreshold } from "./ladder-layout.ts";
import { percent, round } from "./numbers.ts";

export interface ThresholdLineProps {
  place: PlacedThreshold;
  layout: LadderLayout;
  fontSize: number;
  shares: readonly (number | undefined)[];
  locale: string | undefined;
  width: number;
}

/** A dashed line between two rows, its caption under it, and how much lies beyond in the columns of figures. */
export function ThresholdLine({ place, layout, fontSize, shares, locale, width }: ThresholdLineProps) {
  const [actual, predicted] = shares;
  const figure = { y: place.textTop, fontSize, anchor: "end" } as const;
  return (
    <g>
      <path className="chart-threshold" d={`M${layout.labelLeft},${round(place.line)}H${width}`} />
      <Lines
        lines={place.lines}
        x={layout.labelLeft}
        y={place.textTop}
        fontSize={fontSize}
        className="chart-text-muted"
      />
      <Lines
        {...figure}
        lines={place.beyond}
        x={layout.actualEnd - FIGURE_COLUMN}
        className="chart-text-muted"
      />
      {actual === undefined ? null : (
        <Lines
          {...figure}
          lines={[percent(actual, locale)]}
          x={layout.actualEnd}
          className="chart-text-actual"
        />
      )}
      {predicted === undefined ? null : (
        <Lines
          {...figure}
          lines={[percent(predicted, locale)]}
          x={layout.predictedEnd}
          className="chart-text-predicted"
        />
      )}
    </g>
  );
}
