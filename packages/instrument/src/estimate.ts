import type { Comparison } from "./comparison.ts";
import type { Diagnostic } from "./diagnostics.ts";
import type { Gap } from "./gap.ts";

/** What a kind makes of a tally; `detail` is for the kind's own Summary. */
export interface Estimate<Detail = unknown> {
  /** How many people the own lens, the crowd lens and both hold an answer of. */
  n: { own: number; crowd: number; both: number };
  /** Predicted against actual, where the question was asked through both lenses. */
  comparison: Comparison | null;
  /** Numbers that were predicted and what they turned out to be, where the crowd lens asks for numbers. */
  gaps?: Gap[];
  /** What the predictions tell beside that; empty where a kind has nothing to say. */
  diagnostics: Diagnostic[];
  /** A table that says in numbers what the picture shows; the accessible alternative and the CSV. */
  table: EstimateTable;
  detail: Detail;
}

export interface EstimateTable {
  columns: string[];
  rows: (string | number | null)[][];
}
