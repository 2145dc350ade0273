/** An average over people with its 95 % interval; in the units of the question's axis. */
export interface Located {
  value: number;
  low: number | null;
  high: number | null;
}

/**
 * A number the crowd lens asked for, and what it turned out to be: guesses of the sample's median (or mean), held
 * against the same of the sample's own answers.
 */
export interface Gap {
  /** Which number of a question that has several, in its author's words: a series, a horizon, an axis. */
  of: string | null;
  /** What both numbers take for granted, to be set between commas: "given that it happens". */
  given?: string;
  /**
   * Which average the respondents were asked to predict, and both numbers are: the median (with intervals from order
   * statistics) where left out, or the mean (with Student's t intervals).
   */
  statistic?: "median" | "mean";
  n: { own: number; crowd: number };
  actual: Located;
  /** The median, or mean, of the guesses. */
  predicted: Located;
  /** Predicted minus actual, in `unit`; on a logarithmic axis in orders of magnitude. */
  shift: number;
  /** 95 % interval of the mean difference within the people who gave both; for means, null below two of them. */
  interval?: { low: number; high: number } | null;
  /** The unit of the shift: "percentage points", "orders of magnitude", "years". */
  unit: string;
  /** Both numbers as they are written: "30 %", "1.2 million", "2041". */
  words: { actual: string; predicted: string };
}
