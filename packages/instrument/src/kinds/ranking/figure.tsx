import type { ReactElement } from "react";
import { RankingHeat } from "@plumbline/charts/ranking-heat.tsx";
import type { Estimate } from "../../estimate.ts";
import type { FigureProps } from "../../view.ts";
import { wordsIn } from "../../words/words.ts";
import type { RankingDetail } from "./estimate.ts";
import { rankingResults } from "./messages-results.ts";
import type { RankingSpec } from "./spec.ts";

/** How many gave each item each place, the items by their mean places. */
export function rankingFigure(props: FigureProps<RankingSpec, RankingDetail>): ReactElement | null {
  const { spec, estimate, size, idPrefix, title, max, locale } = props;
  const { own } = estimate.detail;
  if (!own) return null;
  const say = wordsIn(rankingResults, locale);
  return (
    <RankingHeat
      idPrefix={idPrefix}
      locale={locale}
      shareLabel={say("picture.shares")}
      meanLabel={say("picture.mean")}
      unplacedLabel={say("picture.unplaced")}
      intervalLabel={say("picture.interval")}
      title={title}
      size={size === "row" ? "compact" : size}
      ends={spec.ends}
      rows={own.order.flatMap((item) => {
        const found = own.items[item];
        if (!found) return [];
        const { low, high, mean } = found.place;
        return [
          {
            label: spec.items[item]?.label ?? "",
            shares: found.places,
            mean,
            ...(low === null || high === null ? {} : { interval: { low, high } }),
            ...(spec.partial ? { unplaced: found.unplaced } : {}),
          },
        ];
      })}
      {...(max === undefined ? {} : { max })}
    />
  );
}

export function largestRankingShare({ detail: { own } }: Estimate<RankingDetail>): number {
  return Math.max(0.01, ...(own?.items ?? []).flatMap(({ places, unplaced }) => [...places, unplaced]));
}
