import type { ReactElement } from "react";
import { largestBin, NumberHistogram } from "@plumbline/charts/number-histogram.tsx";
import type { Estimate } from "../../estimate.ts";
import type { Located } from "../../gap.ts";
import { ROW_PLOT_HEIGHT } from "../../summaries/row.ts";
import { seriesNames } from "../../summaries/series-names.ts";
import type { FigureProps } from "../../view.ts";
import { probabilityBins } from "./bins.ts";
import type { ProbabilityDetail } from "./estimate.ts";
import type { ProbabilitySpec } from "./spec.ts";
import { percentWords } from "./words.ts";

const TICKS = [0, 25, 50, 75, 100].map((at) => ({ at, label: `${at} %` }));

/** What people answered as bars, what they guessed the middle to be as dots, and both medians. */
export function probabilityFigure(
  props: FigureProps<ProbabilitySpec, ProbabilityDetail>,
): ReactElement | null {
  const { estimate, size, idPrefix, title, legend, max } = props;
  const { own, crowd } = estimate.detail;
  if (!own) return null;
  return (
    <NumberHistogram
      idPrefix={idPrefix}
      title={title}
      bins={probabilityBins(estimate.detail)}
      predictedForm="points"
      axis={{ low: -2.5, high: 102.5, ticks: TICKS }}
      actualMedian={marked(own.median)}
      {...(crowd ? { predictedMedian: marked(crowd.median) } : {})}
      names={seriesNames(crowd ? "point" : null)}
      size={size === "row" ? "compact" : size}
      {...(size === "row" ? { plotHeight: ROW_PLOT_HEIGHT } : {})}
      legend={legend}
      {...(max === undefined ? {} : { max })}
    />
  );
}

export function largestProbabilityShare({ detail }: Estimate<ProbabilityDetail>): number {
  return largestBin(probabilityBins(detail));
}

function marked({ value, low, high }: Located) {
  return {
    at: 100 * value,
    low: low === null ? null : 100 * low,
    high: high === null ? null : 100 * high,
    label: percentWords(1000 * value, "en"),
  };
}
