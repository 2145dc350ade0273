import type { LegendItem } from "./legend.tsx";

export interface RankingLegendWords {
  /** What the cells and the figures in them are of. */
  cells: string;
  mean: string;
  interval: string;
}

export const rankingLegendWords: RankingLegendWords = {
  cells: "share of the people, stronger for more",
  mean: "mean place",
  interval: "95 % interval of the mean place",
};

export interface RankingHeatLegendInput {
  words?: RankingLegendWords;
  /** Whether the mean places are marked with their intervals. */
  intervals?: unknown;
}

/** The signs of items by places. */
export function rankingHeatLegend({
  words = rankingLegendWords,
  intervals,
}: RankingHeatLegendInput): LegendItem[] {
  const items: LegendItem[] = [{ mark: "shades", label: words.cells }];
  if (intervals) {
    items.push({ mark: "actual-mean", label: words.mean }, { mark: "interval", label: words.interval });
  }
  return items;
}
