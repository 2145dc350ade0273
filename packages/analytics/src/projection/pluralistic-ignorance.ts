import { type Distribution, probabilityPair } from "../distribution.ts";
import { expectArgument } from "../errors.ts";
import { DEFAULT_LEVEL, type Interval, expectLevel } from "../interval/level.ts";
import { meanInterval, shareInterval } from "./share-interval.ts";
import { type Side, type SideMoments, type SideShares, sideShares } from "./sides.ts";

export interface PluralisticIgnoranceOptions {
  /** How many people predicted. Default: as many as answered. */
  readonly predictors?: number | undefined;
  /**
   * What the middle option of an odd scale does to a majority. `"counted"` (default): a majority is more than
   * half of everybody, so neutral answers stand against it. `"set-aside"`: more than half of those who take a
   * side.
   */
  readonly neutral?: "counted" | "set-aside" | undefined;
  /**
   * Spread of the predictions between people (`sideMoments`). Without it the interval of the predicted
   * majority supposes the largest spread a mean can have: right for point guesses, too wide for full
   * distributions, never too narrow.
   */
  readonly moments?: SideMoments | undefined;
  /** Everybody in the population answered, so the actual shares carry no sampling error. Default false. */
  readonly census?: boolean | undefined;
  /** Values of the options for the mean gap; default 1..K. */
  readonly scores?: ArrayLike<number> | undefined;
  /** Coverage of the two intervals, default 0.95. */
  readonly level?: number | undefined;
}

/** A majority: the side that holds more than half, its share (of everybody or of those who take a side). */
export interface Majority {
  /** `null` when neither side holds more than half. */
  readonly side: Side | null;
  /** Share of the larger side (of the lower one in a tie); `null` when nobody takes a side. */
  readonly share: number | null;
  readonly interval: Interval | null;
  /** One half lies outside the interval: the majority is not a matter of who happened to answer. */
  readonly certain: boolean;
}

export interface PluralisticIgnorance {
  /** Predicted minus actual share of each option. */
  readonly gaps: readonly number[];
  /** Predicted minus actual mean score: positive = the crowd is thought to stand higher than it does. */
  readonly meanGap: number;
  readonly actual: Majority;
  readonly predicted: Majority;
  /**
   * Predicted minus actual share of the side that predictors suppose to be the majority (of everybody, not
   * only of side-takers): positive = support for the supposed norm is overestimated. `null` without a
   * supposed majority.
   */
  readonly gapTowardsNorm: number | null;
  /** The two majorities lie on opposite sides of the midpoint. */
  readonly opposite: boolean;
  /** Opposite, and both certain: the flag to act on. */
  readonly strict: boolean;
}

/**
 * Pluralistic ignorance: the group holds one view and believes it holds the other.
 *
 * The **strict flag** asks for an actual majority on one side of the scale's midpoint, a predicted majority on
 * the other, and one half outside both intervals. The gaps are the softer measure beside it: how far the
 * predicted shares and mean are off, with the sign of the supposed norm.
 *
 * The interval of the actual majority is Wilson's; of the predicted one, Student's where `moments` tell how
 * far predictors differ, else Wilson's with the mean share in the place of a proportion. With
 * `"set-aside"` the share is a ratio of means and its Student interval uses the delta method. Both
 * intervals say what *this many people from the same population* might have given; they do not cover
 * people who chose not to answer.
 *
 * @param actual counts of own answers over K ≥ 2 ordered options, whole numbers.
 * @param predicted the mean predicted distribution (or summed masses, or counts of point guesses) over the
 *   same options, in any unit.
 * @throws AnalyticsArgumentError for lengths that differ, fewer than two options, counts that are not whole,
 *   no answers, `predictors` below 1, scores of another length, or moments no such predictions can have.
 *
 * Source: Miller and McFarland, *J. Pers. Soc. Psychol.* 53 (1987) 298; O'Gorman, *J. Hist. Behav. Sci.* 22
 * (1986) 333; review: Sargent and Newman, *Rev. Gen. Psychol.* 25 (2021) 163.
 *
 * @example 60 of 100 disagree, while 65 % are thought to agree.
 * pluralisticIgnorance([10, 50, 20, 15, 5], [5, 15, 15, 45, 20])
 * // actual { side: "lower", share: 0.60, interval 0.502..0.691 }, predicted { side: "upper", share: 0.65 },
 * // gapTowardsNorm 0.45, strict true
 */
