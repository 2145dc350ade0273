import { deviationOf, meanOf, medianOf, quantileOf, shareOf, type Population } from "./population.ts";

/** A number of the model, and what a chart says it is. */
export interface Parameter {
  of: string;
  kind: "share" | "mean" | "median" | "quantile";
  truth: number;
  estimate: number;
  /** The 95 % interval; null where the chart shows none. */
  interval: { low: number; high: number } | null;
  /** How many standard errors the estimate is off, by the model's own standard error. */
  off: number;
  /** The interval's length over that of a normal one with the model's standard error; shares and means only. */
  length: number | null;
}

/** What an estimate says of one number. */
interface Found {
  low?: number | null;
  high?: number | null;
}

/** 95 % of a normal distribution lie within so many standard deviations of its mean. */
const WITHIN_95 = 1.959964;

/** Compares what was estimated of `n` people of a population with what is true of all of it. */
export function recovered<Answer>(all: Population<Answer>, n: number) {
  const average = (
    kind: "share" | "mean",
    of: string,
    measure: (answer: Answer) => number,
    estimate: number,
    { low, high }: Found,
  ): Parameter => {
    const truth = meanOf(all, measure);
    const error = deviationOf(all, measure) / Math.sqrt(n);
    const interval = intervalOf(low, high);
    return {
      of,
      kind,
      truth,
      estimate,
      interval,
      off: offBy(estimate - truth, error),
      length: interval && error > 0 ? (interval.high - interval.low) / (2 * WITHIN_95 * error) : null,
    };
  };
  /**
   * The number below which a share `p` of the people lie. How far off an estimate is, is counted in people, in which the
   * numbers' own distribution does not matter: the share of the population beyond it against the share of a sample.
   */
  const quantile = (
    of: string,
    p: number,
    measure: (answer: Answer) => number,
    estimate: number,
    { low, high }: Found = {},
  ): Parameter => {
    const below = shareOf(all, (answer) => measure(answer) < estimate);
    const upTo = shareOf(all, (answer) => measure(answer) <= estimate);
    const error = Math.sqrt((p * (1 - p)) / n);
    return {
      of,
      kind: p === 0.5 ? "median" : "quantile",
      truth: p === 0.5 ? medianOf(all, measure) : quantileOf(all, p, measure),
      estimate,
      interval: intervalOf(low, high),
      off: offBy(Math.max(0, below - p) + Math.min(0, upTo - p), error),
      length: null,
    };
  };
  return {
    share: (of: string, test: (answer: Answer) => boolean, found: Found & { share: number }) =>
      average("share", of, (answer) => (test(answer) ? 1 : 0), found.share, found),
    mean: (of: string, measure: (answer: Answer) => number, found: Found & { mean: number }) =>
      average("mean", of, measure, found.mean, found),
    median: (
      of: string,
      measure: (answer: Answer) => number,
      { value, ...found }: Found & { value: number },
    ) => quantile(of, 0.5, measure, value, found),
    quantile: (of: string, p: number, measure: (answer: Answer) => number, value: number) =>
      quantile(of, p, measure, value),
  };
}

export function holdsTruth({ interval, truth }: Parameter): boolean {
  // Sums of shares of people may differ in their last digits.
  return interval !== null && interval.low <= truth + 1e-9 && truth - 1e-9 <= interval.high;
}

function intervalOf(low: Found["low"], high: Found["high"]): Parameter["interval"] {
  return typeof low === "number" && typeof high === "number" ? { low, high } : null;
}

function offBy(difference: number, error: number): number {
  if (Math.abs(difference) < 1e-9) return 0;
  return difference / error;
}
