import { endOfDay, type ChanceBy } from "../../chance-by.ts";
import type { Estimate } from "../../estimate.ts";
import type { ProbabilityDetail } from "./estimate.ts";
import type { ProbabilitySpec } from "./spec.ts";

/** One point: what was asked outright, by the day the event is judged on. */
export function probabilityBy(
  { date }: ProbabilitySpec,
  { detail: { own } }: Estimate<ProbabilityDetail>,
): ChanceBy | null {
  if (date === "" || !own) return null;
  const { mean, low, high } = own.mean;
  return { points: [{ at: endOfDay(date), share: mean, low, high }], continuous: false };
}