export function pluralisticIgnorance(
  actual: Distribution,
  predicted: Distribution,
  options: PluralisticIgnoranceOptions = {},
): PluralisticIgnorance {
  const level = options.level ?? DEFAULT_LEVEL;
  expectLevel(level);
  const neutral = options.neutral ?? "counted";
  const [p, q] = probabilityPair(actual, predicted);
  const counts = Array.from(actual);
  expectArgument(counts.every(Number.isInteger), "actual", "whole numbers of answers", actual);
  const n = counts.reduce((sum, count) => sum + count, 0);
  const predictors = options.predictors ?? n;
  expectArgument(Number.isFinite(predictors) && predictors >= 1, "predictors", "at least 1", predictors);

  const actualSides = sideShares(p, "actual");
  const predictedSides = sideShares(q, "predicted");
  const actualMajority = majority(actualSides, neutral, (share, base) =>
    options.census === true ? { low: share, high: share } : shareInterval(share, n * base, level),
  );
  const predictedMajority = majority(predictedSides, neutral, (share, base, side) =>
    options.moments === undefined
      ? shareInterval(share, predictors * base, level)
      : ratioInterval(predictedSides, options.moments, side, neutral, predictors, level),
  );

  const norm = predictedMajority.side;
  const opposite = norm !== null && actualMajority.side !== null && norm !== actualMajority.side;
  return {
    gaps: Array.from(q, (share, k) => share - p[k]!),
    meanGap: meanOf(q, options.scores) - meanOf(p, options.scores),
    actual: actualMajority,
    predicted: predictedMajority,
    gapTowardsNorm: norm === null ? null : predictedSides[norm] - actualSides[norm],
    opposite,
    strict: opposite && actualMajority.certain && predictedMajority.certain,
  };
}

/** One half, and room for the rounding of summed shares: an even split must not become a majority. */
const HALF = 0.5 + 1e-12;

function majority(
  sides: SideShares,
  neutral: "counted" | "set-aside",
  interval: (share: number, base: number, side: Side) => Interval,
): Majority {
  const base = neutral === "counted" ? 1 : sides.lower + sides.upper;
  if (base === 0) return { side: null, share: null, interval: null, certain: false };
  const larger: Side = sides.upper > sides.lower ? "upper" : "lower";
  const share = Math.min(1, sides[larger] / base);
  const bounds = interval(share, base, larger);
  return { side: share > HALF ? larger : null, share, interval: bounds, certain: bounds.low > HALF };
}

/** Delta method for the ratio (mean of a side) / (mean of the base); the base is 1 when neutrals count. */
function ratioInterval(
  sides: SideShares,
  moments: SideMoments,
  side: Side,
  neutral: "counted" | "set-aside",
  n: number,
  level: number,
): Interval {
  const own = sides[side];
  const other = side === "upper" ? sides.lower : sides.upper;
  const ownSquares = side === "upper" ? moments.upperSquares : moments.lowerSquares;
  const otherSquares = side === "upper" ? moments.lowerSquares : moments.upperSquares;
  const base = neutral === "counted" ? 1 : own + other;
  const ratio = own / base;
  const sumOfSquares =
    neutral === "counted"
      ? ownSquares - n * own * own
      : (1 - ratio) ** 2 * ownSquares -
        2 * (1 - ratio) * ratio * moments.products +
        ratio ** 2 * otherSquares;
  expectArgument(
    Number.isFinite(sumOfSquares) && sumOfSquares >= -1e-9 * n && ownSquares <= n * own * (1 + 1e-9),
    "moments",
    "sums over the same predictions as the mean",
    JSON.stringify(moments),
  );
  const variance = Math.max(0, sumOfSquares) / Math.max(1, n - 1) / base ** 2;
  return meanInterval(ratio, variance, n, level);
}

function meanOf(shares: Float64Array, scores: ArrayLike<number> | undefined): number {
  if (scores !== undefined) {
    const values = Array.from(scores);
    expectArgument(
      values.length === shares.length && values.every(Number.isFinite),
      "scores",
      `${shares.length} finite numbers`,
      scores,
    );
  }
  return shares.reduce((sum, share, k) => sum + share * (scores?.[k] ?? k + 1), 0);
}
