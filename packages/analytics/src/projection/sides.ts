import { type Distribution, probabilities } from "../distribution.ts";
import { expectArgument } from "../errors.ts";

/** The two halves of an ordered scale: below and above its midpoint. */
export type Side = "lower" | "upper";

/**
 * The side of the midpoint of a scale of K options on which option `k` (from 0) lies; `null` for the middle
 * option of an odd scale.
 */
export function sideOf(k: number, options: number): Side | null {
  const twice = 2 * k - (options - 1);
  return twice < 0 ? "lower" : twice > 0 ? "upper" : null;
}

/** Shares of a distribution on either side of the midpoint; the rest is neutral. */
export interface SideShares {
  readonly lower: number;
  readonly upper: number;
}

export function sideShares(distribution: Distribution, argument = "p"): SideShares {
  expectArgument(distribution.length >= 2, argument, "at least two options", distribution);
  const shares = probabilities(distribution, argument);
  let lower = 0;
  let upper = 0;
  shares.forEach((share, k) => {
    const side = sideOf(k, shares.length);
    if (side === "lower") lower += share;
    else if (side === "upper") upper += share;
  });
  return { lower, upper };
}

/** Sums over predictors of products of their predicted side shares; a database can add them up. */
export interface SideMoments {
  readonly lowerSquares: number;
  readonly upperSquares: number;
  readonly products: number;
}

/**
 * {@link SideMoments} from one predicted distribution a row.
 *
 * @example sideMoments([[1, 0, 1], [0, 0, 1]]) // { lowerSquares: 0.25, upperSquares: 1.25, products: 0.25 }
 */
export function sideMoments(predictions: readonly Distribution[]): SideMoments {
  expectArgument(predictions.length > 0, "predictions", "at least one prediction", predictions);
  let lowerSquares = 0;
  let upperSquares = 0;
  let products = 0;
  for (const prediction of predictions) {
    const { lower, upper } = sideShares(prediction, "predictions");
    lowerSquares += lower * lower;
    upperSquares += upper * upper;
    products += lower * upper;
  }
  return { lowerSquares, upperSquares, products };
}
