import type { ReactElement } from "react";
import { DistributionComparison } from "@plumbline/charts/distribution-comparison.tsx";
import { DistributionSpark } from "@plumbline/charts/distribution-spark.tsx";
import { Ladder } from "@plumbline/charts/ladder.tsx";
import type { Estimate } from "../../estimate.ts";
import { scoresOf } from "../../scale.ts";
import { areNumbered, endsOf, ROW_PLOT_HEIGHT } from "../../summaries/row.ts";
import { meansAsPlaces } from "../../summaries/scale-position.ts";
import { seriesNames } from "../../summaries/series-names.ts";
import { showsIntervals } from "../../summaries/shows-intervals.ts";
import type { FigureProps } from "../../view.ts";
import type { ChoiceDetail } from "./estimate.ts";
import type { ChoiceSpec } from "./spec.ts";

/** More columns than this leave no room for their labels; rows take over. */
const MOST_COLUMNS = 7;

/** What was chosen, with what was expected to be chosen outlined or dotted over it. */
export function choiceFigure(props: FigureProps<ChoiceSpec, ChoiceDetail>): ReactElement | null {
  const { spec, estimate, size, idPrefix, title, max, locale } = props;
  const { own } = estimate.detail;
  if (!own || estimate.n.own === 0) return null;
  const { comparison } = estimate;
  const series = {
    idPrefix,
    title,
    legend: props.legend && comparison !== null,
    names: seriesNames(comparison?.form ?? null, locale),
    locale,
    actual: own.map(({ share }) => share),
    ...(showsIntervals(size, comparison !== null) ? { intervals: own } : {}),
    ...(max === undefined ? {} : { max }),
    ...(comparison
      ? {
          predicted: comparison.predicted,
          predictedForm: comparison.form === "point" ? ("points" as const) : ("distribution" as const),
        }
      : {}),
  };
  const labels = spec.options.map(({ label }) => label);
  if (!spec.ordered || labels.length > MOST_COLUMNS) {
    return (
      <Ladder
        {...series}
        size={size === "row" ? "compact" : size}
        rows={labels.map((label) => ({ label }))}
        ordinals={spec.ordered && !areNumbered(labels)}
      />
    );
  }
  const columns = { ...series, ...meansAsPlaces(scoresOf(spec.options), comparison?.ordered), labels };
  return size === "row" ? (
    <DistributionSpark {...columns} ends={endsOf(labels)} plotHeight={ROW_PLOT_HEIGHT} />
  ) : (
    <DistributionComparison {...columns} size={size} />
  );
}

export function largestChoiceShare({ detail, comparison }: Estimate<ChoiceDetail>): number {
  const own = (detail.own ?? []).map(({ share, high }) =>
    showsIntervals("row", comparison !== null) ? high : share,
  );
  return Math.max(0, ...own, ...(comparison?.predicted ?? []));
}
