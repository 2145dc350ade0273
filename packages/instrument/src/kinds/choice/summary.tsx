import type { ChartSize } from "@plumbline/charts/chart-props";
import { NothingDrawn } from "../../summaries/nothing-drawn.tsx";
import { Sized } from "../../summaries/sized.tsx";
import type { SummaryProps } from "../../view.ts";
import type { ChoiceDetail } from "./estimate.ts";
import { choiceFigure } from "./figure.tsx";
import type { ChoiceSpec } from "./spec.ts";

/** The figure in the layout its surroundings have room for. */
export function ChoiceSummary(props: SummaryProps<ChoiceSpec, ChoiceDetail>) {
  const { questionId, title, spec, estimate, locale } = props;
  const draw = (size: ChartSize, idPrefix: string) =>
    choiceFigure({ idPrefix, title, spec, estimate, size, legend: true, locale });
  const idPrefix = `${questionId}-chart`;
  if (!draw(props.size, idPrefix)) return <NothingDrawn n={estimate.n} locale={locale} />;
  return (
    <Sized idPrefix={idPrefix} size={props.size}>
      {draw}
    </Sized>
  );
}
