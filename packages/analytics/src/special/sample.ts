import type { Random } from "../random.ts";
import { expectArgument } from "../errors.ts";
import { logGamma } from "./log-gamma.ts";
import { normalQuantile } from "./normal.ts";

/** A standard normal number, by inversion: one uniform number each, so streams stay aligned. */
export function sampleNormal(random: Random): number {
  let uniform = random.next();
  while (uniform === 0) uniform = random.next();
  return normalQuantile(uniform);
}

/**
 * How many of `n` independent trials succeed with probability `p` each. Exact for every n, in time that does not grow
 * with it: inversion where fewer than ten successes (or failures) are expected, otherwise Hörmann's transformed
 * rejection BTRS (*The generation of binomial random variates*, 1993).
 *
 * @throws AnalyticsArgumentError unless n is a whole number, zero or more, and p in [0, 1].
 */
export function sampleBinomial(random: Random, n: number, p: number): number {
  expectArgument(Number.isSafeInteger(n) && n >= 0, "n", "a whole number, zero or more", n);
  expectArgument(p >= 0 && p <= 1, "p", "a probability in [0, 1]", p);
  if (n === 0 || p === 0) return 0;
  if (p === 1) return n;
  if (p > 0.5) return n - sampleBinomial(random, n, 1 - p);
  return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p);
}

function byInversion(random: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  let mass = Math.exp(n * Math.log1p(-p));
  let uniform = random.next();
  let successes = 0;
  while (uniform >= mass && successes < n) {
    uniform -= mass;
    successes++;
    mass *= (odds * (n - successes + 1)) / successes;
  }
  return successes;
}

function byRejection(random: Random, n: number, p: number): number {
  const deviation = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const logOdds = Math.log(p / (1 - p));
  const mode = Math.floor((n + 1) * p);
  for (;;) {
    const u = random.next() - 0.5;
    const v = random.next();
    const margin = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / margin + b) * u + centre);
    if (k < 0 || k > n) continue;
    if (margin >= 0.07 && v <= squeeze) return k;
    const hat = Math.log((v * alpha) / (a / (margin * margin) + b));
    const massRatio =
      logGamma(mode + 1) +
      logGamma(n - mode + 1) -
      logGamma(k + 1) -
      logGamma(n - k + 1) +
      (k - mode) * logOdds;
    if (hat <= massRatio) return k;
  }
}

/**
 * Counts of `n` independent answers over the options of `probabilities`, written into `counts`; one binomial draw an
 * option, so a million answers cost as much as ten.
 */
export function sampleMultinomial(
  random: Random,
  n: number,
  probabilities: ArrayLike<number>,
  counts: Float64Array,
): void {
  let left = n;
  let mass = 1;
  const last = probabilities.length - 1;
  for (let k = 0; k < last; k++) {
    const share = probabilities[k]!;
    // Rounding can leave the remaining mass a hair below the share.
    const drawn = left === 0 || share === 0 ? 0 : sampleBinomial(random, left, Math.min(1, share / mass));
    counts[k] = drawn;
    left -= drawn;
    mass = Math.max(mass - share, Number.MIN_VALUE);
  }
  counts[last] = left;
}
