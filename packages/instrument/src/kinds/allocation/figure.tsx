import type { ReactElement } from "react";
import { AllocationDots } from "@plumbline/charts/allocation-dots.tsx";
import type { Interval } from "@plumbline/charts/chart-props";
import type { Estimate } from "../../estimate.ts";
import { seriesNames } from "../../summaries/series-names.ts";
import { showsIntervals } from "../../summaries/shows-intervals.ts";
import type { FigureProps } from "../../view.ts";
import type { AllocationDetail, MeanShare } from "./estimate.ts";
import { groupsOf } from "./groups.ts";
import type { AllocationSpec } from "./spec.ts";

/** Longer than two lines beside the dots, what the items mean would be most of the picture. */
const LONGEST_DETAIL = 80;

/** What each item gets on average, with what it was expected to get beside it. */
export function allocationFigure(props: FigureProps<AllocationSpec, AllocationDetail>): ReactElement | null {
  const { spec, estimate, size, idPrefix, title, max, legend, locale } = props;
  const { own, crowd } = estimate.detail;
  if (!own) return null;
  const detailed = size === "regular" && spec.items.every(({ detail }) => detail.length <= LONGEST_DETAIL);
  const intervals = showsIntervals(size, crowd !== null) ? intervalsOf(own.items) : undefined;
  return (
    <AllocationDots
      idPrefix={idPrefix}
      title={title}
      size={size === "row" ? "compact" : size}
      legend={legend && crowd !== null}
      names={seriesNames(crowd ? "distribution" : null, locale)}
      locale={locale}
      rows={spec.items.map(({ label, detail }) => (detailed && detail ? { label, detail } : { label }))}
      actual={own.items.map(({ mean }) => mean)}
      {...(intervals ? { intervals } : {})}
      {...(crowd ? { predicted: crowd.items.map(({ mean }) => mean) } : {})}
      groups={groupsOf(spec).map((group, index) => ({
        ...group,
        ...togetherOf("actual", own.groups[index]),
        ...togetherOf("predicted", crowd?.groups[index]),
      }))}
      sorted={!spec.keepOrder}
      {...(max === undefined ? {} : { max })}
    />
  );
}

export function largestAllocationShare({ detail: { own, crowd } }: Estimate<AllocationDetail>): number {
  const whiskers = showsIntervals("row", crowd !== null) && own ? intervalsOf(own.items) : undefined;
  return Math.max(
    0.01,
    ...(own?.items ?? []).map(({ mean }) => mean),
    ...(whiskers ?? []).map(({ high }) => high),
    ...(crowd?.items ?? []).map(({ mean }) => mean),
  );
}

function togetherOf(series: "actual" | "predicted", share: MeanShare | undefined) {
  return share ? { [series]: share.mean } : {};
}

/** Below two people there is no interval to draw, for any item. */
function intervalsOf(items: readonly MeanShare[]): Interval[] | undefined {
  const intervals = items.flatMap(({ low, high }) => (low === null || high === null ? [] : [{ low, high }]));
  return intervals.length === items.length ? intervals : undefined;
}
