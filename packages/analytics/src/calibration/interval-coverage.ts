import { expectArgument } from "../errors.ts";

export interface IntervalCoverage {
  readonly count: number;
  /** Intervals that hold their outcome, ends included. */
  readonly covered: number;
  /** covered / count, to be compared with the level the intervals claimed. */
  readonly share: number;
  /** Sharpness: the mean width, in units of the outcome. Smaller is better among equal coverage. */
  readonly meanWidth: number;
}

/**
 * Do stated intervals hold the outcome as often as they claim, and how wide are they? Coverage alone is easy:
 * state the whole line. Read both together, or use `intervalScore`. An interval of the share is
 * `wilsonInterval(covered, count)`, if the questions are independent.
 *
 * @param intervals one a question, low ≤ high. @param observations one outcome a question.
 * @throws AnalyticsArgumentError for no questions, lengths that differ, low > high, NaN or infinities.
 *
 * Source: Gneiting, Balabdaoui and Raftery, *J. R. Stat. Soc. B* 69 (2007) 243.
 *
 * @example intervalCoverage([{ low: 0, high: 2 }, { low: 5, high: 6 }], [1, 7])
 * // { count: 2, covered: 1, share: 0.5, meanWidth: 1.5 }
 */
export function intervalCoverage(
  intervals: readonly { readonly low: number; readonly high: number }[],
  observations: ArrayLike<number>,
): IntervalCoverage {
  const count = intervals.length;
  expectArgument(count > 0, "intervals", "at least one interval", intervals);
  expectArgument(
    observations.length === count,
    "observations",
    `${count} outcomes, one an interval`,
    observations,
  );
  let covered = 0;
  let width = 0;
  intervals.forEach(({ low, high }, i) => {
    const y = observations[i]!;
    expectArgument(Number.isFinite(y), "observations", "finite numbers", y);
    expectArgument(
      Number.isFinite(low) && Number.isFinite(high) && low <= high,
      "intervals",
      "finite ends, low at most high",
      `${low}..${high}`,
    );
    if (low <= y && y <= high) covered += 1;
    width += (high - low) / count;
  });
  return { count, covered, share: covered / count, meanWidth: width };
}
