import type { Answers, Asked } from "../../kind.ts";
import type { Bump, TallyShape } from "../../tally.ts";
import { AXES, cellOf, REACH, SIDE } from "./scale.ts";
import type { PlaneAnswer, PlaneSpec } from "./spec.ts";

/** Differences along one axis run from −2 · REACH to 2 · REACH. */
const DIFFERENCES = 4 * REACH + 1;

/**
 * Vectors: `own` and `crowd` people per cell of the plane · for people who gave both, `differenceX` and `differenceY`
 * a histogram of the guess minus the own answer along the axis.
 */
export function planeTallyShape({ own, crowd }: Asked<PlaneSpec>): TallyShape {
  return {
    ...(own ? { own: SIDE * SIDE } : {}),
    ...(crowd ? { crowd: SIDE * SIDE } : {}),
    ...(own && crowd ? { differenceX: DIFFERENCES, differenceY: DIFFERENCES } : {}),
  };
}

export function countPlane(
  { own, crowd }: Answers<PlaneAnswer, PlaneAnswer>,
  _asked: Asked<PlaneSpec>,
  bump: Bump,
): void {
  if (own) bump("own", cellOf(own));
  if (crowd) bump("crowd", cellOf(crowd));
  if (!own || !crowd) return;
  for (const axis of AXES) bump(differenceOf(axis), crowd[axis] - own[axis] + 2 * REACH);
}

/** The vector of the differences along an axis. */
export function differenceOf(axis: "x" | "y"): "differenceX" | "differenceY" {
  return axis === "x" ? "differenceX" : "differenceY";
}

/** What the cells of a difference vector stand for. */
export const DIFFERENCE_VALUES = Array.from({ length: DIFFERENCES }, (_, cell) => cell - 2 * REACH);
