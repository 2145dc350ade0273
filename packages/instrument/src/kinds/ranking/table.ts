import type { Estimate } from "../../estimate.ts";
import type { RankingResult } from "./estimate.ts";
import type { RankingSpec } from "./spec.ts";

/** A row per item in the order of their mean places. */
export function tableOf({ items, partial }: RankingSpec, own: RankingResult | null): Estimate["table"] {
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const place = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
  return {
    columns: [
      "Item",
      "Mean place",
      "95 % from",
      "95 % to",
      "First, %",
      "95 % from, %",
      "95 % to, %",
      ...items.map((_, index) => `Place ${index + 1}, %`),
      ...(partial ? ["Without a place, %"] : []),
    ],
    rows: (own?.order ?? []).flatMap((item) => {
      const found = own?.items[item];
      if (!found) return [];
      return [
        [
          items[item]?.label ?? "",
          place(found.place.mean),
          place(found.place.low),
          place(found.place.high),
          percent(found.first.share),
          percent(found.first.low),
          percent(found.first.high),
          ...found.places.map(percent),
          ...(partial ? [percent(found.unplaced)] : []),
        ],
      ];
    }),
  };
}
