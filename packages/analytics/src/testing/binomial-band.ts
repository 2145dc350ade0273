import { regularizedBeta } from "../special/incomplete-beta.ts";

/**
 * Where the number of successes of `trials` simulated experiments lies with probability 0.9999 when each
 * succeeds with probability `rate`: what a calibration test allows. Wide enough that a correct method passes
 * under any seed, narrow enough that 4,000 trials tell 5 % from 6.5 %.
 */
export function binomialBand(trials: number, rate: number): { low: number; high: number } {
  const tail = 0.00005;
  const atMost = (k: number) => (k >= trials ? 1 : regularizedBeta(1 - rate, trials - k, k + 1));
  const atLeast = (k: number) => (k <= 0 ? 1 : regularizedBeta(rate, k, trials - k + 1));
  let low = 0;
  while (atMost(low) <= tail) low++;
  let high = trials;
  while (atLeast(high) <= tail) high--;
  return { low, high };
}
