import type { Estimate } from "../../estimate.ts";
import { resultMessages } from "../../summaries/messages.ts";
import { written, writtenTable } from "../../summaries/written.ts";
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
  const points = (share: number | null) => written(share && Math.round(share * 1000) / 10, 1, locale);
  const ofMean = (share: MeanShare | undefined) =>
    share ? [share.mean, share.low, share.high].map(points) : [];
  const ofItem = (item: ItemDetail | undefined) =>
    item
      ? [item.lowerQuartile, item.median, item.upperQuartile, item.nothing.share, item.centre].map(points)
      : [];
  return writtenTable(
    [
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
    [
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
  );
}
