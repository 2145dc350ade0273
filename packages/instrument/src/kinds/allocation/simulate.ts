import type { Answers, Asked } from "../../kind.ts";
import { roundToTotal } from "../../masses.ts";
import type { AllocationAnswer, AllocationSpec } from "./spec.ts";

/** How fast points fall off from the item a person leans to, in items. */
const REACH = 0.35;

/** Most on the items near the leaning, in uneven parts, and nothing at all on some others; the crowd's is evener. */
export function simulateAllocation(
  { spec, own, crowd }: Asked<AllocationSpec>,
  leaning: number,
  random: { next(): number },
): Answers<AllocationAnswer, AllocationAnswer> {
  const k = spec.items.length;
  const spread = (centre: number, reach: number, leftOut: number): AllocationAnswer => {
    const weights = spec.items.map((_, item) => {
      const near = Math.exp(-Math.abs(item / (k - 1) - centre) / reach);
      const weight = near * (0.3 + 1.4 * random.next());
      return random.next() < leftOut ? 0 : weight;
    });
    // Somebody who left everything out still has 100 points to give.
    const given = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
    return { masses: roundToTotal(given) };
  };
  return {
    ...(own ? { own: spread(leaning, REACH, 0.25) } : {}),
    ...(crowd ? { crowd: spread(0.4 + 0.3 * leaning, 2 * REACH, 0.05) } : {}),
  };
}
