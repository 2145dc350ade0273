import { probabilities, type Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";

/**
 * Weights that give each stratum of the sample its share of the population: whoever stands for more people counts
 * more. Never on by default; show the unweighted numbers beside, and the effective sample size.
 *
 * w_i = w⁰_i × population share of i's stratum / its share of the weights w⁰. The sum of the weights is kept.
 *
 * @param strata each respondent's stratum, an index into `population`.
 * @param population counts or shares of the strata in the population.
 * @param weights the weights to start from; default 1 each.
 * @returns weights with the sum of the starting ones.
 * @throws AnalyticsArgumentError on no respondents, an index outside `population`, other lengths, or a stratum that
 *   exists in the population and has no weight in the sample: merge it with another first.
 * @example postStratify([0, 0, 0, 1], [1, 1]); // [2/3, 2/3, 2/3, 2]
 */
export function postStratify(
  strata: ArrayLike<number>,
  population: Distribution,
  weights: ArrayLike<number> = new Float64Array(strata.length).fill(1),
): Float64Array {
  const target = probabilities(population, "population");
  const start = startWeights(weights, strata.length);
  checkMembership(strata, "strata", strata.length, target.length);
  const total = start.reduce((sum, w) => sum + w, 0);
  const factors = marginFactors(strata, target, start, total, "population");
  return start.map((w, i) => w * factors[strata[i]!]!);
}

/** Checks starting weights; shared with raking. */
export function startWeights(weights: ArrayLike<number>, n: number): Float64Array {
  expectArgument(n > 0, "respondents", "at least one", n);
  expectArgument(weights.length === n, "weights", `one weight a respondent (${n})`, weights);
  probabilities(weights, "weights");
  return Float64Array.from(weights);
}

/** Checks that every respondent has a category of a margin. */
export function checkMembership(
  of: ArrayLike<number>,
  argument: string,
  n: number,
  categories: number,
): void {
  expectArgument(of.length === n, argument, `one category a respondent (${n})`, of);
  const valid = Array.from(of).every((c) => Number.isInteger(c) && c >= 0 && c < categories);
  expectArgument(valid, argument, `indices from 0 to ${categories - 1}`, of);
}

/** By what to multiply each category's weights so that the margin has its target. */
export function marginFactors(
  of: ArrayLike<number>,
  target: Float64Array,
  weights: Float64Array,
  total: number,
  argument: string,
): Float64Array {
  const sums = new Float64Array(target.length);
  for (let i = 0; i < weights.length; i++) sums[of[i]!] = sums[of[i]!]! + weights[i]!;
  return target.map((share, c) => {
    expectArgument(
      sums[c]! > 0 || share === 0,
      argument,
      `no share for category ${c}, which is empty`,
      share,
    );
    return share === 0 ? 0 : (share * total) / sums[c]!;
  });
}
