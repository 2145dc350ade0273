import { type Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";
import { DEFAULT_LEVEL, type Interval, expectLevel } from "../interval/level.ts";
import { shareInterval } from "./share-interval.ts";
import { type Side, sideOf, sideShares } from "./sides.ts";

export interface MistakenMinority {
  /** The side of the midpoint that more than half of all respondents hold. */
  readonly side: Side;
  /** Respondents who hold it. */
  readonly holders: number;
  /** Those among them who predict that fewer than half of the group do. */
  readonly mistaken: number;
  /** `mistaken / holders`. */
  readonly share: number;
  /** Wilson's interval of the share. */
  readonly interval: Interval;
}

/**
 * Pluralistic ignorance person by person: of those who hold the majority's view, how many think they are in
 * the minority? It is what a group average hides: predictions can be right on average while half of the
 * majority believes itself alone.
 *
 * Meant for full predicted distributions. A point guess at the neutral middle predicts nobody on either side
 * and counts as mistaken, so with point guesses the share means "did not guess the majority's side".
 *
 * @param own each respondent's own option, from 0; the scale's order decides the sides.
 * @param predictions each respondent's predicted distribution over the K ≥ 2 options, normalised here.
 * @param options.level coverage of the interval, default 0.95.
 * @returns `null` when no side holds more than half of the respondents.
 * @throws AnalyticsArgumentError for no respondents, lengths that differ, or an option out of range.
 *
 * Source: Miller and McFarland, *J. Pers. Soc. Psychol.* 53 (1987) 298; Sargent and Newman, *Rev. Gen.
 * Psychol.* 25 (2021) 163.
 *
 * @example Three of four say no; two of the three expect a majority of yes.
 * mistakenMinority([0, 0, 0, 1], [[40, 60], [30, 70], [80, 20], [50, 50]])
 * // { side: "lower", holders: 3, mistaken: 2, share: 2/3, interval: … }
 */
export function mistakenMinority(
  own: ArrayLike<number>,
  predictions: readonly Distribution[],
  options: { readonly level?: number } = {},
): MistakenMinority | null {
  const level = options.level ?? DEFAULT_LEVEL;
  expectLevel(level);
  const n = own.length;
  expectArgument(n > 0, "own", "at least one respondent", own);
  expectArgument(
    predictions.length === n,
    "predictions",
    `one row for each of ${n} respondents`,
    predictions,
  );
  const K = predictions[0]!.length;
  const held = { lower: 0, upper: 0 };
  const mistaken = { lower: 0, upper: 0 };
  predictions.forEach((prediction, r) => {
    const option = own[r]!;
    expectArgument(
      Number.isInteger(option) && option >= 0 && option < K,
      "own",
      `options from 0 to ${K - 1}`,
      option,
    );
    expectArgument(prediction.length === K, "predictions", `rows of ${K} options`, prediction);
    const predicted = sideShares(prediction, "predictions");
    const side = sideOf(option, K);
    if (side === null) return;
    held[side] += 1;
    // Room for the rounding of summed shares: exactly half is not a minority.
    if (predicted[side] < 0.5 - 1e-12) mistaken[side] += 1;
  });
  const side: Side = held.upper > held.lower ? "upper" : "lower";
  if (held[side] * 2 <= n) return null;
  const share = mistaken[side] / held[side];
  return {
    side,
    holders: held[side],
    mistaken: mistaken[side],
    share,
    interval: shareInterval(share, held[side], level),
  };
}
