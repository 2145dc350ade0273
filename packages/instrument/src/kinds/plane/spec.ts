import { z } from "zod";
import type { CrowdForm } from "../../lens.ts";
import { AXES, REACH, type Point } from "./scale.ts";

const axis = z.strictObject({
  /** What the axis measures. */
  title: z.string().trim().min(1, "An axis needs a title.").max(80),
  /** What lies towards −10: completes "it …". */
  low: z.string().trim().min(1, "An end of an axis needs a label.").max(60),
  /** What lies towards 10. */
  high: z.string().trim().min(1, "An end of an axis needs a label.").max(60),
});

/** Empty where a quadrant has no name. */
const quadrantName = z.string().trim().max(40).default("");

export const planeSpec = z
  .strictObject({
    /** The horizontal axis, −10..10. */
    x: axis,
    /** The vertical axis, −10..10. */
    y: axis,
    /** Names by the ends of the axes a quadrant lies towards, the horizontal axis first. */
    quadrants: z
      .strictObject({
        lowHigh: quadrantName,
        highHigh: quadrantName,
        lowLow: quadrantName,
        highLow: quadrantName,
      })
      .default({ lowHigh: "", highHigh: "", lowLow: "", highLow: "" }),
  })
  .superRefine((spec, context) => {
    for (const name of AXES) {
      if (spec[name].low === spec[name].high) {
        context.addIssue({
          code: "custom",
          path: [name, "high"],
          message: "The two ends of an axis need different labels.",
        });
      }
    }
    if (spec.x.title === spec.y.title) {
      context.addIssue({
        code: "custom",
        path: ["y", "title"],
        message: "The two axes need different titles.",
      });
    }
  });

export type PlaneSpec = z.infer<typeof planeSpec>;

/** A place in the plane, in whole steps; the crowd's is where the centroid of all own answers is expected. */
export type PlaneAnswer = Point;

export function planeAnswer(): z.ZodType<PlaneAnswer> {
  return z.strictObject({ x: place(), y: place() });
}

/** One point is guessed: a distribution over 441 cells is more than anybody would give. */
export function planeCrowd(_spec: PlaneSpec, form: CrowdForm): z.ZodType<PlaneAnswer> | null {
  return form === "point" ? planeAnswer() : null;
}

function place(): z.ZodType<number> {
  const message = `Give a whole number from −${REACH} to ${REACH} on both axes.`;
  return z.number(message).int(message).min(-REACH, message).max(REACH, message);
}
