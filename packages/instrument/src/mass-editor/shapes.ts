/** Starting shapes over ordered bars, as weights; offered only when asked for, so that none is anybody's default. */
export const SHAPES = ["flat", "peaked", "two-humped"] as const;
export type ShapeId = (typeof SHAPES)[number];

/** Width of a hump as a share of the scale: a peak then covers about half of the bars. */
const WIDTH = 0.15;

/**
 * @param top the bar a single peak stands on; the two humps stand a fifth of the scale from either end.
 */
export function shapeWeights(shape: ShapeId, bars: number, top: number): number[] {
  const places = Array.from({ length: bars }, (_, bar) => (bars > 1 ? bar / (bars - 1) : 0));
  const hump = (place: number, centre: number) => Math.exp(-(((place - centre) / WIDTH) ** 2) / 2);
  switch (shape) {
    case "flat":
      return places.map(() => 1);
    case "peaked":
      return places.map((place) => hump(place, places[top] ?? 0.5));
    case "two-humped":
      return places.map((place) => hump(place, 0.2) + hump(place, 0.8));
    default:
      return shape satisfies never;
  }
}
