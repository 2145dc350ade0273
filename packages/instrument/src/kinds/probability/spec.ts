import { z } from "zod";
import type { CrowdForm } from "../../lens.ts";
import { isStep } from "./steps.ts";

export const probabilitySpec = z.strictObject({
  /** The event, where the question's text is not the event itself. */
  event: z.string().trim().max(400, "At most 400 characters."),
  /** By what the event will be judged to have happened or not. */
  rule: z.string().trim().max(2000, "At most 2,000 characters."),
  /** The day it is judged on, `YYYY-MM-DD`; empty while there is none. */
  date: z.union([z.literal(""), z.iso.date()], "Give a day as year, month and day, or leave it empty."),
});

export type ProbabilitySpec = z.infer<typeof probabilitySpec>;

/** In per mille, 0..1000: whole per cents, and tenths of one below 1 % and above 99 %. */
export interface ProbabilityOwn {
  perMille: number;
}

/** What the median of the sample's own answers is expected to be. */
export interface ProbabilityCrowd extends ProbabilityOwn {
  form: "point";
}

const perMille = z
  .number("Give a probability between 0 and 100 %.")
  .refine(isStep, "Give a whole per cent from 1 to 99, or a tenth of one below 1 or above 99.");

export function probabilityOwn(): z.ZodType<ProbabilityOwn> {
  return z.strictObject({ perMille });
}

export function probabilityCrowd(
  _spec: ProbabilitySpec,
  form: CrowdForm,
): z.ZodType<ProbabilityCrowd> | null {
  return form === "point" ? z.strictObject({ form: z.literal("point"), perMille }) : null;
}
