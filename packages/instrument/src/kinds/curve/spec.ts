import { z } from "zod";
import type { CrowdForm } from "../../lens.ts";
import { ascending } from "../../scale.ts";
import { firstViolation } from "./shape.ts";

const anchor = z.strictObject({
  label: z.string().trim().min(1, "Say what this end of the scale means.").max(80),
  detail: z.string().trim().max(400).default(""),
});

export const curveSpec = z
  .strictObject({
    series: z
      .array(
        z.strictObject({
          label: z.string().trim().min(1, "A curve needs a label.").max(40),
          /** What the curve is of, shown beside its label. */
          detail: z.string().trim().max(400).default(""),
          /** Whether the curve may not fall, may not rise, or may do both. */
          monotone: z.enum(["none", "rising", "falling"]).default("none"),
        }),
      )
      .min(1, "Give at least one curve.")
      .max(4, "At most four curves."),
    /** `at`: the place on the axis, for instance in years from now. */
    horizons: z
      .array(
        z.strictObject({
          label: z.string().trim().min(1, "A horizon needs a label.").max(20),
          at: z.number("A horizon needs a place on the axis.").min(-10_000).max(10_000),
        }),
      )
      .min(2, "Give at least two horizons.")
      .max(12, "At most 12 horizons."),
    /** What 0 means. */
    low: anchor,
    /** What 100 means. */
    high: anchor,
    /** Curves held against each other: `first` minus `second`, by their places in the list. */
    pairs: z
      .array(
        z.strictObject({
          first: z.number().int().nonnegative(),
          second: z.number().int().nonnegative(),
        }),
      )
      .max(6, "At most six pairs.")
      .default([]),
  })
  .superRefine((spec, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const names = spec.series.map(({ label }) => label);
    if (new Set(names).size < names.length) issue("series", "Two curves have the same label.");
    const horizons = spec.horizons.map(({ label }) => label);
    if (new Set(horizons).size < horizons.length) issue("horizons", "Two horizons have the same label.");
    if (!ascending(spec.horizons.map(({ at }) => at))) {
      issue("horizons", "Each horizon lies after the one before it.");
    }
    if (spec.low.label === spec.high.label) {
      context.addIssue({
        code: "custom",
        path: ["high", "label"],
        message: "The two ends of the scale need different labels.",
      });
    }
    for (const { first, second } of spec.pairs) {
      if (first === second) issue("pairs", "A pair is of two different curves.");
      else if (!(first in spec.series) || !(second in spec.series)) {
        issue("pairs", "A pair names a curve that is not there.");
      }
    }
    const keys = spec.pairs.map(
      ({ first, second }) => `${Math.min(first, second)} ${Math.max(first, second)}`,
    );
    if (new Set(keys).size < keys.length)
      issue("pairs", "Two pairs hold the same curves against each other.");
  });

export type CurveSpec = z.infer<typeof curveSpec>;

/** Whole numbers from 0 to 100: a row for each curve, a value for each horizon. */
export interface CurveAnswer {
  values: number[][];
}

/** The crowd's is, at each point, what the sample's median is expected to be. */
export interface CurveCrowd extends CurveAnswer {
  form: "point";
}

export function curveAnswer(spec: CurveSpec): z.ZodType<CurveAnswer> {
  return z.strictObject({ values: valuesSchema(spec) });
}

export function curveCrowd(spec: CurveSpec, form: CrowdForm): z.ZodType<CurveCrowd> | null {
  return form === "point" ? z.strictObject({ form: z.literal("point"), values: valuesSchema(spec) }) : null;
}

function valuesSchema({ series, horizons }: CurveSpec): z.ZodType<number[][]> {
  return z
    .array(
      z
        .array(
          z
            .number("Give a value at every horizon.")
            .int("Values are whole numbers.")
            .min(0, "Values lie between 0 and 100.")
            .max(100, "Values lie between 0 and 100."),
        )
        .length(horizons.length, "Give a value at every horizon."),
    )
    .length(series.length, "Draw every curve.")
    .superRefine((values, context) => {
      for (const [index, { label, monotone }] of series.entries()) {
        const at = firstViolation(values[index] ?? [], monotone);
        if (at === null) continue;
        const way = monotone === "rising" ? "fall" : "rise";
        context.addIssue({
          code: "custom",
          path: [index, at],
          message: `“${label}” may not ${way}, and does at “${horizons[at]?.label ?? ""}”.`,
        });
      }
    });
}
