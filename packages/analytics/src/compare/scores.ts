import { expectArgument } from "../errors.ts";

/**
 * The gaps between neighbouring options on the measuring scale.
 *
 * @param scores K strictly increasing numbers, the place of each option; without them 1, 2, …, K.
 * @throws AnalyticsArgumentError when `scores` has another length, is not finite or does not increase.
 */
export function gapsBetween(options: number, scores?: ArrayLike<number>): Float64Array {
  const gaps = new Float64Array(options - 1).fill(1);
  if (scores === undefined) return gaps;
  expectArgument(scores.length === options, "scores", `one score an option (${options})`, scores);
  for (let k = 0; k < gaps.length; k++) {
    gaps[k] = scores[k + 1]! - scores[k]!;
    expectArgument(
      gaps[k]! > 0 && gaps[k]! < Infinity,
      "scores",
      "finite, strictly increasing scores",
      scores,
    );
  }
  expectArgument(Number.isFinite(scores[0]), "scores", "finite, strictly increasing scores", scores);
  return gaps;
}
