import { z } from "zod";

const axis = z.strictObject({
  title: z.string().trim().min(1, "An axis needs a title.").max(60),
  /** What the axis counts, and in which unit. */
  detail: z.string().trim().max(400).default(""),
  ticks: z
    .array(z.strictObject({ label: z.string().trim().min(1, "A tick needs a label.").max(24) }))
    .min(2, "Give at least two ticks.")
    .max(5, "At most five ticks."),
  /** How the probability is expected to run from the first tick to the last. */
  trend: z.enum(["none", "rising", "falling"]).default("none"),
});

export const surfaceSpec = z
  .strictObject({
    /** Downwards in the table, upwards on the map. */
    rows: axis,
    columns: axis,
    /** One cell beyond the table, for the best that could be had, such as unlimited perfect data. */
    ceiling: z
      .strictObject({
        label: z.string().trim().min(1, "The cell beyond the table needs a label.").max(80),
        detail: z.string().trim().max(400).default(""),
      })
      .nullable()
      .default(null),
  })
  .superRefine((spec, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (spec.rows.title === spec.columns.title) issue("columns", "The two axes need different titles.");
    for (const name of ["rows", "columns"] as const) {
      const labels = spec[name].ticks.map(({ label }) => label);
      if (new Set(labels).size < labels.length) issue(name, "Two ticks of an axis have the same label.");
    }
  });

export type SurfaceSpec = z.infer<typeof surfaceSpec>;
export type SurfaceAxis = SurfaceSpec["rows"];

/** Whole per cents: a row for each tick of the first axis, a cell for each of the second. */
export interface SurfaceAnswer {
  cells: number[][];
  /** Where the specification has one. */
  ceiling?: number;
}

const percent = z
  .number("Give a probability in every cell.")
  .int("Probabilities are whole per cents.")
  .min(0, "Probabilities lie between 0 and 100 %.")
  .max(100, "Probabilities lie between 0 and 100 %.");

/** Answers against the expected order are answers: somebody may mean them. */
export function surfaceAnswer({ rows, columns, ceiling }: SurfaceSpec): z.ZodType<SurfaceAnswer> {
  const cells = z
    .array(z.array(percent).length(columns.ticks.length, "Give a probability in every cell."))
    .length(rows.ticks.length, "Give a probability in every cell.");
  return ceiling ? z.strictObject({ cells, ceiling: percent }) : z.strictObject({ cells });
}

/** What others would put into so many cells is more than anybody can guess. */
export function surfaceCrowd(): null {
  return null;
}
