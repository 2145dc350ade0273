import type { Answers, Asked } from "../../kind.ts";
import type { Bump, TallyShape } from "../../tally.ts";
import type { RankingAnswer, RankingSpec } from "./spec.ts";

/**
 * `place` people per item and place · `above` people who put the row's item above the column's: one with a place is
 * above one without, and of two without a place neither is · `placed` people by how many items they gave a place ·
 * `unplaced` people per item by how many others they gave a place, where items may be left without one.
 */
export function rankingTallyShape({ spec: { items, partial }, own }: Asked<RankingSpec>): TallyShape {
  const k = items.length;
  if (!own) return {};
  return { place: k * k, above: k * k, placed: k + 1, ...(partial ? { unplaced: k * k } : {}) };
}

export function countRanking(
  { own }: Answers<RankingAnswer, never>,
  { spec: { items } }: Asked<RankingSpec>,
  bump: Bump,
): void {
  if (!own) return;
  const k = items.length;
  const { order } = own;
  const left = items.flatMap((_, item) => (order.includes(item) ? [] : [item]));
  bump("placed", order.length);
  for (const [place, item] of order.entries()) {
    bump("place", item * k + place);
    for (const below of [...order.slice(place + 1), ...left]) bump("above", item * k + below);
  }
  for (const item of left) bump("unplaced", item * k + order.length);
}
