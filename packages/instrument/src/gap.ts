/** An average over people with its 95 % interval; in the units of the question's axis. */
export interface Located {
  value: number;
  low: number | null;
  high: number | null;
}

/** The same as it is written: "20,000 examples", and the ends of the interval without the unit: "10,000", "50,000". */
export interface LocatedWords {
  value: string;
  low: string | null;
  high: string | null;
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
  /**
   * The same average of the differences within the people who gave both, predicted minus own, in `unit`; with its interval
   * of the same kind. Null, or left out, where no such people are counted. With everybody's numbers the shift can be another.
   */
  within?: (Located & { n: number }) | null;
  /** The unit of the shift: "percentage points", "orders of magnitude", "years". */
  unit: string;
  /** The numbers as they are written in the language of the estimate; differences with their sign, without their unit. */
  words: { actual: LocatedWords; predicted: LocatedWords; shift: string; within: LocatedWords | null };
}

/** Writes a number and the ends of its interval, these in another way where one is given. */
export function locatedWords(
  { value, low, high }: Located,
  write: (value: number) => string,
  writeEnd: (value: number) => string = write,
): LocatedWords {
  return {
    value: write(value),
    low: low === null ? null : writeEnd(low),
    high: high === null ? null : writeEnd(high),
  };
}
