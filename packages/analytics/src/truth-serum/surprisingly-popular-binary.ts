import { type Distribution, probabilityPair } from "../distribution.ts";
import { expectArgument } from "../errors.ts";

export interface SurprisinglyPopularBinary {
  /** 0 or 1; `null` when actual and predicted shares agree. */
  readonly option: 0 | 1 | null;
  /** Actual minus predicted share of the two options; they sum to 0. */
  readonly margins: readonly [number, number];
}

/**
 * The surprisingly popular answer of a question with two options, from published totals alone: the option
 * whose actual share is above its mean predicted share. See `surprisinglyPopular` for what it means and does
 * not mean, and for more than two options, where totals do not suffice.
 *
 * @param votes counts or shares of the two answers.
 * @param predicted mean predicted shares of the two, over all respondents, any unit.
 * @throws AnalyticsArgumentError unless both hold exactly two non-negative numbers, not both zero.
 *
 * Source: Prelec, Seung and McCoy, *Nature* 541 (2017) 532.
 *
 * @example "Is Seattle the capital of Washington?" 68 % say yes, 89 % are expected to: the answer is no.
 * surprisinglyPopularBinary([68, 32], [89, 11]) // { option: 1, margins: [−0.21, 0.21] }
 */
export function surprisinglyPopularBinary(
  votes: Distribution,
  predicted: Distribution,
): SurprisinglyPopularBinary {
  expectArgument(votes.length === 2, "votes", "two options", votes);
  const [p, q] = probabilityPair(votes, predicted);
  const margin = p[0]! - q[0]!;
  // Shares are quotients of sums: a difference of rounding size is no surprise.
  const option = Math.abs(margin) <= 1e-12 ? null : margin > 0 ? 0 : 1;
  return { option, margins: [margin, -margin] };
}
