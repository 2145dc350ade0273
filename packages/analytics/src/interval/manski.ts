import { expectArgument } from "../errors.ts";
import { expectShare, type Interval } from "./level.ts";

/**
 * Worst-case (Manski) bounds on a share when some of those invited did not answer.
 *
 * Had all the silent said no, the share would be k / invited; had all said yes, (k + invited − n) / invited. No
 * assumption enters, and no narrower bounds are possible without one. They are not a confidence interval: sampling
 * error comes on top where the invited are themselves a sample.
 *
 * Source: Manski, *Nonparametric bounds on treatment effects*, 1990; Horowitz and Manski 1998.
 *
 * @param k people with the property, n who answered, invited all who could have; whole, 0 ≤ k ≤ n ≤ invited. With
 *   nobody invited, [0, 1].
 * @throws AnalyticsArgumentError for anything else.
 * @example manskiBounds(89, 122, 300) // { low: 0.297, high: 0.89 }
 */
export function manskiBounds(k: number, n: number, invited: number): Interval {
  expectShare(k, n);
  expectArgument(
    Number.isSafeInteger(invited) && invited >= n,
    "invited",
    `a whole number from n (${n})`,
    invited,
  );
  if (invited === 0) return { low: 0, high: 1 };
  return { low: k / invited, high: (k + invited - n) / invited };
}
