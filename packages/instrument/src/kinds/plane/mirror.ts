import { meanInterval } from "@plumbline/analytics/interval/mean";
import type { Answers, Asked } from "../../kind.ts";
import type { Mirror } from "../../mirror.ts";
import { NO_MIRROR } from "../../mirror.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import { signed } from "../../words/fixed.ts";
import type { Locale } from "../../words/locales.ts";
import { AXES, DIAGONAL, pointOfCell, type Axis, type Point } from "./scale.ts";
import type { PlaneAnswer, PlaneSpec } from "./spec.ts";

/**
 * How many of the others lie on the same side of both axes (an axis itself being a side of its own), and how far the
 * guess lies from their centroid, in parts of the plane's diagonal.
 */
export function mirrorPlane(
  { own, crowd }: Answers<PlaneAnswer, PlaneAnswer>,
  asked: Asked<PlaneSpec>,
  others: Tally,
  locale: Locale,
): Mirror {
  if (!asked.own) return NO_MIRROR;
  const counts = tallyVector(others, "own");
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return NO_MIRROR;
  const truth = { x: meanAlong(counts, "x"), y: meanAlong(counts, "y") };
  return {
    own: own ? { ordered: false, same: alike(own, counts) / n } : null,
    prediction: crowd
      ? {
          error: Math.hypot(crowd.x - truth.x, crowd.y - truth.y) / DIAGONAL,
          expected: inFigures(asked.spec, crowd, locale, 0),
          truth: inFigures(asked.spec, truth, locale, 1),
        }
      : null,
  };
}

function meanAlong(counts: readonly number[], axis: Axis): number {
  const places = counts.map((_, cell) => pointOfCell(cell)[axis]);
  return meanInterval(places, counts).mean ?? 0;
}

function alike(own: Point, counts: readonly number[]): number {
  return counts.reduce((sum, count, cell) => {
    const other = pointOfCell(cell);
    return AXES.every((axis) => Math.sign(other[axis]) === Math.sign(own[axis])) ? sum + count : sum;
  }, 0);
}

/** "Effect on alignment +2.9, Effect on capability −0.4". */
function inFigures(spec: PlaneSpec, point: Point, locale: Locale, digits: number): string {
  return AXES.map((axis) => `${spec[axis].title} ${signed(point[axis], digits, locale)}`).join(", ");
}
