import { roundToTotal, TOTAL_MASS } from "../../masses.ts";

/**
 * The triangle of all ways to spread 100 points over three bins. Its first corner is at the lower left, the middle one
 * at the top and the last at the lower right, so that an ordered scale runs from left to right. Coordinates count
 * from the upper left in units of the side; whoever reads from right to left sees it mirrored.
 */
export const TRIANGLE_HEIGHT = Math.sqrt(3) / 2;

export interface Place {
  x: number;
  y: number;
}

/** Where masses lie; masses that do not sum to 100 lie where they would in proportion. Null where there are none. */
export function placeOf(masses: readonly number[]): Place | null {
  const [first = 0, middle = 0, last = 0] = masses;
  const sum = first + middle + last;
  if (sum <= 0) return null;
  return { x: (last + middle / 2) / sum, y: TRIANGLE_HEIGHT * (1 - middle / sum) };
}

/** The whole per cents at a place; of the nearest place of the triangle for one outside. */
export function massesAt({ x, y }: Place): number[] {
  const middle = 1 - y / TRIANGLE_HEIGHT;
  const last = x - middle / 2;
  return roundToTotal(nearestShares([1 - middle - last, middle, last]));
}

/**
 * The shares nearest to three numbers that sum to 1, some perhaps below zero: all are moved alike, and those that end
 * below zero stay at it (Euclidean projection onto the simplex; distances in the triangle are Euclidean in shares).
 */
function nearestShares(numbers: readonly number[]): number[] {
  const falling = numbers.toSorted((a, b) => b - a);
  let sum = 0;
  let moved = 0;
  for (const [index, number] of falling.entries()) {
    sum += number;
    const by = (sum - 1) / (index + 1);
    if (number > by) moved = by;
  }
  return numbers.map((number) => Math.max(0, number - moved));
}

/** Points the page keys, and the arrow keys with Shift, move. */
const PAGE = 10;

/**
 * What a key does to masses that sum to 100: sideways from the first bin to the last, up and down to and from the
 * middle one; Home and End go to the lower corners. The first key of an empty triangle goes to its centre. Null for
 * every other key.
 */
export function keyMasses(
  masses: readonly number[],
  key: string,
  { shift, rightToLeft }: { shift: boolean; rightToLeft: boolean },
): number[] | null {
  const by = shift ? PAGE : 1;
  const [across, up] = new Map([
    ["ArrowRight", [rightToLeft ? -by : by, 0]],
    ["ArrowLeft", [rightToLeft ? by : -by, 0]],
    ["ArrowUp", [0, by]],
    ["ArrowDown", [0, -by]],
    ["PageUp", [0, PAGE]],
    ["PageDown", [0, -PAGE]],
    ["Home", [-TOTAL_MASS, -TOTAL_MASS]],
    ["End", [TOTAL_MASS, -TOTAL_MASS]],
  ]).get(key) ?? [0, 0];
  if (across === 0 && up === 0) return null;
  const place = placeOf(masses);
  if (!place && (key === "Home" || key === "End"))
    return key === "Home" ? [TOTAL_MASS, 0, 0] : [0, 0, TOTAL_MASS];
  if (!place) return [33, 34, 33];
  let moved = roundToTotal(masses);
  for (let step = 0; step < Math.abs(up ?? 0); step++) moved = (up ?? 0) > 0 ? raised(moved) : lowered(moved);
  return shifted(moved, across ?? 0);
}

/** One point to the middle. The lower two give in turns, so that going down again leads back. */
function raised([first = 0, middle = 0, last = 0]: readonly number[]): number[] {
  if (first + last === 0) return [first, middle, last];
  const fromFirst = last === 0 || (first > 0 && (first + last) % 2 === 0);
  return fromFirst ? [first - 1, middle + 1, last] : [first, middle + 1, last - 1];
}

/** One point from the middle, to the one of the lower two that would have given it. */
function lowered([first = 0, middle = 0, last = 0]: readonly number[]): number[] {
  if (middle === 0) return [first, middle, last];
  return (first + last) % 2 === 1 ? [first + 1, middle - 1, last] : [first, middle - 1, last + 1];
}

/** Points from the first to the last, or back; at an edge it goes no further. */
function shifted([first = 0, middle = 0, last = 0]: readonly number[], by: number): number[] {
  const moved = Math.max(-last, Math.min(first, by));
  return [first - moved, middle, last + moved];
}
