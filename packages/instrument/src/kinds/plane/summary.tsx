import type { ChartSize } from "@plumbline/charts/chart-props";
import { NothingDrawn } from "../../summaries/nothing-drawn.tsx";
import { Sized } from "../../summaries/sized.tsx";
import type { SummaryProps } from "../../view.ts";
import type { PlaneDetail } from "./estimate.ts";
import { planeFigure } from "./figure.tsx";
import type { PlaneSpec } from "./spec.ts";

/** The figure in the layout its surroundings have room for. */
export function PlaneSummary(props: SummaryProps<PlaneSpec, PlaneDetail>) {
  const { questionId, title, spec, estimate, locale } = props;
  const draw = (size: ChartSize, idPrefix: string) =>
    planeFigure({ idPrefix, title, spec, estimate, size, legend: true, locale });
  const idPrefix = `${questionId}-chart`;
  if (!draw(props.size, idPrefix)) return <NothingDrawn n={estimate.n} locale={locale} />;
  return (
    <Sized idPrefix={idPrefix} size={props.size}>
      {draw}
    </Sized>
  );
}
