import type { Comparison } from "./comparison.ts";
import type { Diagnostic } from "./diagnostics.ts";
import type { Gap } from "./gap.ts";

/** What a kind makes of a tally; `detail` is for the kind's own Summary. */
export interface Estimate<Detail = unknown> {
  /** How many people the own lens, the crowd lens and both hold an answer of. */
  n: { own: number; crowd: number; both: number };
  /**
   * Where some gave an own answer that is in none of the own lens's figures: how many are in them, how many of these with
   * a prediction beside it, and what the others said instead.
   */
  figured?: { own: number; both: number; instead: { people: number; said: string } };
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
  /** As files hold them: numbers are numbers, months are "2035-06". */
  rows: (string | number | null)[][];
  /**
   * The same cells as they are read, in the language of the estimate; null for those that are read as they are. Left out
   * where all are: names, counts and per cents.
   */
  words?: (string | null)[][];
}
