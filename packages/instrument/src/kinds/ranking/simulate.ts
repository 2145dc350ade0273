import type { Answers, Asked } from "../../kind.ts";
import type { RankingAnswer, RankingSpec } from "./spec.ts";

/** The listed order, the more disturbed the further along the person leans, and cut short where that is allowed. */
export function simulateRanking(
  { spec: { items, partial }, own }: Asked<RankingSpec>,
  leaning: number,
  random: { next(): number },
): Answers<RankingAnswer, never> {
  if (!own) return {};
  const k = items.length;
  const order = items
    .map((_, item) => ({ item, at: item + (0.3 + leaning) * k * (random.next() - 0.5) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
  const placed = partial ? 1 + Math.floor(random.next() * k) : k;
  return { own: { order: order.slice(0, placed) } };
}
