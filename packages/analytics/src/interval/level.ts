import { expectArgument } from "../errors.ts";

/** The confidence level used unless another is asked for. */
export const DEFAULT_LEVEL = 0.95;

/** Two ends with low ≤ high. */
export interface Interval {
  low: number;
  high: number;
}

/** Throws unless `level` is a confidence level strictly between 0 and 1, such as 0.95. */
export function expectLevel(level: number): void {
  expectArgument(level > 0 && level < 1, "level", "a confidence level between 0 and 1", level);
}

/** Throws unless `k` of `n` is a share of whole people: 0 ≤ k ≤ n. */
export function expectShare(k: number, n: number): void {
  expectArgument(Number.isSafeInteger(n) && n >= 0, "n", "a whole number, zero or more", n);
  expectArgument(Number.isSafeInteger(k) && k >= 0 && k <= n, "k", `a whole number from 0 to n (${n})`, k);
}
