import type { Estimate } from "../../estimate.ts";
import { locatedWords } from "../../gap.ts";
import { withInterval } from "../../summaries/with-interval.ts";
import { fixed } from "../../words/fixed.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { RankingDetail } from "./estimate.ts";
import { rankingResults } from "./messages-results.ts";
import type { RankingSpec } from "./spec.ts";

/** The item with the best mean place, beside the next where the two are not told apart. */
export function rankingFinding(
  { detail: { own } }: Estimate<RankingDetail>,
  { items, ends }: RankingSpec,
  locale: Locale,
): string | null {
  const [first, second] = (own?.order ?? []).flatMap((item) => {
    const found = own?.items[item];
    return found ? [{ ...found.place, label: items[item]?.label ?? "" }] : [];
  });
  if (!first || !second) return null;
  const place = ({ mean: value, low, high }: typeof first) =>
    withInterval(
      locatedWords({ value, low, high }, (mean) => fixed(mean, 1, locale)),
      locale,
    );
  const clear = first.high !== null && second.low !== null && first.high < second.low;
  return wordsIn(rankingResults, locale)(clear ? "finding.clear" : "finding.unclear", {
    end: ends.first,
    first: first.label,
    place: place(first),
    second: second.label,
    next: place(second),
  });
}
