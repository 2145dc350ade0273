import type { Estimate } from "../../estimate.ts";
import type { Asked } from "../../kind.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import { type ByYear, pooledByYear } from "./by-year.ts";
import { lensDetail, located, type LensDetail } from "./estimate-lens.ts";
import { tableOf } from "./estimate-table.ts";
import { gapOf } from "./gap.ts";
import { neverDetail, type NeverDetail, pooled, type Pools } from "./pools.ts";
import { poolSteps } from "./pool-grid.ts";
import { stepsOf } from "./axis.ts";
import { PROBABILITIES, type QuantitySpec } from "./spec.ts";
import { CDF_UNIT, peopleWithBothNumbers, peopleWithNumbers, quantilesAsked } from "./tally.ts";
import type { Located } from "../../gap.ts";

/** Everything that is on the axis is in steps of it: `valueAt` makes numbers of them. */
export interface QuantityDetail {
  /** What people answered given that it happens, quantile by quantile. */
  own: LensDetail | null;
  never: NeverDetail | null;
  /** Where own quantiles were asked. */
  pools: Pools | null;
  /** The pools at the end of each year of an axis of dates. */
  byYear: ByYear | null;
  crowd: LensDetail | null;
  /** The mean of the predicted distributions of the median: cumulative shares at `at`. */
  predicted: { at: number[]; cdf: number[] } | null;
  /** Middle prediction minus own middle answer within the people who gave both, in steps: its median. */
  difference: Located | null;
}

/**
 * Medians and quartiles over people are exact. Both pools are made from sums over people at the points of the pool's
 * grid. People who say "never" take part in the linear pool with the part they leave to the axis, and with nothing in
 * figures given that it happens.
 */
export function estimateQuantity(
  tally: Tally,
  asked: Asked<QuantitySpec>,
  locale: Locale = DEFAULT_LOCALE,
): Estimate<QuantityDetail> {
  const { spec } = asked;
  const [ownN, crowdN, bothN] = tallyVector(tally, "said") as [number, number, number];
  const own = asked.own ? lensDetail(tallyVector(tally, "own"), spec, quantilesAsked(spec)) : null;
  const crowd = asked.crowd
    ? lensDetail(tallyVector(tally, "crowd"), spec, asked.crowd === "point" ? 1 : PROBABILITIES.length)
    : null;
  const both = peopleWithBothNumbers(tally, asked);
  const never = asked.own && spec.never ? neverDetail(tallyVector(tally, "never")) : null;
  const pools =
    asked.own && spec.asked === "quantiles" && ownN > 0
      ? pooled(tallyVector(tally, "cdf"), tallyVector(tally, "logMass"), spec, {
          people: ownN,
          withQuantiles: own?.people ?? 0,
          never,
        })
      : null;
  const detail: QuantityDetail = {
    own,
    never,
    pools,
    byYear: pools && pooledByYear(pools, spec.axis),
    crowd,
    predicted:
      asked.crowd === "distribution" && crowdN > 0
        ? {
            at: poolSteps(spec.axis),
            cdf: tallyVector(tally, "crowdCdf").map((sum) => sum / (CDF_UNIT * crowdN)),
          }
        : null,
    difference: asked.own && asked.crowd ? difference(tallyVector(tally, "difference"), spec) : null,
  };
  return {
    n: { own: ownN, crowd: crowdN, both: bothN },
    ...figuredOf(tally, asked, ownN),
    comparison: null,
    gaps: own && crowd ? [gapOf({ own, crowd, difference: detail.difference }, spec, { both }, locale)] : [],
    diagnostics: [],
    table: tableOf(detail, spec, locale),
    detail,
  };
}

/** Who is sure that it never happens gives no number. */
function figuredOf(tally: Tally, asked: Asked<QuantitySpec>, n: number): Pick<Estimate, "figured"> {
  const own = peopleWithNumbers(tally, asked);
  if (!asked.spec.never || own === n) return {};
  const instead = { people: n - own, said: asked.spec.never.label };
  return { figured: { own, both: peopleWithBothNumbers(tally, asked), instead } };
}

function difference(counts: number[], spec: QuantitySpec): Located | null {
  const steps = stepsOf(spec.axis);
  return located(
    counts.map((_, cell) => cell - steps),
    counts,
  );
}
