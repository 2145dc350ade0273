import type { ChartSize } from "@plumbline/charts/chart-props";
import { NothingDrawn } from "../../summaries/nothing-drawn.tsx";
import { Sized } from "../../summaries/sized.tsx";
import type { SummaryProps } from "../../view.ts";
import type { DistributionDetail } from "./estimate.ts";
import { cumulativeFigure, distributionFigure } from "./figure.tsx";
import type { DistributionSpec } from "./spec.ts";

/** The figures in the layout their surroundings have room for; what lies beyond each bin under those of each bin. */
export function DistributionSummary(props: SummaryProps<DistributionSpec, DistributionDetail>) {
  const { questionId, title, spec, estimate, locale } = props;
  const draw = (size: ChartSize, idPrefix: string) =>
    distributionFigure({ idPrefix, title, spec, estimate, size, legend: true, locale });
  const idPrefix = `${questionId}-chart`;
  if (!draw(props.size, idPrefix)) return <NothingDrawn n={estimate.n} locale={locale} />;
  const beyond = (size: ChartSize, prefix: string) =>
    cumulativeFigure({ idPrefix: prefix, title, spec, estimate, size, legend: false, locale });
  return (
    <div className="flex flex-col gap-6">
      <Sized idPrefix={idPrefix} size={props.size}>
        {draw}
      </Sized>
      {beyond(props.size, idPrefix) ? (
        <Sized idPrefix={`${idPrefix}-beyond`} size={props.size}>
          {beyond}
        </Sized>
      ) : null}
    </div>
  );
}
