import type { View } from "../../view.ts";
import { RankingEditor } from "./editor.tsx";
import { largestRankingShare, rankingFigure } from "./figure.tsx";
import { RankingInput } from "./input.tsx";
import type { ranking } from "./kind.ts";
import { RankingSaid } from "./said.tsx";
import { RankingSummary } from "./summary.tsx";

export const view = {
  Editor: RankingEditor,
  Input: RankingInput,
  Said: RankingSaid,
  Summary: RankingSummary,
  figure: rankingFigure,
  largest: largestRankingShare,
} satisfies View<typeof ranking>;
