import { expectArgument } from "../errors.ts";
import { sortedQuantile } from "../special/sorted-quantile.ts";

/** What a second round changed. */
export interface RoundMovement {
  /** Share of people whose answer changed. */
  readonly moved: number;
  /** Mean size of the change, over all. */
  readonly meanMove: number;
  /** Share who ended nearer to the first round's median than they began. */
  readonly toward: number;
  /** Share who ended farther from it. */
  readonly away: number;
  /** Standard deviation (n − 1) between people in each round. */
  readonly sd: readonly [number, number];
  /** Interquartile range in each round (linear interpolation between order statistics). */
  readonly interquartileRange: readonly [number, number];
}

/**
 * How answers moved between two rounds in which the same people saw the group's answers or reasons in between (Delphi,
 * IDEA). Movement towards the median is what feedback does to a group, right or wrong: read it beside the scores of
 * both rounds, and stop when answers are stable, not when they agree.
 *
 * @param first the answers of round one, at least two. @param second the same people's in round two.
 * @throws AnalyticsArgumentError on fewer than two people, different lengths, or numbers that are not finite.
 * @example roundMovement([0.2, 0.5, 0.9], [0.3, 0.5, 0.8]).toward; // 2/3
 */
export function roundMovement(first: ArrayLike<number>, second: ArrayLike<number>): RoundMovement {
  const n = first.length;
  expectArgument(n >= 2, "first", "at least two people", first);
  expectArgument(second.length === n, "second", `as many answers as the first round (${n})`, second);
  const before = Float64Array.from(first);
  const after = Float64Array.from(second);
  expectArgument(before.every(Number.isFinite), "first", "finite answers", first);
  expectArgument(after.every(Number.isFinite), "second", "finite answers", second);
  const median = sortedQuantile(before.toSorted(), 0.5);
  let [moved, move, toward, away] = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const change = Math.abs(after[i]! - before[i]!);
    const approach = Math.abs(before[i]! - median) - Math.abs(after[i]! - median);
    moved += Number(change > 0);
    move += change;
    toward += Number(approach > 0);
    away += Number(approach < 0);
  }
  return {
    moved: moved / n,
    meanMove: move / n,
    toward: toward / n,
    away: away / n,
    sd: [standardDeviation(before), standardDeviation(after)],
    interquartileRange: [interquartileRange(before), interquartileRange(after)],
  };
}

function standardDeviation(values: Float64Array): number {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1));
}

function interquartileRange(values: Float64Array): number {
  const sorted = values.toSorted();
  return sortedQuantile(sorted, 0.75) - sortedQuantile(sorted, 0.25);
}
