import { bilinear, contourLines } from "./marching-squares.ts";

export interface Spot {
  x: number;
  y: number;
}

export interface Contour {
  level: number;
  lines: Spot[][];
  /** Where its label stands; null where it has no line. */
  label: Spot | null;
}

const dashes = ["2 3", undefined, "9 4"];

/** The dash of a line by its place among the levels, counted from 0: told apart in print and in greyscale. */
export function levelDash(index: number): string | undefined {
  return dashes[index % dashes.length];
}

/** Samples between two ticks: the curves of a bilinear surface look smooth from about a dozen on. */
const STEPS = 16;

/**
 * Lines of the levels through a grid of values, in drawing units. Each point of the grid owns the tile around it, so
 * lines go on half a tile beyond the outer points, where the value is that of the edge.
 */
export function layContours(
  values: readonly (readonly number[])[],
  levels: readonly number[],
  onScreen: (column: number, row: number) => Spot,
): Contour[] {
  const columns = values[0]?.length ?? 0;
  const fine = Array.from({ length: values.length * STEPS + 1 }, (_, j) =>
    Array.from({ length: columns * STEPS + 1 }, (_, i) => bilinear(values, i / STEPS - 0.5, j / STEPS - 0.5)),
  );
  // Labels keep away from the figures at the points of the grid, and from each other.
  const [from, to] = [onScreen(-0.5, -0.5), onScreen(columns - 0.5, values.length - 0.5)];
  const frame = { left: from.x, right: to.x, top: to.y, bottom: from.y };
  const taken = values.flatMap((row, r) => row.map((_, c) => onScreen(c, r)));
  return levels.map((level) => {
    const lines = contourLines(fine, level)
      .map((line) => line.map(([x, y]) => onScreen(x / STEPS - 0.5, y / STEPS - 0.5)))
      // A touch of a single corner is no line.
      .filter((line) => lengthOf(line) > 4);
    const label = freest(lines.flat(), taken, frame);
    if (label) taken.push(label);
    return { level, lines, label };
  });
}

function lengthOf(line: readonly Spot[]): number {
  return line
    .slice(1)
    .reduce((sum, { x, y }, index) => sum + Math.hypot(x - line[index]!.x, y - line[index]!.y), 0);
}

/**
 * The spot farthest from all that are taken and from the frame; text is wider than high, so distances upwards count
 * more.
 */
function freest(
  spots: readonly Spot[],
  taken: readonly Spot[],
  frame: { left: number; right: number; top: number; bottom: number },
): Spot | null {
  let best: { spot: Spot; room: number } | null = null;
  for (const spot of spots) {
    const room = Math.min(
      ...taken.map(({ x, y }) => Math.hypot(x - spot.x, 1.6 * (y - spot.y))),
      spot.x - frame.left,
      frame.right - spot.x,
      1.6 * (spot.y - frame.top),
      1.6 * (frame.bottom - spot.y),
    );
    if (!best || room > best.room + 1e-6) best = { spot, room };
  }
  return best?.spot ?? null;
}
