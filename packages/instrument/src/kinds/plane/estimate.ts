import { standardDistance } from "@plumbline/analytics/agreement/standard-distance";
import { meanInterval } from "@plumbline/analytics/interval/mean";
import { quantileInterval } from "@plumbline/analytics/interval/quantile";
import { wilsonInterval } from "@plumbline/analytics/interval/wilson";
import type { Estimate } from "../../estimate.ts";
import { type Gap, type Located, locatedWords } from "../../gap.ts";
import type { Asked } from "../../kind.ts";
import { resultMessages } from "../../summaries/messages.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import { signed } from "../../words/fixed.ts";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { AXES, PLACES, pointOfCell, QUADRANTS, quadrantOf, REACH, SIDE, type Axis } from "./scale.ts";
import type { PlaneSpec } from "./spec.ts";
import { tableOf } from "./table.ts";
import { DIFFERENCE_VALUES, differenceOf } from "./tally.ts";

/** Where people lie along one axis. */
export interface AxisDetail {
  /** With Student's t interval, cut at the ends of the axis; none below two people. */
  mean: number;
  low: number | null;
  high: number | null;
  /** With the interval between two order statistics; none below six people. */
  median: Located;
}

/** A share of the people, with Wilson's interval. */
export interface RegionShare {
  count: number;
  share: number;
  low: number;
  high: number;
}

export interface PlaneLens {
  /** People per cell, a column of the plane after the other (`cellOf`). */
  counts: number[];
  x: AxisDetail;
  y: AxisDetail;
  /** Standard distance from the centroid, in steps of the axes. */
  spread: number;
  /**
   * Shares of the four quadrants. Answers on an axis lie in none of them: counted into one they would say more than was
   * said, and so they have a share of their own. The five sum to 1.
   */
  quadrants: Record<(typeof QUADRANTS)[number] | "onAxis", RegionShare>;
}

export interface PlaneDetail {
  own: PlaneLens | null;
  crowd: PlaneLens | null;
}

export function estimatePlane(
  tally: Tally,
  asked: Asked<PlaneSpec>,
  locale: Locale = DEFAULT_LOCALE,
): Estimate<PlaneDetail> {
  const [ownN, crowdN, bothN] = tallyVector(tally, "said") as [number, number, number];
  const own = asked.own && ownN > 0 ? lensOf(tallyVector(tally, "own")) : null;
  const crowd = asked.crowd && crowdN > 0 ? lensOf(tallyVector(tally, "crowd")) : null;
  const n = { own: ownN, crowd: crowdN, both: bothN };
  return {
    n,
    comparison: null,
    gaps: own && crowd ? AXES.map((axis) => gapOf(axis, asked.spec, tally, { own, crowd, n }, locale)) : [],
    diagnostics: [],
    table: tableOf(asked.spec, own, crowd, locale),
    detail: { own, crowd },
  };
}

function lensOf(counts: number[]): PlaneLens {
  const points = counts.map((_, cell) => pointOfCell(cell));
  const n = counts.reduce((sum, count) => sum + count, 0);
  const region = (name: string | null): RegionShare => {
    const count = counts.reduce((sum, people, cell) => {
      return quadrantOf(points[cell]!) === name ? sum + people : sum;
    }, 0);
    return { count, share: count / n, ...wilsonInterval(count, n, 0.95) };
  };
  return {
    counts,
    x: axisOf(marginal(counts, "x")),
    y: axisOf(marginal(counts, "y")),
    spread:
      standardDistance(
        points.map(({ x }) => x),
        points.map(({ y }) => y),
        counts,
      ) ?? 0,
    quadrants: {
      lowHigh: region("lowHigh"),
      highHigh: region("highHigh"),
      lowLow: region("lowLow"),
      highLow: region("highLow"),
      onAxis: region(null),
    },
  };
}

/** People per place along one axis. */
function marginal(counts: readonly number[], axis: Axis): number[] {
  const sums = Array.from({ length: SIDE }, () => 0);
  for (const [cell, count] of counts.entries()) {
    if (count > 0) sums[pointOfCell(cell)[axis] + REACH]! += count;
  }
  return sums;
}

function axisOf(histogram: readonly number[]): AxisDetail {
  const { mean, interval } = meanInterval(PLACES, histogram);
  const median = quantileInterval(PLACES, histogram, 0.5);
  return {
    mean: mean ?? 0,
    low: interval && Math.max(-REACH, interval.low),
    high: interval && Math.min(REACH, interval.high),
    median: {
      value: median.value ?? 0,
      low: median.interval?.low ?? null,
      high: median.interval?.high ?? null,
    },
  };
}

/** The crowd lens asks for the centroid, whose coordinates are means: it is held against the means. */
function gapOf(
  axis: Axis,
  spec: PlaneSpec,
  tally: Tally,
  { own, crowd, n }: { own: PlaneLens; crowd: PlaneLens; n: Gap["n"] },
  locale: Locale,
): Gap {
  const located = ({ mean: value, low, high }: AxisDetail): Located => ({ value, low, high });
  const actual = located(own[axis]);
  const predicted = located(crowd[axis]);
  const shift = predicted.value - actual.value;
  const differences = meanInterval(DIFFERENCE_VALUES, tallyVector(tally, differenceOf(axis)));
  const { low = null, high = null } = differences.interval ?? {};
  const within = differences.mean === null ? null : { value: differences.mean, low, high, n: differences.n };
  const steps = (by: number) => signed(by, 1, locale);
  return {
    of: spec[axis].title,
    statistic: "mean",
    n: { own: n.own, crowd: n.crowd },
    actual,
    predicted,
    shift,
    within,
    unit: wordsIn(resultMessages, locale)("units.steps"),
    words: {
      actual: locatedWords(actual, steps),
      predicted: locatedWords(predicted, steps),
      shift: steps(shift),
      within: within && locatedWords(within, steps),
    },
  };
}
