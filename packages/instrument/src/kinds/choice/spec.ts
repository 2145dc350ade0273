import { z } from "zod";
import { massesSchema } from "../../masses-schema.ts";
import { ascending, directionSchema, scoreSchema, scoresOf } from "../../scale.ts";
import type { CrowdForm } from "../../lens.ts";

export const choiceSpec = z
  .strictObject({
    options: z
      .array(
        z.strictObject({
          label: z.string().trim().min(1, "An option needs a label.").max(200),
          score: scoreSchema.optional(),
        }),
      )
      .min(2, "Give at least two options.")
      .max(30, "At most 30 options."),
    /** Whether the options have an order, from low to high. */
    ordered: z.boolean(),
    /** Whether several may be chosen. */
    many: z.boolean().default(false),
    direction: directionSchema.optional(),
  })
  .superRefine((spec, context) => {
    const labels = spec.options.map(({ label }) => label);
    if (new Set(labels).size < labels.length) {
      context.addIssue({ code: "custom", path: ["options"], message: "Two options have the same label." });
    }
    if (spec.ordered && !ascending(scoresOf(spec.options))) {
      context.addIssue({
        code: "custom",
        path: ["options"],
        message: "Scores rise from one option to the next.",
      });
    }
  });

export type ChoiceSpec = z.infer<typeof choiceSpec>;

/** Indices into the options, ascending; exactly one unless the question takes many. */
export interface ChoiceOwn {
  options: number[];
}

export type ChoiceCrowd = { form: "distribution"; masses: number[] } | { form: "point"; option: number };

export function choiceOwn(spec: ChoiceSpec): z.ZodType<ChoiceOwn> {
  const index = optionIndex(spec);
  const options = spec.many
    ? z
        .array(index)
        .min(1, "Choose at least one option.")
        .refine((chosen) => chosen.every((option, i) => i === 0 || option > chosen[i - 1]!), {
          message: "Each option can be chosen once.",
        })
    : z.array(index).length(1, "Choose one option.");
  return z.strictObject({ options });
}

export function choiceCrowd(spec: ChoiceSpec, form: CrowdForm): z.ZodType<ChoiceCrowd> | null {
  if (spec.many) return null;
  return form === "distribution"
    ? z.strictObject({ form: z.literal("distribution"), masses: massesSchema(spec.options.length) })
    : z.strictObject({ form: z.literal("point"), option: optionIndex(spec) });
}

function optionIndex(spec: ChoiceSpec): z.ZodType<number> {
  const message = "There is no such option.";
  return z
    .number(message)
    .int(message)
    .min(0, message)
    .max(spec.options.length - 1, message);
}
