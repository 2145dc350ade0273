import { probabilities, type Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";
import type { Random } from "../random.ts";
import { sampleMultinomial } from "../special/sample.ts";
import { sortedQuantile } from "../special/sorted-quantile.ts";
import { wassersteinDistance } from "./wasserstein.ts";

/** What a distance looks like when there is no difference: its mean and its upper quantile. */
export interface NullBand {
  mean: number;
  upper: number;
}

/** How a null band is simulated. */
export interface NullBandOptions {
  random: Random;
  /** Simulated samples, at least 1; 2,000 put `upper` within about 2 % of its limit. */
  draws: number;
  /** The share of null distances below `upper`, in (0, 1), usually 0.95. */
  level: number;
}

/**
 * The distance that sampling alone puts between two groups who answer alike.
 *
 * Distances cannot be negative, so two samples of the same distribution are never at zero: with 30 people each on a
 * five-point scale the mean is about 0.26 points. A distance inside its band says nothing. The band simulates two
 * independent multinomial samples of `p`; for own answers and predictions of the same people use `pairedNullBand`.
 *
 * @param p the common distribution under "no difference", usually the two groups pooled: counts or masses.
 * @param nActual, nPredicted the two sample sizes, whole and positive.
 * @param options `distance` is the Wasserstein distance with unit gaps unless given; it receives counts.
 * @returns mean and `level` quantile of the distance. With one option, or all mass on one, both are 0.
 * @throws AnalyticsArgumentError for an invalid distribution, size, number of draws or level.
 * @example nullBand([36, 53, 23, 9, 1], 30, 30, { random, draws: 10000, level: 0.95 }) // about { .255, .5 }
 */
export function nullBand(
  p: Distribution,
  nActual: number,
  nPredicted: number,
  {
    random,
    draws,
    level,
    distance = wassersteinDistance,
  }: NullBandOptions & {
    distance?: (actual: Float64Array, predicted: Float64Array) => number;
  },
): NullBand {
  const common = probabilities(p);
  expectArgument(Number.isSafeInteger(nActual) && nActual > 0, "nActual", "a positive whole number", nActual);
  expectArgument(
    Number.isSafeInteger(nPredicted) && nPredicted > 0,
    "nPredicted",
    "a positive whole number",
    nPredicted,
  );
  const actual = new Float64Array(common.length);
  const predicted = new Float64Array(common.length);
  return simulateBand(draws, level, () => {
    sampleMultinomial(random, nActual, common, actual);
    sampleMultinomial(random, nPredicted, common, predicted);
    return distance(actual, predicted);
  });
}

/** Mean and `level` quantile of `draws` simulated distances. */
export function simulateBand(draws: number, level: number, simulate: () => number): NullBand {
  expectArgument(Number.isSafeInteger(draws) && draws > 0, "draws", "a positive whole number", draws);
  expectArgument(level > 0 && level < 1, "level", "a level between 0 and 1", level);
  const distances = new Float64Array(draws);
  let sum = 0;
  for (let draw = 0; draw < draws; draw++) {
    const distance = simulate();
    distances[draw] = distance;
    sum += distance;
  }
  expectArgument(!Number.isNaN(sum), "distance", "a function that returns numbers", sum);
  distances.sort();
  return { mean: sum / draws, upper: sortedQuantile(distances, level) };
}
