/** Both axes run from −REACH to REACH in whole steps. */
export const REACH = 10;

/** Places along one axis. */
export const SIDE = 2 * REACH + 1;

/** From one corner of the plane to the opposite one. */
export const DIAGONAL = 2 * REACH * Math.SQRT2;

export const AXES = ["x", "y"] as const;
export type Axis = (typeof AXES)[number];

export interface Point {
  x: number;
  y: number;
}

/** The cell of a point in a vector of SIDE · SIDE cells, a column of the plane after the other. */
export function cellOf({ x, y }: Point): number {
  return (x + REACH) * SIDE + (y + REACH);
}

/** The point of a cell. */
export function pointOfCell(cell: number): Point {
  return { x: Math.floor(cell / SIDE) - REACH, y: (cell % SIDE) - REACH };
}

/** The places along one axis, from low to high. */
export const PLACES = Array.from({ length: SIDE }, (_, index) => index - REACH);

/** The quadrants by the ends of the axes they lie towards, the horizontal axis first. */
export const QUADRANTS = ["lowHigh", "highHigh", "lowLow", "highLow"] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** The quadrant of a point; null on an axis, where it lies in none. */
export function quadrantOf({ x, y }: Point): Quadrant | null {
  if (x === 0 || y === 0) return null;
  return x > 0 ? (y > 0 ? "highHigh" : "highLow") : y > 0 ? "lowHigh" : "lowLow";
}
