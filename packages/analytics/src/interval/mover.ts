import { expectArgument } from "../errors.ts";
import type { Interval } from "./level.ts";

/** A number with the interval it was estimated with. */
export interface Estimated extends Interval {
  value: number;
}

/**
 * The interval of a difference a − b of two independent estimates, from the interval of each: the method of variance
 * estimates recovery (MOVER). From Wilson's intervals of two shares it gives Newcombe's hybrid score interval. The
 * ends use the distance of each estimate to the end of its own interval that matters there, so that a lopsided interval
 * gives a lopsided difference:
 *
 * low = (a − b) − √((a − low a)² + (high b − b)²), high = (a − b) + √((high a − a)² + (b − low b)²).
 *
 * Both intervals must be of one level, which is then that of the result; estimates of the same people are not
 * independent.
 *
 * Source: Newcombe 1998, method 10; Zou and Donner 2008.
 *
 * @param a @param b estimates with low ≤ value ≤ high.
 * @throws AnalyticsArgumentError where a value lies outside of its interval.
 * @example moverDifference({ value: 0.8, low: 0.69, high: 0.877 }, { value: 0.6, low: 0.49, high: 0.7 })
 */
export function moverDifference(a: Estimated, b: Estimated): Estimated {
  for (const [name, { value, low, high }] of Object.entries({ a, b })) {
    expectArgument(low <= value && value <= high, name, "an estimate within its interval", value);
  }
  const value = a.value - b.value;
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
  };
}
