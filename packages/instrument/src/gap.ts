/** A median over people with its 95 % interval (order statistics); in the units of the question's axis. */
export interface Located {
  value: number;
  low: number | null;
  high: number | null;
}

/**
 * A number the crowd lens asked for, and what it turned out to be: guesses of the sample's median, held against the
 * median of the sample's own answers.
 */
export interface Gap {
  /** Which number of a question that has several, in its author's words: a series, a horizon, an axis. */
  of: string | null;
  n: { own: number; crowd: number };
  actual: Located;
  /** The median of the guesses. */
  predicted: Located;
  /** Predicted minus actual, in `unit`; on a logarithmic axis in orders of magnitude. */
  shift: number;
  /** The unit of the shift: "percentage points", "orders of magnitude", "years". */
  unit: string;
  /** Both numbers as they are written: "30 %", "1.2 million", "2041". */
  words: { actual: string; predicted: string };
}
