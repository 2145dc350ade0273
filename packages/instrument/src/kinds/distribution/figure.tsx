import type { ReactElement } from "react";
import type { Interval } from "@plumbline/charts/chart-props";
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
import type { DistributionDetail, MeanShare } from "./estimate.ts";
import type { DistributionSpec } from "./spec.ts";

/** Longer scales become a ladder, whose rows have room for their labels. */
const MOST_COLUMNS = 6;

/** Where the weight lies on average, with where it was expected outlined over it. */
export function distributionFigure(
  props: FigureProps<DistributionSpec, DistributionDetail>,
): ReactElement | null {
  const { spec, estimate, size, idPrefix, title, max } = props;
  const { own, crowd } = estimate.detail;
  if (!own) return null;
  const intervals = showsIntervals(size, crowd !== null);
  const series = {
    idPrefix,
    title,
    legend: props.legend && crowd !== null,
    names: seriesNames(crowd ? "distribution" : null),
    actual: own.bins.map(({ mean }) => mean),
    ...(intervals ? { intervals: intervalsOf(own.bins) } : {}),
    ...(max === undefined ? {} : { max }),
    ...(crowd
      ? {
          predicted: crowd.bins.map(({ mean }) => mean),
          ...(intervals ? { predictedIntervals: intervalsOf(crowd.bins) } : {}),
        }
      : {}),
  };
  const labels = spec.bins.map(({ label }) => label);
  if (!spec.ordered || spec.thresholds.length > 0 || labels.length > MOST_COLUMNS) {
    return (
      <Ladder
        {...series}
        size={size === "row" ? "compact" : size}
        thresholds={spec.thresholds}
        rows={spec.bins.map(({ label, detail }) =>
          size === "regular" && detail ? { label, detail } : { label },
        )}
        ordinals={spec.ordered && !areNumbered(labels)}
      />
    );
  }
  const columns = { ...series, ...meansAsPlaces(scoresOf(spec.bins), estimate.comparison?.ordered), labels };
  return size === "row" ? (
    <DistributionSpark {...columns} ends={endsOf(labels)} plotHeight={ROW_PLOT_HEIGHT} />
  ) : (
    <DistributionComparison {...columns} size={size} />
  );
}

export function largestDistributionShare({ detail: { own, crowd } }: Estimate<DistributionDetail>): number {
  const bins = [...(own?.bins ?? []), ...(crowd?.bins ?? [])];
  const intervals = showsIntervals("row", crowd !== null);
  return Math.max(0, ...bins.map(({ mean, high }) => (intervals ? (high ?? mean) : mean)));
}

/** Below two people there is no interval to draw, for any bin. */
function intervalsOf(bins: readonly MeanShare[]): Interval[] | undefined {
  const intervals = bins.flatMap(({ low, high }) => (low === null || high === null ? [] : [{ low, high }]));
  return intervals.length === bins.length ? intervals : undefined;
}
