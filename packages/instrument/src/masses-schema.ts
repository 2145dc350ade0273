import { z } from "zod";
import { massesProblem } from "./masses.ts";

/** Whole per cents over `options` answers that sum to 100. */
export function massesSchema(options: number): z.ZodType<number[]> {
  return z.array(z.number()).superRefine((masses, context) => {
    const problem = massesProblem(masses, options);
    if (problem) context.addIssue({ code: "custom", message: problem });
  });
}
