import type { View } from "../../view.ts";
import { asking } from "./asking.tsx";
import { RankingEditor } from "./editor.tsx";
import { largestRankingShare, rankingFigure } from "./figure.tsx";
import type { ranking } from "./kind.ts";
import { RankingSummary } from "./summary.tsx";

export const view = {
  Editor: RankingEditor,
  ...asking,
  Summary: RankingSummary,
  figure: rankingFigure,
  largest: largestRankingShare,
} satisfies View<typeof ranking>;
