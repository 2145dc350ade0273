import type { Interval } from "@plumbline/charts/chart-props";
import { DistributionComparison } from "@plumbline/charts/distribution-comparison.tsx";
import { Ladder } from "@plumbline/charts/ladder.tsx";
import { scoresOf } from "../../scale.ts";
import { NothingDrawn } from "../../summaries/nothing-drawn.tsx";
import { meansAsPlaces } from "../../summaries/scale-position.ts";
import { seriesNames } from "../../summaries/series-names.ts";
import { Sized } from "../../summaries/sized.tsx";
import type { SummaryProps } from "../../view.ts";
import type { DistributionDetail, MeanShare } from "./estimate.ts";
import type { DistributionSpec } from "./spec.ts";

/** Longer scales become a ladder, whose rows have room for their labels. */
const MOST_COLUMNS = 6;

/** Where the weight lies on average, with where it was expected outlined over it. */
export function DistributionSummary(props: SummaryProps<DistributionSpec, DistributionDetail>) {
  const { spec, estimate, title } = props;
  const { own, crowd } = estimate.detail;
  if (!own) return <NothingDrawn n={estimate.n} />;
  const series = {
    title,
    legend: crowd !== null,
    names: seriesNames(crowd ? "distribution" : null),
    thresholds: spec.thresholds,
    actual: own.bins.map(({ mean }) => mean),
    intervals: intervalsOf(own.bins),
    ...(crowd
      ? { predicted: crowd.bins.map(({ mean }) => mean), predictedIntervals: intervalsOf(crowd.bins) }
      : {}),
  };
  const columns = spec.ordered && spec.thresholds.length === 0 && spec.bins.length <= MOST_COLUMNS;
  return (
    <Sized idPrefix={`${props.questionId}-chart`} size={props.size}>
      {(size, idPrefix) =>
        columns ? (
          <DistributionComparison
            {...series}
            {...meansAsPlaces(scoresOf(spec.bins), estimate.comparison?.ordered)}
            idPrefix={idPrefix}
            size={size}
            labels={spec.bins.map(({ label }) => label)}
          />
        ) : (
          <Ladder
            {...series}
            idPrefix={idPrefix}
            size={size}
            rows={spec.bins.map(({ label, detail }) =>
              size === "regular" && detail ? { label, detail } : { label },
            )}
            ordinals={spec.ordered}
          />
        )
      }
    </Sized>
  );
}

/** Below two people there is no interval to draw, for any bin. */
function intervalsOf(bins: readonly MeanShare[]): Interval[] | undefined {
  const intervals = bins.flatMap(({ low, high }) => (low === null || high === null ? [] : [{ low, high }]));
  return intervals.length === bins.length ? intervals : undefined;
}
