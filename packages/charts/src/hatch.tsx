import { round } from "./numbers.ts";

export interface HatchedBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Between neighbouring stripes, along either side of a box. */
const STEP = 6;
/** Stripes keep clear of the edge, so that their ends do not nibble at what lies beside. */
const INSET = 1;

/**
 * Stripes over a box, in the colour of the paper where it is filled and in its own where it is outlined: what tells one
 * side of a scale from the other without colour, in print and on any ground. They spare the box of a text, which keeps
 * the contrast of the plain ground. Drawn as one path, because patterns need ids and not every program that converts SVG
 * knows them.
 */
export function Hatch(props: {
  series: "actual" | "predicted";
  box: HatchedBox;
  spared?: HatchedBox | undefined;
}) {
  const d = hatchPath(props.box, props.spared);
  const className = props.series === "actual" ? "chart-hatch" : "chart-hatch-predicted";
  return d ? <path className={className} d={d} /> : null;
}

/** Lines on which x + y is a multiple of the step, wherever the box is: stripes go on from box to box. */
export function hatchPath(box: HatchedBox, spared?: HatchedBox): string {
  const inner = {
    x: box.x + INSET,
    y: box.y + INSET,
    width: box.width - 2 * INSET,
    height: box.height - 2 * INSET,
  };
  if (inner.width <= 0 || inner.height <= 0) return "";
  const end = inner.x + inner.width + inner.y + inner.height;
  let d = "";
  for (let sum = Math.ceil((inner.x + inner.y) / STEP) * STEP; sum < end; sum += STEP) {
    const whole = crossing(inner, sum);
    const hole = spared ? crossing(spared, sum) : null;
    const parts =
      hole && hole[0] < hole[1]
        ? [
            [whole[0], Math.min(whole[1], hole[0])],
            [Math.max(whole[0], hole[1]), whole[1]],
          ]
        : [whole];
    for (const [from = 0, to = 0] of parts) {
      if (to - from < 0.5) continue;
      d += `M${round(sum - from)},${round(from)}L${round(sum - to)},${round(to)}`;
    }
  }
  return d;
}

/** From where to where, in y, the line of the points with a sum of coordinates lies in a box. */
function crossing({ x, y, width, height }: HatchedBox, sum: number): [from: number, to: number] {
  return [Math.max(y, sum - x - width), Math.min(y + height, sum - x)];
}
