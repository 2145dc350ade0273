import type { Estimate } from "../../estimate.ts";
import type { ItemDetail, LensDetail, MeanShare } from "./estimate.ts";
import { groupsOf } from "./groups.ts";
import type { AllocationSpec } from "./spec.ts";

/** A row per item, then a row per group with what its items get together. */
export function tableOf(
  spec: AllocationSpec,
  own: LensDetail | null,
  crowd: LensDetail | null,
): Estimate["table"] {
  return {
    columns: [
      "Item",
      ...(own
        ? [
            "Own, mean points",
            "95 % from",
            "95 % to",
            "Lower quartile",
            "Median",
            "Upper quartile",
            "Give nothing, % of people",
            "Centre, points",
          ]
        : []),
      ...(crowd ? ["Predicted, mean points", "Predicted, 95 % from", "Predicted, 95 % to"] : []),
    ],
    rows: [
      ...spec.items.map(({ label }, item) => [
        label,
        ...ofMean(own?.items[item]),
        ...ofItem(own?.items[item]),
        ...ofMean(crowd?.items[item]),
      ]),
      ...groupsOf(spec).map(({ label }, group) => [
        `Together: ${label}`,
        ...ofMean(own?.groups[group]),
        // Quartiles and centres are those of single items.
        ...(own ? [null, null, null, null, null] : []),
        ...ofMean(crowd?.groups[group]),
      ]),
    ],
  };
}

function ofMean(share: MeanShare | undefined): (number | null)[] {
  return share ? [points(share.mean), points(share.low), points(share.high)] : [];
}

function ofItem(item: ItemDetail | undefined): (number | null)[] {
  if (!item) return [];
  const { lowerQuartile, median, upperQuartile, nothing, centre } = item;
  return [lowerQuartile, median, upperQuartile, nothing.share, centre].map(points);
}

function points(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 10;
}
