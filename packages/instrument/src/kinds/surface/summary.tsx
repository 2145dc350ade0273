import type { ChartSize } from "@plumbline/charts/chart-props";
import { percent } from "@plumbline/charts/numbers";
import { NothingDrawn } from "../../summaries/nothing-drawn.tsx";
import { Sized } from "../../summaries/sized.tsx";
import type { SummaryProps } from "../../view.ts";
import { wordsIn } from "../../words/words.ts";
import type { SurfaceDetail } from "./estimate.ts";
import { surfaceFigure } from "./figure.tsx";
import { surfaceResults } from "./messages-results.ts";
import type { SurfaceSpec } from "./spec.ts";

/** The figure in the layout its surroundings have room for, and how many answers go against the expected order. */
export function SurfaceSummary(props: SummaryProps<SurfaceSpec, SurfaceDetail>) {
  const { questionId, title, spec, estimate, locale } = props;
  const draw = (size: ChartSize, idPrefix: string) =>
    surfaceFigure({ idPrefix, title, spec, estimate, size, legend: true, locale });
  const idPrefix = `${questionId}-chart`;
  if (!draw(props.size, idPrefix)) return <NothingDrawn n={estimate.n} locale={locale} />;
  const against = estimate.detail.own?.against;
  return (
    <>
      <Sized idPrefix={idPrefix} size={props.size}>
        {draw}
      </Sized>
      {against ? (
        <p className="pt-3 text-sm text-muted">
          {wordsIn(surfaceResults, locale)("summary", {
            share: percent(against.share, locale),
            low: percent(against.low, locale),
            high: percent(against.high, locale),
          })}
        </p>
      ) : null}
    </>
  );
}
