import { expectArgument } from "../errors.ts";
import type { Random } from "../random.ts";
import { normalCdf, normalQuantile } from "../special/normal.ts";
import { sortedQuantile } from "../special/sorted-quantile.ts";
import { DEFAULT_LEVEL, expectLevel, type Interval } from "./level.ts";

/**
 * Bootstrap confidence interval of any statistic, by resampling whole people.
 *
 * Draws as many people as there are, with replacement, again and again; the spread of the statistic over these resamples
 * stands for its sampling error. One element of `sample` must be everything one person gave (own answer and
 * prediction together), because people and not answers are independent.
 *
 * `percentile` takes the (1 ± level)/2 quantiles of the resampled statistic. `bca` (bias-corrected and accelerated) also
 * corrects for bias and skewness: the quantiles are moved to Φ(z₀ + (z₀ + z)/(1 − a (z₀ + z))), with z₀ from the share of
 * resamples below the estimate (ties count half) and a from leaving out one person at a time. Both cover somewhat less
 * than the level in small samples; below about 10 people show the answers and no interval.
 *
 * Source: Efron 1979, *Better bootstrap confidence intervals* 1987.
 *
 * @param sample people, at least two.
 * @param statistic a number of a list of people; the list is reused, so the function must not keep it. For `bca` it is
 *   also given lists with one person fewer.
 * @param options draws: at least 1, usually 2,000 or more; level 0.95 and method "percentile" unless given.
 * @returns the interval; without any spread both ends are the estimate.
 * @throws AnalyticsArgumentError for fewer than two people, impossible options, or a statistic that is not finite.
 * @example bootstrapInterval([2, 3, 3, 5], mean, { random: seededRandom(1), draws: 2000, method: "bca" })
 */
export function bootstrapInterval<T>(
  sample: ArrayLike<T>,
  statistic: (resample: readonly T[]) => number,
  options: { random: Random; draws: number; level?: number; method?: "percentile" | "bca" },
): Interval {
  const { random, draws, level = DEFAULT_LEVEL, method = "percentile" } = options;
  const n = sample.length;
  expectArgument(n >= 2, "sample", "at least two people", sample);
  expectArgument(Number.isSafeInteger(draws) && draws > 0, "draws", "a positive whole number", draws);
  expectLevel(level);
  const known = method === "percentile" || method === "bca";
  expectArgument(known, "method", 'either "percentile" or "bca"', method);

  const people = Array.from(sample);
  const resample = people.slice();
  const resampled = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < n; i++) resample[i] = people[random.integer(n)]!;
    resampled[draw] = finite(statistic(resample));
  }
  resampled.sort();

  const tail = (1 - level) / 2;
  if (method === "percentile") {
    return { low: sortedQuantile(resampled, tail), high: sortedQuantile(resampled, 1 - tail) };
  }
  const bias = biasCorrection(resampled, finite(statistic(people)));
  const acceleration = jackknifeAcceleration(people, statistic);
  const moved = (p: number) => {
    const z = bias + normalQuantile(p);
    const stretch = 1 - acceleration * z;
    // The correction diverges as the stretch falls to zero: the interval then ends at the furthest resample.
    return normalCdf(bias + (stretch > 0 ? z / stretch : Math.sign(z) * Infinity));
  };
  return { low: sortedQuantile(resampled, moved(tail)), high: sortedQuantile(resampled, moved(1 - tail)) };
}

/** z₀: the normal quantile of the share of resamples below the estimate. */
function biasCorrection(sorted: Float64Array, estimate: number): number {
  let below = 0;
  let equal = 0;
  // The same people in another order may sum to another last bit, and on a short scale ties are many.
  const rounding = 1e-12 * Math.max(Math.abs(sorted[0]!), Math.abs(sorted[sorted.length - 1]!));
  for (const value of sorted) {
    if (Math.abs(value - estimate) <= rounding) equal++;
    else if (value < estimate) below++;
  }
  // An estimate outside all resamples would move the interval to infinity; half a resample is the finest known share.
  const share = (below + equal / 2) / sorted.length;
  const finest = 0.5 / sorted.length;
  return normalQuantile(Math.min(1 - finest, Math.max(finest, share)));
}

/** a = Σ u³ / (6 (Σ u²)^(3/2)), u_i the mean of the leave-one-out statistics minus the i-th. */
function jackknifeAcceleration<T>(people: T[], statistic: (resample: readonly T[]) => number): number {
  const n = people.length;
  const leftOut = new Float64Array(n);
  const others = people.slice(1);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    if (i > 0) others[i - 1] = people[i - 1]!;
    const value = finite(statistic(others));
    leftOut[i] = value;
    sum += value;
  }
  let squares = 0;
  let cubes = 0;
  for (const value of leftOut) {
    const influence = sum / n - value;
    squares += influence ** 2;
    cubes += influence ** 3;
  }
  // With every influence zero, or too small to square, there is no skewness to correct.
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

function finite(value: number): number {
  expectArgument(Number.isFinite(value), "statistic", "a function with finite values", value);
  return value;
}
