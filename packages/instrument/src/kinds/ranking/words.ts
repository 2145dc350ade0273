import type { Answers } from "../../kind.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { rankingWords } from "./messages.ts";
import type { RankingAnswer, RankingSpec } from "./spec.ts";

/** The items with their places, and how many were left without one. */
export function describeRanking(
  { items }: RankingSpec,
  { own }: Answers<RankingAnswer, never>,
  locale: Locale,
): { own?: string; crowd?: string } {
  if (!own) return {};
  const placed = own.order.map((item, place) => `${place + 1}. ${items[item]?.label ?? ""}`).join(", ");
  const left = items.length - own.order.length;
  return { own: left > 0 ? wordsIn(rankingWords, locale)("andLeft", { placed, left }) : placed };
}

export function rewordRanking(spec: RankingSpec, say: (text: string) => string): RankingSpec {
  return {
    ...spec,
    // An empty detail is no text to translate.
    items: spec.items.map(({ label, detail }) => ({ label: say(label), detail: detail && say(detail) })),
    ends: { first: say(spec.ends.first), last: say(spec.ends.last) },
  };
}
