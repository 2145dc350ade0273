import { lineHeight, Lines } from "./frame.tsx";
import { round } from "./numbers.ts";
import { textWidth, wrapText } from "./text.ts";

/** A label at a place of an axis of numbers. */
export interface AxisTick {
  at: number;
  label: string;
}

/**
 * An axis of numbers. Places are in the axis's own measure (per cent, powers of ten, years): whoever draws knows what
 * they mean, and words the labels.
 */
export interface NumberAxis {
  low: number;
  high: number;
  ticks: readonly AxisTick[];
  /** What is measured, written at the end of the labels' line: "years", "examples". */
  name?: string;
}

/** The plot between its axes, in drawing units. */
export interface PlotBox {
  left: number;
  width: number;
  top: number;
  base: number;
}

/** The place of a number across the plot; beyond the ends of the axis it is drawn at the end. */
export function axisX(axis: NumberAxis, box: Pick<PlotBox, "left" | "width">, at: number): number {
  const share = (at - axis.low) / (axis.high - axis.low);
  return box.left + Math.min(1, Math.max(0, share)) * box.width;
}

/** The x axis with as many of its labels as fit side by side; `labelTop` is the top of their line. */
export function NumberAxisLine(props: {
  axis: NumberAxis;
  box: PlotBox;
  labelTop: number;
  fontSize: number;
  grid?: boolean;
}) {
  const { axis, box, labelTop, fontSize, grid } = props;
  const shown = fitting(axis, box, fontSize);
  return (
    <>
      {grid
        ? shown.map(({ at }) => (
            <path
              key={at}
              className="chart-grid"
              d={`M${round(axisX(axis, box, at))},${round(box.top)}V${round(box.base)}`}
            />
          ))
        : null}
      <path
        className="chart-axis"
        d={`M${round(box.left)},${round(box.base)}H${round(box.left + box.width)}`}
      />
      {shown.map(({ at }) => (
        <path key={at} className="chart-axis" d={`M${round(axisX(axis, box, at))},${round(box.base)}v4`} />
      ))}
      {shown.map(({ at, label }) => (
        <Lines
          key={at}
          lines={[label]}
          x={kept(axisX(axis, box, at), textWidth(label, fontSize), box)}
          y={labelTop + fontSize}
          fontSize={fontSize}
          anchor="middle"
          className="chart-text-muted"
        />
      ))}
      {axis.name ? (
        <Lines
          lines={wrapText(axis.name, box.width, fontSize)}
          x={box.left + box.width}
          y={labelTop + 2 * fontSize + 5}
          fontSize={fontSize}
          anchor="end"
          className="chart-text-muted"
        />
      ) : null}
    </>
  );
}

/** The height of the labels under an axis. */
export function axisHeight(axis: NumberAxis, box: Pick<PlotBox, "width">, fontSize: number): number {
  const name = wrapText(axis.name ?? "", box.width, fontSize);
  return fontSize + 5 + (name.length > 0 ? fontSize + 5 + (name.length - 1) * lineHeight(fontSize) : 0);
}

/** Every label, or every second, third … so that none touches its neighbour. */
function fitting(axis: NumberAxis, box: PlotBox, fontSize: number): readonly AxisTick[] {
  for (let every = 1; every < axis.ticks.length; every++) {
    const shown = axis.ticks.filter((_, index) => index % every === 0);
    const clear = shown.every((tick, index) => {
      const next = shown[index + 1];
      if (!next) return true;
      const [width, nextWidth] = [textWidth(tick.label, fontSize), textWidth(next.label, fontSize)];
      const apart =
        kept(axisX(axis, box, next.at), nextWidth, box) - kept(axisX(axis, box, tick.at), width, box);
      return apart >= (width + nextWidth) / 2 + 8;
    });
    if (clear) return shown;
  }
  return axis.ticks.slice(0, 1);
}

/** The middle of a label, moved so that it does not leave the picture. */
function kept(x: number, width: number, box: PlotBox): number {
  return Math.max(width / 2, Math.min(x, box.left + box.width + 4 - width / 2));
}
