import type { ReactElement } from "react";
import { CdfFan } from "@plumbline/charts/cdf-fan.tsx";
import type { MarkedMedian } from "@plumbline/charts/median-row.tsx";
import { NumberHistogram } from "@plumbline/charts/number-histogram.tsx";
import type { NumberAxis } from "@plumbline/charts/number-axis.tsx";
import { resultMessages } from "../../summaries/messages.ts";
import { ROW_PLOT_HEIGHT } from "../../summaries/row.ts";
import { seriesNames } from "../../summaries/series-names.ts";
import type { FigureProps } from "../../view.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { measureAt, roundSteps, stepsOf, type QuantityAxis, withoutUnit } from "./axis.ts";
import { massOfBins, shareOfBins, stepBins } from "./bins.ts";
import { labelAt, stepWords } from "./entry.ts";
import type { QuantityDetail } from "./estimate.ts";
import type { QuantileSpread } from "./estimate-lens.ts";
import { quantityResults } from "./messages-results.ts";
import type { QuantitySpec } from "./spec.ts";
import { givenWords } from "./words.ts";

type Props = FigureProps<QuantitySpec, QuantityDetail>;

/** Quantiles as a fan of cumulative curves, single numbers as a histogram; null while nobody gave numbers. */
export function quantityFigure(props: Props): ReactElement | null {
  const { own } = props.estimate.detail;
  if (!own) return null;
  if (own.middle.probability === null) return middleFigure(props);
  const { spec, estimate, idPrefix, title, legend, size, locale } = props;
  const say = wordsIn(quantityResults, locale);
  const { crowd } = estimate.detail;
  const { axis } = spec;
  const at = (step: number) => measureAt(axis, step);
  return (
    <CdfFan
      idPrefix={idPrefix}
      title={title}
      axis={chartAxis(axis, locale)}
      levels={own.quantiles.map((quantile) => ({
        probability: quantile.probability ?? 0.5,
        at: at(quantile.median.value),
        label: stepWords(withoutUnit(axis), quantile.median.value, locale),
        inner: { low: at(quantile.lowerQuartile), high: at(quantile.upperQuartile) },
        outer: { low: at(quantile.lowerDecile), high: at(quantile.upperDecile) },
      }))}
      caption={withGiven(chanceWords(spec, locale), spec, estimate.detail, locale)}
      words={{
        median: say("picture.median"),
        middleHalf: say("picture.middleHalf"),
        mostly: say("picture.mostly"),
      }}
      actualMedian={marked(own.middle, axis, locale)}
      {...(crowd ? { predictedMedian: marked(crowd.middle, axis, locale) } : {})}
      predictedForm={estimate.detail.predicted ? "distribution" : "points"}
      names={names(estimate.detail, locale)}
      locale={locale}
      legend={legend}
      {...sized(size)}
    />
  );
}

/** The own middle answers as bars; guesses of their median as dots, predicted distributions of it outlined. */
export function middleFigure(props: Props): ReactElement | null {
  const { spec, estimate, idPrefix, title, legend, size, locale } = props;
  const say = wordsIn(quantityResults, locale);
  const head = wordsIn(resultMessages, locale);
  const { own, crowd, predicted } = estimate.detail;
  if (!own) return null;
  const { axis } = spec;
  const bins = stepBins(axis);
  const actual = shareOfBins(bins, own.histogram);
  const others = predicted ? massOfBins(bins, predicted) : crowd && shareOfBins(bins, crowd.histogram);
  return (
    <NumberHistogram
      idPrefix={idPrefix}
      title={title}
      bins={bins.map(({ first, last, from, to }, index) => ({
        from,
        to,
        label:
          first === last
            ? stepWords(axis, first, locale)
            : say("picture.range", {
                from: stepWords(withoutUnit(axis), first, locale),
                to: stepWords(axis, last, locale),
              }),
        actual: actual[index] ?? 0,
        ...(others ? { predicted: others[index] ?? 0 } : {}),
      }))}
      {...(spec.never ? { caption: withGiven(say("picture.answers"), spec, estimate.detail, locale) } : {})}
      words={{ median: head("picture.median"), medians: head("picture.medians") }}
      predictedForm={predicted ? "distribution" : "points"}
      axis={{ ...chartAxis(axis, locale), low: bins[0]?.from ?? 0, high: bins.at(-1)?.to ?? 1 }}
      actualMedian={marked(own.middle, axis, locale)}
      {...(crowd ? { predictedMedian: marked(crowd.middle, axis, locale) } : {})}
      names={names(estimate.detail, locale)}
      locale={locale}
      legend={legend}
      {...sized(size)}
    />
  );
}

/** The axis as charts draw it. */
export function chartAxis(axis: QuantityAxis, locale: Locale): NumberAxis {
  return {
    low: measureAt(axis, 0),
    high: measureAt(axis, stepsOf(axis)),
    ticks: roundSteps(axis, 8).map((step) => ({
      at: measureAt(axis, step),
      label: labelAt(axis, step, locale),
    })),
    ...(axis.scale !== "date" && axis.unit ? { name: axis.unit } : {}),
  };
}

/** What a point of a cumulative curve says. */
export function chanceWords({ axis }: QuantitySpec, locale: Locale): string {
  return wordsIn(quantityResults, locale)(axis.scale === "date" ? "picture.chanceBy" : "picture.chanceLess");
}

/** What is drawn, with what it takes for granted and how likely people find it that this fails. */
function withGiven(what: string, spec: QuantitySpec, { never }: QuantityDetail, locale: Locale): string {
  if (!spec.never || !never) return what;
  return wordsIn(quantityResults, locale)("picture.never", {
    what,
    given: givenWords(spec, locale),
    label: spec.never.label,
    percent: Math.round(100 * never.mean.mean),
  });
}

function marked({ median }: QuantileSpread, axis: QuantityAxis, locale: Locale): MarkedMedian {
  return {
    at: measureAt(axis, median.value),
    low: median.low === null ? null : measureAt(axis, median.low),
    high: median.high === null ? null : measureAt(axis, median.high),
    label: stepWords(withoutUnit(axis), median.value, locale),
  };
}

function names({ crowd, predicted }: QuantityDetail, locale: Locale) {
  return seriesNames(crowd ? (predicted ? "distribution" : "point") : null, locale, "median");
}

function sized(size: Props["size"]) {
  return size === "row" ? { size: "compact" as const, plotHeight: ROW_PLOT_HEIGHT } : { size };
}
