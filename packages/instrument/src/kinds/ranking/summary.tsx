import type { ChartSize } from "@plumbline/charts/chart-props";
import { NothingDrawn } from "../../summaries/nothing-drawn.tsx";
import { Sized } from "../../summaries/sized.tsx";
import type { SummaryProps } from "../../view.ts";
import { concordanceWords } from "./concordance.ts";
import type { RankingDetail } from "./estimate.ts";
import { rankingFigure } from "./figure.tsx";
import { PairTable } from "./pair-table.tsx";
import type { RankingSpec } from "./spec.ts";

/** The figure in the layout its surroundings have room for; where there is most, also how far people agree. */
export function RankingSummary(props: SummaryProps<RankingSpec, RankingDetail>) {
  const { questionId, title, spec, estimate, size, locale } = props;
  const { own } = estimate.detail;
  const draw = (size: ChartSize, idPrefix: string) =>
    rankingFigure({ idPrefix, title, spec, estimate, size, legend: true, locale });
  const idPrefix = `${questionId}-chart`;
  if (!own) return <NothingDrawn n={estimate.n} locale={locale} />;
  const picture = (
    <Sized idPrefix={idPrefix} size={size}>
      {draw}
    </Sized>
  );
  if (size === "compact") return picture;
  return (
    <div className="flex flex-col gap-3">
      {picture}
      {concordanceWords(spec, own, locale).map((sentence) => (
        <p key={sentence} className="max-w-prose text-sm">
          {sentence}
        </p>
      ))}
      <PairTable spec={spec} own={own} locale={locale} />
    </div>
  );
}
