import { DistributionComparison } from "@plumbline/charts/distribution-comparison.tsx";
import { Ladder } from "@plumbline/charts/ladder.tsx";
import { scoresOf } from "../../scale.ts";
import { meansAsPlaces } from "../../summaries/scale-position.ts";
import { NothingDrawn } from "../../summaries/nothing-drawn.tsx";
import { seriesNames } from "../../summaries/series-names.ts";
import { Sized } from "../../summaries/sized.tsx";
import type { SummaryProps } from "../../view.ts";
import type { ChoiceDetail } from "./estimate.ts";
import type { ChoiceSpec } from "./spec.ts";

/** More columns than this leave no room for their labels; rows take over. */
const MOST_COLUMNS = 7;

/** What was chosen, with what was expected to be chosen outlined or dotted over it. */
export function ChoiceSummary(props: SummaryProps<ChoiceSpec, ChoiceDetail>) {
  const { spec, estimate, title } = props;
  const { own } = estimate.detail;
  if (!own || estimate.n.own === 0) return <NothingDrawn n={estimate.n} />;
  const { comparison } = estimate;
  const series = {
    title,
    legend: comparison !== null,
    names: seriesNames(comparison?.form ?? null),
    actual: own.map(({ share }) => share),
    intervals: own,
    ...(comparison
      ? {
          predicted: comparison.predicted,
          predictedForm: comparison.form === "point" ? ("points" as const) : ("distribution" as const),
        }
      : {}),
  };
  const labels = spec.options.map(({ label }) => label);
  return (
    <Sized idPrefix={`${props.questionId}-chart`} size={props.size}>
      {(size, idPrefix) =>
        spec.ordered && labels.length <= MOST_COLUMNS ? (
          <DistributionComparison
            {...series}
            {...meansAsPlaces(scoresOf(spec.options), comparison?.ordered)}
            idPrefix={idPrefix}
            size={size}
            labels={labels}
          />
        ) : (
          <Ladder
            {...series}
            idPrefix={idPrefix}
            size={size}
            rows={labels.map((label) => ({ label }))}
            ordinals={spec.ordered}
          />
        )
      }
    </Sized>
  );
}
