import type { Estimate } from "../../estimate.ts";
import { resultMessages } from "../../summaries/messages.ts";
import { written, writtenTable } from "../../summaries/written.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { RankingResult } from "./estimate.ts";
import { rankingResults } from "./messages-results.ts";
import type { RankingSpec } from "./spec.ts";

/** A row per item in the order of their mean places. */
export function tableOf(
  { items, partial }: RankingSpec,
  own: RankingResult | null,
  locale: Locale,
): Estimate["table"] {
  const say = wordsIn(rankingResults, locale);
  const head = wordsIn(resultMessages, locale);
  const percent = (share: number) => written(Math.round(share * 1000) / 10, 1, locale);
  const place = (value: number | null) =>
    written(value === null ? null : Math.round(value * 100) / 100, 2, locale);
  return writtenTable(
    [
      head("table.item"),
      say("table.mean"),
      head("table.from"),
      head("table.to"),
      say("table.first"),
      say("table.firstFrom"),
      say("table.firstTo"),
      ...items.map((_, index) => say("table.place", { place: index + 1 })),
      ...(partial ? [say("table.unplaced")] : []),
    ],
    (own?.order ?? []).flatMap((item) => {
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
  );
}
