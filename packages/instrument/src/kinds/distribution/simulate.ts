import type { Answers, Asked } from "../../kind.ts";
import { roundToTotal } from "../../masses.ts";
import type { DistributionAnswer, DistributionSpec } from "./spec.ts";

/** A single hump near the person's leaning; the crowd's is wider and a little further along. */
export function simulateDistribution(
  { spec, own, crowd }: Asked<DistributionSpec>,
  leaning: number,
  random: { next(): number },
): Answers<DistributionAnswer, DistributionAnswer> {
  const k = spec.bins.length;
  const hump = (centre: number, width: number): DistributionAnswer => ({
    masses: roundToTotal(
      Array.from({ length: k }, (_, bin) => {
        const shape = spec.ordered ? Math.exp(-(((bin / (k - 1) - centre) / width) ** 2) / 2) : 1;
        return shape * (0.6 + 0.8 * random.next());
      }),
    ),
  });
  return {
    ...(own ? { own: hump(leaning + 0.2 * (random.next() - 0.5), 0.12 + 0.12 * random.next()) } : {}),
    ...(crowd ? { crowd: hump(Math.min(1, leaning + 0.12), 0.22) } : {}),
  };
}
