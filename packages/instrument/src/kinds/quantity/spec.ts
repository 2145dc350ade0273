import { z } from "zod";
import type { CrowdForm } from "../../lens.ts";
import { MOST_STEPS, stepsOf, type QuantityAxis } from "./axis.ts";

const unit = z.string().trim().max(40, "At most 40 characters.");
const TOO_FINE = `At most ${MOST_STEPS} steps from one end to the other: take wider steps or nearer ends.`;
const UPSIDE_DOWN = "The upper end lies above the lower one.";
const exponent = z.number("Give a power of ten.").int("Give whole powers of ten.").min(-18).max(30);
const year = z.number("Give a year.").int("Give a whole year.").min(1900).max(3500);

const axisSchema = z
  .discriminatedUnion("scale", [
    z.strictObject({
      scale: z.literal("linear"),
      low: z.number("Give a number."),
      high: z.number("Give a number."),
      step: z.number("Give a number.").positive("A step is more than nothing."),
      unit,
    }),
    z.strictObject({ scale: z.literal("log10"), low: exponent, high: exponent, unit }),
    z.strictObject({ scale: z.literal("date"), low: year, high: year, grain: z.enum(["year", "month"]) }),
  ])
  .superRefine((axis: QuantityAxis, context) => {
    const steps = stepsOf(axis);
    const refuse = (key: string, message: string) =>
      context.addIssue({ code: "custom", path: [key], message });
    if (axis.high <= axis.low) refuse("high", UPSIDE_DOWN);
    else if (steps > MOST_STEPS) refuse("high", TOO_FINE);
    else if (steps < 2) refuse("high", "At least two steps from one end to the other.");
    else if (
      axis.scale === "linear" &&
      Math.abs(axis.low + steps * axis.step - axis.high) > 1e-9 * axis.step * steps
    ) {
      refuse("step", "A whole number of steps leads from one end to the other.");
    }
  });

export const quantitySpec = z.strictObject({
  axis: axisSchema,
  /** Three numbers a person gives 10, 50 and 90 % chances, or one. */
  asked: z.enum(["quantiles", "point"]),
  /**
   * Whether "it never happens" (or "there is none") takes a part of the probability, under the author's name for it.
   * The quantiles are then those given that it does happen: nobody has to put the never into a tail.
   */
  never: z
    .strictObject({
      label: z.string().trim().min(1, "“Never” needs a name.").max(40, "At most 40 characters."),
    })
    .nullable(),
});

export type QuantitySpec = z.infer<typeof quantitySpec>;

/** Steps of the axis: at 10, 50 and 90 %, or the one asked for. None where it never happens for certain. */
export interface QuantityOwn {
  quantiles: number[];
  /** Probability of "never", whole per cents; 0 where the question does not allow it. */
  never: number;
}

/**
 * What the median of the sample's own (middle) answers is expected to be, of those who give one: one step, or 10, 50 and
 * 90 % of it.
 */
export interface QuantityCrowd {
  form: CrowdForm;
  quantiles: number[];
}

/** The probabilities that quantiles are asked for at. */
export const PROBABILITIES = [0.1, 0.5, 0.9] as const;

function quantilesSchema(spec: QuantitySpec, count: number) {
  const message = "This lies outside of the axis.";
  return z
    .array(z.number(message).int(message).min(0, message).max(stepsOf(spec.axis), message))
    .length(count, count === 1 ? "Give one number." : "Give all three numbers.")
    .refine((steps) => steps.every((step, index) => index === 0 || step >= (steps[index - 1] ?? 0)), {
      message: "The three numbers go up, or stay the same.",
    });
}

export function quantityOwn(spec: QuantitySpec): z.ZodType<QuantityOwn> {
  const quantiles = quantilesSchema(spec, spec.asked === "point" ? 1 : PROBABILITIES.length);
  const some = z.strictObject({
    quantiles,
    never: spec.never
      ? z.number("Give a per cent.").int("Give whole per cents.").min(0, "Give 0 or more.").max(99)
      : z.literal(0),
  });
  if (!spec.never) return some;
  return z.union(
    [some, z.strictObject({ quantiles: z.tuple([]).transform((): number[] => []), never: z.literal(100) })],
    "Give the chance that it never happens, and the numbers unless that is 100 %.",
  );
}

export function quantityCrowd(spec: QuantitySpec, form: CrowdForm): z.ZodType<QuantityCrowd> {
  return z.strictObject({
    form: z.literal(form),
    quantiles: quantilesSchema(spec, form === "point" ? 1 : PROBABILITIES.length),
  });
}
