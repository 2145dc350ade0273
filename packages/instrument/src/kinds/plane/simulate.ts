import type { Answers, Asked } from "../../kind.ts";
import { REACH } from "./scale.ts";
import type { PlaneAnswer, PlaneSpec } from "./spec.ts";

/** Places scatter around one that goes with the person's leaning; the crowd is expected nearer to the middle. */
export function simulatePlane(
  { own, crowd }: Asked<PlaneSpec>,
  leaning: number,
  random: { next(): number },
): Answers<PlaneAnswer, PlaneAnswer> {
  // The sum of three uniform numbers, about bell-shaped, in ±1.5 times the width.
  const scatter = (width: number) => width * (random.next() + random.next() + random.next() - 1.5);
  const place = (x: number, y: number, width: number): PlaneAnswer => ({
    x: onAxis(x + scatter(width)),
    y: onAxis(y + scatter(width)),
  });
  const x = 14 * (leaning - 0.35);
  const y = 4 - 9 * leaning;
  return {
    ...(own ? { own: place(x, y, 6) } : {}),
    ...(crowd ? { crowd: place(0.4 * x, 0.4 * y - 2, 4) } : {}),
  };
}

function onAxis(value: number): number {
  // Adding zero turns the −0 of rounding into 0: only one of them survives being stored.
  return Math.max(-REACH, Math.min(REACH, Math.round(value))) + 0;
}
