import type { ReactElement } from "react";
import type { Interval } from "@plumbline/charts/chart-props";
import { DistributionComparison } from "@plumbline/charts/distribution-comparison.tsx";
import { DistributionSpark } from "@plumbline/charts/distribution-spark.tsx";
import { Ladder } from "@plumbline/charts/ladder.tsx";
import { TernaryPlot } from "@plumbline/charts/ternary.tsx";
import type { ThreeShares } from "@plumbline/charts/three-way-bar.tsx";
import { ThreeWaySpark } from "@plumbline/charts/three-way-spark.tsx";
import type { Estimate } from "../../estimate.ts";
import { scoresOf } from "../../scale.ts";
import { areNumbered, endsOf, ROW_PLOT_HEIGHT } from "../../summaries/row.ts";
import { meansAsPlaces } from "../../summaries/scale-position.ts";
import { seriesNames } from "../../summaries/series-names.ts";
import { showsIntervals } from "../../summaries/shows-intervals.ts";
import type { FigureProps } from "../../view.ts";
import { wordsIn } from "../../words/words.ts";
import type { DistributionDetail, LensDetail, MeanShare } from "./estimate.ts";
import { distributionResults } from "./messages-results.ts";
import type { DistributionSpec } from "./spec.ts";

/** Longer scales become a ladder, whose rows have room for their labels. */
const MOST_COLUMNS = 6;

/** Where the weight lies on average, with where it was expected outlined over it. */
export function distributionFigure(
  props: FigureProps<DistributionSpec, DistributionDetail>,
): ReactElement | null {
  const { spec, estimate, size, idPrefix, title, max, locale } = props;
  const say = wordsIn(distributionResults, locale);
  const { own, crowd } = estimate.detail;
  if (!own) return null;
  if (spec.drawn === "triangle") return triangleFigure(props, own);
  const intervals = showsIntervals(size, crowd !== null);
  const series = {
    idPrefix,
    title,
    legend: props.legend && crowd !== null,
    names: seriesNames(crowd ? "distribution" : null, locale),
    locale,
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
        beyond={say("picture.beyond")}
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

/** The means as places in the triangle the question was answered in; in a row of a list, as parts of a bar. */
function triangleFigure(
  {
    idPrefix,
    title,
    spec,
    estimate,
    size,
    legend,
    locale,
  }: FigureProps<DistributionSpec, DistributionDetail>,
  own: LensDetail,
): ReactElement {
  const { crowd } = estimate.detail;
  const corners = three(
    spec.bins.map(({ label }) => label),
    "",
  );
  const say = wordsIn(distributionResults, locale);
  const names = seriesNames(crowd ? "distribution" : null, locale);
  const mean = ({ bins, region }: LensDetail) => ({
    shares: sharesOf(bins),
    ...(region ? { region } : {}),
  });
  return size === "row" ? (
    <ThreeWaySpark
      idPrefix={idPrefix}
      title={title}
      names={names}
      locale={locale}
      categories={corners}
      actual={sharesOf(own.bins)}
      {...(crowd ? { predicted: sharesOf(crowd.bins) } : {})}
    />
  ) : (
    <TernaryPlot
      idPrefix={idPrefix}
      title={title}
      names={names}
      locale={locale}
      words={{ region: say("picture.region"), answers: say("picture.answers") }}
      size={size}
      legend={legend}
      corners={corners}
      actual={mean(own)}
      {...(crowd ? { predicted: mean(crowd) } : {})}
    />
  );
}

function sharesOf(bins: readonly MeanShare[]): ThreeShares {
  return three(
    bins.map(({ mean }) => mean),
    0,
  );
}

function three<Value>(values: readonly Value[], none: Value): readonly [Value, Value, Value] {
  const [first = none, second = none, third = none] = values;
  return [first, second, third];
}

/** What lies at each bin or beyond, for a scale with thresholds; null for any other. */
export function cumulativeFigure({
  idPrefix,
  title,
  spec,
  estimate,
  size,
  locale,
}: FigureProps<DistributionSpec, DistributionDetail>): ReactElement | null {
  const { own, crowd } = estimate.detail;
  if (!own || spec.drawn === "triangle" || !spec.ordered || spec.thresholds.length === 0) return null;
  const say = wordsIn(distributionResults, locale);
  const labels = spec.bins.map(({ label }) => label);
  return (
    <Ladder
      idPrefix={idPrefix}
      title={title}
      size={size === "row" ? "compact" : size}
      cumulative={say("picture.hereOrBeyond")}
      beyond={say("picture.beyond")}
      names={seriesNames(crowd ? "distribution" : null, locale)}
      locale={locale}
      rows={labels.map((label) => ({ label }))}
      thresholds={spec.thresholds}
      ordinals={!areNumbered(labels)}
      actual={own.bins.map(({ mean }) => mean)}
      {...(crowd ? { predicted: crowd.bins.map(({ mean }) => mean) } : {})}
    />
  );
}

/** Nothing for a triangle, whose row always shows the whole. */
export function largestDistributionShare({
  detail: { drawn, own, crowd },
}: Estimate<DistributionDetail>): number {
  if (drawn === "triangle") return 0;
  const bins = [...(own?.bins ?? []), ...(crowd?.bins ?? [])];
  const intervals = showsIntervals("row", crowd !== null);
  return Math.max(0, ...bins.map(({ mean, high }) => (intervals ? (high ?? mean) : mean)));
}

/** Below two people there is no interval to draw, for any bin. */
function intervalsOf(bins: readonly MeanShare[]): Interval[] | undefined {
  const intervals = bins.flatMap(({ low, high }) => (low === null || high === null ? [] : [{ low, high }]));
  return intervals.length === bins.length ? intervals : undefined;
}
