import { probabilityPair, type Distribution } from "../distribution.ts";
import { pchip } from "../elicit/pchip.ts";
import { expectArgument } from "../errors.ts";
import { firstCrossing } from "./first-crossing.ts";

/**
 * The probability that today's techniques are ahead of what frontier systems require, P(A ≥ C), when the two
 * uncertain levels are taken to be independent.
 *
 * A is the hardest level today's techniques handle, C the level frontier systems require; both are on the same
 * ladder of ordered levels, which is why they may be compared at all: two unit-free curves may not be subtracted.
 *
 * Formula: Σ_{a ≥ c} P(A = a) P(C = c). Equality counts as ahead ("handles it").
 *
 * Independence is an assumption, and a strong one: a person who finds alignment hard usually puts C high *and* A
 * low. Show {@link probabilityAheadBounds} beside this number.
 *
 * @param a counts or masses of A over K ordered levels.
 * @param c counts or masses of C over the same K levels.
 * @returns a probability in [0, 1].
 * @throws AnalyticsArgumentError on different lengths, or on masses that are not a distribution.
 * @example probabilityAheadIndependent([1, 1], [1, 1]); // 0.75: only (A = 1, C = 2) is behind
 */
export function probabilityAheadIndependent(a: Distribution, c: Distribution): number {
  const [pa, pc] = probabilityPair(a, c);
  let required = 0;
  let ahead = 0;
  for (let k = 0; k < pa.length; k++) {
    required += pc[k]!;
    ahead += pa[k]! * required;
  }
  return Math.min(1, ahead);
}

/**
 * The sharp bounds on P(A ≥ C) when nothing is known about how A and C depend on each other: every value between
 * them, ends included, is reached by some joint distribution with these two margins, and none outside is.
 *
 * Formula, with k over 1 … K + 1 (Makarov 1981; Rüschendorf 1982, for the ordinal case):
 * low = max_k [P(A ≥ k) + P(C ≤ k) − 1]₊ and high = min_k min(1, P(A ≥ k) + P(C < k)).
 *
 * @param a counts or masses of A over K ordered levels.
 * @param c counts or masses of C over the same K levels.
 * @returns probabilities `low` ≤ `high`, around {@link probabilityAheadIndependent}.
 * @throws AnalyticsArgumentError on different lengths, or on masses that are not a distribution.
 * @example probabilityAheadBounds([1, 1], [1, 1]); // { low: 0.5, high: 1 }
 */
export function probabilityAheadBounds(a: Distribution, c: Distribution): { low: number; high: number } {
  const [pa, pc] = probabilityPair(a, c);
  // k = K + 1 gives P(A ≥ k) = 0 and P(C < k) = 1, hence the starting values.
  let low = 0;
  let high = 1;
  let tail = 0;
  const reaches = Float64Array.from(pa).fill(0);
  for (let k = pa.length - 1; k >= 0; k--) reaches[k] = tail += pa[k]!;
  let below = 0;
  for (let k = 0; k < pa.length; k++) {
    high = Math.min(high, reaches[k]! + below);
    below += pc[k]!;
    low = Math.max(low, reaches[k]! + below - 1);
  }
  // Both sums are rounded separately, so that a point mass could leave `low` one ulp above `high`.
  return { low: Math.min(low, high), high };
}

/** A person's level over time: knots in order of time, drawn as a monotone cubic between them. */
export interface LevelCurve {
  readonly times: ArrayLike<number>;
  readonly levels: ArrayLike<number>;
}

/** When a group of respondents think the two levels cross. */
export interface CrossingDistribution {
  /** Each respondent's time of crossing, in their order; `Infinity` where it is not within their curves. */
  readonly times: Float64Array;
  /** Share for whom the condition already holds at the start of their curves. */
  readonly already: number;
  /** Share for whom it does not come to hold within their curves. */
  readonly never: number;
  /** Share for whom it has come to hold by time `t`. */
  cdf(t: number): number;
}

/**
 * The distribution over respondents of the time at which alignment catches up with capability (first A(t) ≥ C(t)) or
 * capability overtakes alignment (first A(t) < C(t)). Each person's curves are interpolated ({@link pchip}) on the
 * ladder of levels and compared with each other, never with another person's.
 *
 * Each person's curves are compared over the times both of them cover. A curve that crosses more than once counts at
 * its first crossing. Persons who see no crossing are a share of their own, not a late date.
 *
 * @param respondents at least one; each curve with at least two knots in order of time.
 * @param event which crossing is meant.
 * @throws AnalyticsArgumentError on no respondents, a bad curve, or two curves that share no stretch of time.
 * @example
 * crossingDistribution([{ alignment: { times: [0, 10], levels: [2, 6] }, capability: { times: [0, 10], levels: [4, 4] } }],
 *   "alignment catches up").times; // [5]
 */
export function crossingDistribution(
  respondents: readonly { readonly alignment: LevelCurve; readonly capability: LevelCurve }[],
  event: "alignment catches up" | "capability overtakes",
): CrossingDistribution {
  expectArgument(respondents.length > 0, "respondents", "at least one respondent", respondents);
  const holds = event === "alignment catches up" ? (d: number) => d >= 0 : (d: number) => d < 0;
  let already = 0;
  const times = Float64Array.from(respondents, ({ alignment, capability }) => {
    const a = pchip(alignment.times, alignment.levels);
    const c = pchip(capability.times, capability.levels);
    const start = Math.max(a.x[0]!, c.x[0]!);
    const end = Math.min(a.x[a.x.length - 1]!, c.x[c.x.length - 1]!);
    expectArgument(start < end, "respondents", "two curves that share a stretch of time", [start, end]);
    const time = firstCrossing(a, c, holds);
    if (time === start) already++;
    return time;
  });
  const share = (count: number): number => count / times.length;
  return {
    times,
    already: share(already),
    never: share(times.filter((t) => t === Infinity).length),
    cdf: (t) => share(times.filter((time) => time <= t && time < Infinity).length),
  };
}
