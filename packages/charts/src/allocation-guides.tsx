import type { AllocationLayout } from "./allocation-layout.ts";
import { chartFont, type ChartSize } from "./chart-props.ts";
import { Lines } from "./frame.tsx";
import { percent, round } from "./numbers.ts";

/** Where a share stands on the page. */
export type Scale = (share: number) => number;

/** A light line for the dots of each row to stand on, and the scale they are read by. */
export function GuideLines(props: {
  layout: AllocationLayout;
  ticks: readonly number[];
  scale: Scale;
  size: ChartSize;
  locale: string | undefined;
}) {
  const { layout, ticks, scale, size, locale } = props;
  const bands = layout.placed.flatMap((place) => (place.kind === "row" ? [place] : []));
  return (
    <>
      {ticks.map((tick, index) => (
        <g key={tick}>
          <path
            className={index === 0 ? "chart-axis" : "chart-grid"}
            d={
              // On a phone a line through would strike out the labels between the rows.
              size === "compact"
                ? bands.map(({ middle }) => `M${round(scale(tick))},${round(middle - 6)}v12`).join("")
                : `M${round(scale(tick))},${round(layout.plotTop)}V${round(layout.plotBottom)}`
            }
          />
          <Lines
            lines={[percent(tick, locale)]}
            x={scale(tick)}
            y={layout.axisBaseline}
            fontSize={chartFont[size]}
            anchor={size === "compact" ? compactAnchor(index, ticks.length) : "middle"}
            className="chart-text-muted"
          />
        </g>
      ))}
      <path
        className="chart-grid"
        d={bands
          .map(({ middle }) => `M${round(layout.plotLeft)},${round(middle)}H${round(layout.plotRight)}`)
          .join("")}
      />
    </>
  );
}

/** The outer figures are kept within the narrow frame. */
function compactAnchor(index: number, count: number): "start" | "middle" | "end" {
  if (index === 0) return "start";
  return index === count - 1 ? "end" : "middle";
}
