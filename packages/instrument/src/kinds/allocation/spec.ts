import { z } from "zod";
import type { CrowdForm } from "../../lens.ts";
import { massesSchema } from "../../masses-schema.ts";

export const allocationSpec = z
  .strictObject({
    items: z
      .array(
        z.strictObject({
          label: z.string().trim().min(1, "An item needs a label.").max(120),
          /** What the item means, shown beneath its label. */
          detail: z.string().trim().max(400).default(""),
          /** The heading it stands under, together with its neighbours of the same group: "for", "against". */
          group: z.string().trim().max(60).default(""),
        }),
      )
      .min(2, "Give at least two items.")
      .max(15, "At most 15 items."),
    /** Whether the items are shown as they are listed and never by size: steps that follow each other, say. */
    keepOrder: z.boolean(),
  })
  .superRefine(({ items }, context) => {
    const problem = (message: string) => context.addIssue({ code: "custom", path: ["items"], message });
    const labels = items.map(({ label }) => label);
    if (new Set(labels).size < labels.length) problem("Two items have the same label.");
    const groups = items.map(({ group }) => group);
    if (groups.includes("") && groups.some((group) => group !== "")) {
      problem("Give every item a group, or none of them.");
    }
    const starts = groups.filter((group, index) => group !== groups[index - 1]);
    if (new Set(starts).size < starts.length) problem("The items of a group stand together.");
  });

export type AllocationSpec = z.infer<typeof allocationSpec>;

/** Whole points over the items, sum 100. The crowd's are what the sample's mean is expected to be. */
export interface AllocationAnswer {
  masses: number[];
}

export function allocationAnswer(spec: AllocationSpec): z.ZodType<AllocationAnswer> {
  return z.strictObject({ masses: massesSchema(spec.items.length) });
}

export function allocationCrowd(spec: AllocationSpec, form: CrowdForm): z.ZodType<AllocationAnswer> | null {
  return form === "distribution" ? allocationAnswer(spec) : null;
}
