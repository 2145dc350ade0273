import { fixed } from "../../words/fixed.ts";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { RankingResult } from "./estimate.ts";
import { rankingResults } from "./messages-results.ts";
import type { RankingSpec } from "./spec.ts";

/** How far people agree on an order, and which order contradicts them least, in sentences. */
export function concordanceWords(
  { items }: RankingSpec,
  own: RankingResult,
  locale: Locale = DEFAULT_LOCALE,
): string[] {
  const say = wordsIn(rankingResults, locale);
  const { concordance, kemeny, listed, order } = own;
  const same = kemeny.order.every((item, place) => order[place] === item);
  const p = (value: number) =>
    value < 0.001 ? say("p.below", { bound: 0.001 }) : say("p.is", { p: fixed(value, 3, locale) });
  return [
    ...(concordance
      ? [say("agreement", { W: fixed(concordance.W, 2, locale), p: p(concordance.pValue) })]
      : []),
    say("kemeny", {
      same: same ? "yes" : "no",
      names: kemeny.order.map((item) => items[item]?.label ?? "").join(", "),
      share: say("percent", { share: Math.round(kemeny.agreement * 100) }),
      unique: kemeny.unique ? "yes" : "no",
    }),
    ...(listed === null ? [] : [say("listed", { tau: fixed(listed, 2, locale) })]),
  ];
}
