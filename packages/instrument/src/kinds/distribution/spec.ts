import { z } from "zod";
import type { CrowdForm } from "../../lens.ts";
import { massesSchema } from "../../masses-schema.ts";
import { ascending, directionSchema, scoreSchema, scoresOf } from "../../scale.ts";

export const distributionSpec = z
  .strictObject({
    bins: z
      .array(
        z.strictObject({
          label: z.string().trim().min(1, "A bin needs a label.").max(120),
          /** What the bin means, shown beneath its label. */
          detail: z.string().trim().max(400).default(""),
          score: scoreSchema.optional(),
        }),
      )
      .min(2, "Give at least two bins.")
      .max(20, "At most 20 bins."),
    /** Whether the bins have an order, from low to high. */
    ordered: z.boolean(),
    /** Lines between bins that divide the scale: "beyond here …". `after` counts the bins before the line. */
    thresholds: z
      .array(
        z.strictObject({
          after: z.number().int().positive(),
          label: z.string().trim().min(1, "A threshold needs a label.").max(120),
        }),
      )
      .max(5)
      .default([]),
    direction: directionSchema.optional(),
    /** What one answers with: a bar for each bin, or a triangle to point into. */
    drawn: z.enum(["bars", "triangle"]).default("bars"),
  })
  .superRefine((spec, context) => {
    const labels = spec.bins.map(({ label }) => label);
    if (new Set(labels).size < labels.length) {
      context.addIssue({ code: "custom", path: ["bins"], message: "Two bins have the same label." });
    }
    if (spec.ordered && !ascending(scoresOf(spec.bins))) {
      context.addIssue({ code: "custom", path: ["bins"], message: "Scores rise from one bin to the next." });
    }
    if (spec.drawn === "triangle" && spec.bins.length !== 3) {
      context.addIssue({
        code: "custom",
        path: ["drawn"],
        message: "A triangle has three corners: give exactly three bins, or draw bars.",
      });
    }
    const places = spec.thresholds.map(({ after }) => after);
    if (!ascending(places) || places.some((after) => after >= spec.bins.length)) {
      context.addIssue({
        code: "custom",
        path: ["thresholds"],
        message: "Each threshold lies between two bins, from low to high.",
      });
    }
    if (places.length > 0 && !spec.ordered) {
      context.addIssue({
        code: "custom",
        path: ["thresholds"],
        message: "Only ordered bins have thresholds.",
      });
    }
  });

export type DistributionSpec = z.infer<typeof distributionSpec>;

/** Whole per cents over the bins, sum 100. The crowd's is what the sample's mean is expected to be. */
export interface DistributionAnswer {
  masses: number[];
}

export function distributionAnswer(spec: DistributionSpec): z.ZodType<DistributionAnswer> {
  return z.strictObject({ masses: massesSchema(spec.bins.length) });
}

export function distributionCrowd(
  spec: DistributionSpec,
  form: CrowdForm,
): z.ZodType<DistributionAnswer> | null {
  return form === "distribution" ? distributionAnswer(spec) : null;
}
