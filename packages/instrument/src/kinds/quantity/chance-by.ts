import { boundedMeanInterval } from "@plumbline/analytics/interval/bounded-mean";
import type { ChanceBy } from "../../chance-by.ts";
import type { Estimate } from "../../estimate.ts";
import type { QuantityDetail } from "./estimate.ts";
import type { QuantitySpec } from "./spec.ts";

/** The linear pool at the end of each year of an axis of dates; who thinks "never" counts with the rest of their belief. */
export function quantityBy(
  { axis }: QuantitySpec,
  { detail: { byYear }, n }: Estimate<QuantityDetail>,
): ChanceBy | null {
  if (axis.scale !== "date" || !byYear) return null;
  return {
    points: byYear.linear.map((share, index) => {
      const kept = Math.min(1, Math.max(0, share));
      return { at: byYear.first + index + 1, share: kept, ...boundedMeanInterval(kept, n.own) };
    }),
    continuous: true,
  };
}
