import type { ReactElement } from "react";
import { largestBin, NumberHistogram } from "@plumbline/charts/number-histogram.tsx";
import type { Estimate } from "../../estimate.ts";
import type { Located } from "../../gap.ts";
import { resultMessages } from "../../summaries/messages.ts";
import { ROW_PLOT_HEIGHT } from "../../summaries/row.ts";
import { seriesNames } from "../../summaries/series-names.ts";
import type { FigureProps } from "../../view.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { probabilityBins } from "./bins.ts";
import type { ProbabilityDetail } from "./estimate.ts";
import { probabilityResults } from "./messages-results.ts";
import type { ProbabilitySpec } from "./spec.ts";
import { percentWords } from "./words.ts";

const TICKS = [0, 25, 50, 75, 100];

/** What people answered as bars, what they guessed the middle to be as dots, and both medians. */
export function probabilityFigure(
  props: FigureProps<ProbabilitySpec, ProbabilityDetail>,
): ReactElement | null {
  const { estimate, size, idPrefix, title, legend, max, locale } = props;
  const say = wordsIn(probabilityResults, locale);
  const head = wordsIn(resultMessages, locale);
  const { own, crowd } = estimate.detail;
  if (!own) return null;
  return (
    <NumberHistogram
      idPrefix={idPrefix}
      title={title}
      bins={probabilityBins(estimate.detail, locale)}
      predictedForm="points"
      axis={{ low: -2.5, high: 102.5, ticks: TICKS.map((at) => ({ at, label: say("tick", { at }) })) }}
      actualMedian={marked(own.median, locale)}
      {...(crowd ? { predictedMedian: marked(crowd.median, locale) } : {})}
      names={seriesNames(crowd ? "point" : null, locale, "median")}
      words={{ median: head("picture.median"), medians: head("picture.medians") }}
      locale={locale}
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

function marked({ value, low, high }: Located, locale: Locale) {
  return {
    at: 100 * value,
    low: low === null ? null : 100 * low,
    high: high === null ? null : 100 * high,
    label: percentWords(1000 * value, locale),
  };
}
