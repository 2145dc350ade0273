import type { ReactNode } from "react";
import { DataTable } from "@plumbline/ui/data-table.tsx";
import { resultMessages } from "../../summaries/messages.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { RankingResult, Share } from "./estimate.ts";
import { rankingResults } from "./messages-results.ts";
import type { RankingSpec } from "./spec.ts";

/** Pair by pair: of the people who put one of two items above the other, how many put the row's above the column's. */
export function PairTable(props: { spec: RankingSpec; own: RankingResult; locale: Locale }) {
  const { spec, own, locale } = props;
  const say = wordsIn(rankingResults, locale);
  const { order, above } = own;
  const label = (item: number) => spec.items[item]?.label ?? "";
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center text-sm underline decoration-edge underline-offset-4">
        {say("pairs.title")}
      </summary>
      <DataTable
        caption={say("pairs.caption", { partial: spec.partial ? "yes" : "no" })}
        rows={order}
        rowKey={(item) => String(item)}
        columns={[
          {
            key: "item",
            header: wordsIn(resultMessages, locale)("table.item"),
            rowHeader: true,
            cell: label,
          },
          ...order.map((column) => ({
            key: String(column),
            header: label(column),
            numeric: true,
            cell: (row: number) => shareWords(above[row]?.[column], spec.partial),
          })),
        ]}
      />
    </details>
  );
}

/** Where items may be left out, each pair has people of its own: how many is then said. */
function shareWords(share: Share | null | undefined, counted: boolean): ReactNode {
  if (!share) return "–";
  return (
    <>
      {Math.round(share.share * 100)}
      <span className="block text-xs whitespace-nowrap text-muted">
        {Math.round(share.low * 100)}–{Math.round(share.high * 100)}
      </span>
      {counted ? <span className="block text-xs whitespace-nowrap text-muted">n = {share.n}</span> : null}
    </>
  );
}
