import type { Draft } from "./draft.ts";
import { moved, type Monotone, type Row } from "./shape.ts";

/** A place in the drawing: shares of its width from the left and of its height from the bottom. */
export interface Spot {
  x: number;
  y: number;
}

export interface StrokePoint {
  horizon: number;
  value: number;
}

/** A finger needs about an eighth of a phone's width for itself. */
const ROOM = 0.125;

/**
 * Where the horizons stand, as shares of the width: to scale, but for as much evenness as it takes to give a finger
 * room between two of them.
 */
export function placesOf(horizons: readonly { at: number }[]): number[] {
  const steps = horizons.length - 1;
  const from = horizons[0]?.at ?? 0;
  const length = (horizons.at(-1)?.at ?? 1) - from;
  // Two horizons at one place are the author's mistake; the question is still shown while it is being written.
  const toScale = horizons.map(({ at }, index) => (length > 0 ? (at - from) / length : index / steps));
  const narrowest = Math.min(...toScale.slice(1).map((place, index) => place - toScale[index]!));
  const wanted = Math.min(ROOM, 1 / steps);
  const even = narrowest >= wanted ? 0 : (wanted - narrowest) / (1 / steps - narrowest);
  return toScale.map((place, index) => (1 - even) * place + (even * index) / steps);
}

/** The horizon and the value a spot stands for. */
export function pointAt({ x, y }: Spot, places: readonly number[]): StrokePoint {
  let horizon = 0;
  for (const [index, place] of places.entries()) {
    if (Math.abs(place - x) < Math.abs(places[horizon]! - x)) horizon = index;
  }
  return { horizon, value: Math.min(100, Math.max(0, Math.round(100 * y))) };
}

/**
 * The given point under a finger, if any: of all within reach the nearest, the active curve's first.
 *
 * @param size of the drawing, and @param reach, in pixels.
 */
export function pointUnder(
  spot: Spot,
  draft: Draft,
  active: number,
  {
    places,
    size,
    reach,
  }: { places: readonly number[]; size: { width: number; height: number }; reach: number },
): { series: number; horizon: number } | null {
  let found: { series: number; horizon: number; distance: number } | null = null;
  for (const [series, row] of draft.entries()) {
    for (const [horizon, value] of row.entries()) {
      if (value === null) continue;
      const away = Math.hypot(
        (spot.x - (places[horizon] ?? 0)) * size.width,
        (spot.y - value / 100) * size.height,
      );
      if (away > reach) continue;
      const distance = series === active ? away - reach : away;
      if (!found || distance < found.distance) found = { series, horizon, distance };
    }
  }
  return found && { series: found.series, horizon: found.horizon };
}

/** A point of a stroke; one that was passed keeps the value it was passed at while the pointer goes on. */
export interface Touched extends StrokePoint {
  passed: boolean;
}

/** Pixels beside a horizon within which moving up and down changes a value that was passed already. */
const NEAR = 8;

/**
 * The points of a stroke after the pointer has moved. Horizons between two reports get the value at which the straight
 * line crosses them; the one that is nearest follows the pointer until it is passed. Each horizon stands once, in the
 * order in which they were last changed.
 */
export function follow(
  points: readonly Touched[],
  from: Spot | null,
  to: Spot,
  { places, size }: { places: readonly number[]; size: { width: number; height: number } },
): Touched[] {
  const here = pointAt(to, places);
  if (!from) return touched(points, [{ ...here, passed: true }]);
  const crossed = places.flatMap((place, horizon) => {
    const reached = from.x < to.x ? place > from.x && place <= to.x : place < from.x && place >= to.x;
    if (!reached) return [];
    const share = (place - from.x) / (to.x - from.x);
    const { value } = pointAt({ x: place, y: from.y + share * (to.y - from.y) }, places);
    return [{ horizon, value, passed: true }];
  });
  if (to.x < from.x) crossed.reverse();
  if (crossed.length > 0) return touched(points, crossed);
  const known = points.find(({ horizon }) => horizon === here.horizon);
  if (!known?.passed) return touched(points, [{ ...here, passed: false }]);
  const aside = Math.abs(to.x - (places[here.horizon] ?? 0)) * size.width;
  const upright = Math.abs(to.y - from.y) * size.height > Math.abs(to.x - from.x) * size.width;
  return aside <= NEAR && upright ? touched(points, [{ ...here, passed: true }]) : [...points];
}

function touched(points: readonly Touched[], next: readonly Touched[]): Touched[] {
  const over = new Set(next.map(({ horizon }) => horizon));
  return [...points.filter(({ horizon }) => !over.has(horizon)), ...next];
}

/**
 * The curve a stroke makes of the one it began on. Always from that one: what the stroke has pushed aside comes back
 * when it turns back.
 */
export function drawn(start: Row, points: readonly StrokePoint[], monotone: Monotone): Row {
  return points.reduce<Row>((row, { horizon, value }) => moved(row, horizon, value, monotone), start);
}
