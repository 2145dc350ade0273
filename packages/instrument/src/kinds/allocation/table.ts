import type { Estimate } from "../../estimate.ts";
import { resultMessages } from "../../summaries/messages.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { ItemDetail, LensDetail, MeanShare } from "./estimate.ts";
import { groupsOf } from "./groups.ts";
import { allocationResults } from "./messages-results.ts";
import type { AllocationSpec } from "./spec.ts";

/** A row per item, then a row per group with what its items get together. */
export function tableOf(
  spec: AllocationSpec,
  own: LensDetail | null,
  crowd: LensDetail | null,
  locale: Locale,
): Estimate["table"] {
  const say = wordsIn(allocationResults, locale);
  const head = wordsIn(resultMessages, locale);
  return {
    columns: [
      head("table.item"),
      ...(own
        ? [
            say("own"),
            head("table.from"),
            head("table.to"),
            head("table.lowerQuartile"),
            head("table.median"),
            head("table.upperQuartile"),
            say("nothing"),
            say("centre"),
          ]
        : []),
      ...(crowd ? [say("predicted"), say("predictedFrom"), say("predictedTo")] : []),
    ],
    rows: [
      ...spec.items.map(({ label }, item) => [
        label,
        ...ofMean(own?.items[item]),
        ...ofItem(own?.items[item]),
        ...ofMean(crowd?.items[item]),
      ]),
      ...groupsOf(spec).map(({ label }, group) => [
        say("together", { group: label }),
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
