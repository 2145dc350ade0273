import { meanInterval } from "@plumbline/analytics/interval/mean";
import { wilsonInterval } from "@plumbline/analytics/interval/wilson";
import { kemenyOrder } from "@plumbline/analytics/rank/kemeny";
import { kendallW } from "@plumbline/analytics/rank/kendall-w";
import type { Estimate } from "../../estimate.ts";
import type { Asked } from "../../kind.ts";
import { squareMatrix } from "../../scale.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import type { RankingSpec } from "./spec.ts";
import { tableOf } from "./table.ts";

/** A share of people with Wilson's 95 % interval. */
export interface Share {
  count: number;
  n: number;
  share: number;
  low: number;
  high: number;
}

export interface ItemDetail {
  /**
   * The mean place with its 95 % t interval, kept within the places; no interval below two people. Items somebody left
   * without a place share the mean of the places left (mid-ranks).
   */
  place: { mean: number; low: number | null; high: number | null };
  first: Share;
  /** The share of people who gave it each place, from first to last. */
  places: number[];
  /** The share of people who gave it none. */
  unplaced: number;
}

export interface RankingResult {
  items: ItemDetail[];
  /**
   * Of the people who put one of two items above the other, the share who put the row's above; null for nobody, and where
   * so many left both without a place that the others are fewer than may be shown.
   */
  above: (Share | null)[][];
  /** By mean place (Borda's order); equals as the author listed them. */
  order: number[];
  /** The order that contradicts the fewest pairwise preferences, and the share of them it agrees with. */
  kemeny: { order: number[]; agreement: number; unique: boolean };
  /** Kendall's W and its p-value; null below two people, or where nobody ranks anything above anything. */
  concordance: { W: number; pValue: number } | null;
  /** Kendall's tau of people's orders with the listed one, averaged over people, where that is asked for. */
  listed: number | null;
}

export interface RankingDetail {
  own: RankingResult | null;
}

export function estimateRanking(
  tally: Tally,
  asked: Asked<RankingSpec>,
  locale: Locale = DEFAULT_LOCALE,
  minimumN = 1,
): Estimate<RankingDetail> {
  const [n = 0] = tallyVector(tally, "said");
  const own = asked.own && n > 0 ? resultOf(tally, asked.spec, { n, minimumN }) : null;
  return {
    n: { own: n, crowd: 0, both: 0 },
    comparison: null,
    diagnostics: [],
    table: tableOf(asked.spec, own, locale),
    detail: { own },
  };
}

function resultOf(
  tally: Tally,
  { items, partial, listedOrder }: RankingSpec,
  { n, minimumN }: { n: number; minimumN: number },
): RankingResult {
  const k = items.length;
  const place = squareMatrix(tallyVector(tally, "place"), k);
  const above = squareMatrix(tallyVector(tally, "above"), k);
  const unplaced = partial ? squareMatrix(tallyVector(tally, "unplaced"), k) : null;
  const details = place.map((counts, item): ItemDetail => {
    const without = unplaced?.[item] ?? [];
    return {
      place: meanPlace(counts, without),
      first: shareOf(counts[0] ?? 0, n),
      places: counts.map((count) => count / n),
      unplaced: sum(without) / n,
    };
  });
  const kemeny = kemenyOrder(above);
  return {
    items: details,
    above: above.map((row, i) =>
      row
        .map((wins, j) => (i === j ? null : shareOf(wins, wins + (above[j]?.[i] ?? 0))))
        .map((share) => (share && share.n >= Math.max(1, minimumN) ? share : null)),
    ),
    order: details
      .map((_, item) => item)
      .toSorted((a, b) => details[a]!.place.mean - details[b]!.place.mean || a - b),
    kemeny: {
      order: [...kemeny.order],
      agreement: kemeny.judgements > 0 ? kemeny.agreements / kemeny.judgements : 1,
      unique: kemeny.optima === 1,
    },
    concordance: concordanceOf(details, tallyVector(tally, "placed"), n),
    listed: listedOrder ? meanTau(above, n) : null,
  };
}

/** From how often an item got each place, and how often none while `m` others had one: then it is (m + 1 + k) / 2. */
function meanPlace(counts: readonly number[], without: readonly number[]): ItemDetail["place"] {
  const k = counts.length;
  const values = [...counts.map((_, index) => index + 1), ...without.map((_, m) => (m + 1 + k) / 2)];
  const { mean, interval } = meanInterval(values, [...counts, ...without]);
  return {
    mean: mean ?? (k + 1) / 2,
    low: interval && Math.max(1, interval.low),
    high: interval && Math.min(k, interval.high),
  };
}

function concordanceOf(
  items: readonly ItemDetail[],
  placed: readonly number[],
  n: number,
): RankingResult["concordance"] {
  if (n < 2) return null;
  const k = items.length;
  const ties = sum(placed.map((people, m) => people * ((k - m) ** 3 - (k - m))));
  const found = kendallW(
    items.map(({ place }) => place.mean * n),
    n,
    ties,
  );
  return found && { W: found.W, pValue: found.pValue };
}

/** Kendall's tau-a of each person with 1, 2, …, k: pairs in the listed order less pairs against it, over all pairs. */
function meanTau(above: readonly (readonly number[])[], n: number): number {
  const k = above.length;
  const balance = above.flatMap((row, i) => row.map((wins, j) => (j > i ? wins - (above[j]?.[i] ?? 0) : 0)));
  return sum(balance) / ((n * k * (k - 1)) / 2);
}

function shareOf(count: number, n: number): Share {
  const { low, high } = wilsonInterval(count, n);
  return { count, n, share: n > 0 ? count / n : 0, low, high };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
