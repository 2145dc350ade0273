import { meanInterval } from "@plumbline/analytics/interval/mean";
import { wilsonInterval } from "@plumbline/analytics/interval/wilson";
import { compositionalCentre } from "@plumbline/analytics/pool/compositional-centre";
import { histogramQuantile } from "@plumbline/analytics/special/histogram-quantile";
import { compareLenses } from "../../comparison.ts";
import type { Estimate } from "../../estimate.ts";
import type { Asked } from "../../kind.ts";
import { massSums, squareMatrix } from "../../scale.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import { groupsOf } from "./groups.ts";
import type { AllocationSpec } from "./spec.ts";
import { tableOf } from "./table.ts";
import { POINT_CELLS } from "./tally.ts";

/** A mean share over people with its 95 % t interval, kept within 0..1; no interval below two people. */
export interface MeanShare {
  mean: number;
  low: number | null;
  high: number | null;
}

export interface ItemDetail extends MeanShare {
  /** Half of the people give no more than this, a quarter no more than the lower quartile. */
  median: number;
  lowerQuartile: number;
  upperQuartile: number;
  /** The people who give nothing, with Wilson's 95 % interval. */
  nothing: { count: number; share: number; low: number; high: number };
  /** Its part of the compositional centre: what it gets in proportion, every person weighing alike. */
  centre: number;
}

export interface LensDetail {
  items: ItemDetail[];
  /** What each group gets together. */
  groups: MeanShare[];
}

export interface AllocationDetail {
  own: LensDetail | null;
  crowd: LensDetail | null;
}

/** A point is the smallest part one can give; see `compositionalCentre` for the 0.65. */
const ZERO_READ_AS = 0.65;

/** What a histogram's cells stand for. */
const POINTS = Array.from({ length: POINT_CELLS }, (_, point) => point);

export function estimateAllocation(
  tally: Tally,
  asked: Asked<AllocationSpec>,
  locale: Locale = DEFAULT_LOCALE,
): Estimate<AllocationDetail> {
  const { spec } = asked;
  const k = spec.items.length;
  const [ownN, crowdN, bothN] = tallyVector(tally, "said") as [number, number, number];
  const n = { own: ownN, crowd: crowdN, both: bothN };
  const own = asked.own && ownN > 0 ? lensDetail(tally, "own", spec) : null;
  const crowd = asked.crowd && crowdN > 0 ? lensDetail(tally, "crowd", spec) : null;
  return {
    n,
    comparison:
      asked.own && asked.crowd
        ? compareLenses({
            form: "distribution",
            labels: spec.items.map(({ label }) => label),
            // Items have names and no distances between them, whatever order they are shown in.
            scores: null,
            actual: massSums(tallyVector(tally, "ownMass"), k),
            predicted: massSums(tallyVector(tally, "crowdMass"), k),
            n,
            products: {
              own: squareMatrix(tallyVector(tally, "ownProducts"), k),
              crowd: squareMatrix(tallyVector(tally, "crowdProducts"), k),
            },
            cross: null,
            differences: { values: [], counts: [], unit: 100 },
            secondMoments: squareMatrix(tallyVector(tally, "moments"), k),
          })
        : null,
    diagnostics: [],
    table: tableOf(spec, own, crowd, locale),
    detail: { own, crowd },
  };
}

function lensDetail(tally: Tally, name: "own" | "crowd", spec: AllocationSpec): LensDetail {
  const histograms = (vector: number[], parts: number) =>
    Array.from({ length: parts }, (_, part) => vector.slice(part * POINT_CELLS, (part + 1) * POINT_CELLS));
  const items = histograms(tallyVector(tally, `${name}Mass`), spec.items.length);
  const groups = histograms(tallyVector(tally, `${name}Group`), groupsOf(spec).length);
  const centre = compositionalCentre(POINTS, items, ZERO_READ_AS);
  return {
    items: items.map((histogram, item) => ({
      ...meanShare(histogram),
      median: quantile(histogram, 0.5),
      lowerQuartile: quantile(histogram, 0.25),
      upperQuartile: quantile(histogram, 0.75),
      nothing: nothingOf(histogram),
      centre: centre?.[item] ?? 0,
    })),
    groups: groups.map(meanShare),
  };
}

function meanShare(histogram: number[]): MeanShare {
  const { mean, interval } = meanInterval(POINTS, histogram);
  return {
    mean: (mean ?? 0) / 100,
    low: interval && Math.max(0, interval.low) / 100,
    high: interval && Math.min(100, interval.high) / 100,
  };
}

function quantile(histogram: number[], p: number): number {
  return (histogramQuantile(POINTS, histogram, p) ?? 0) / 100;
}

function nothingOf(histogram: number[]): ItemDetail["nothing"] {
  const count = histogram[0] ?? 0;
  const n = histogram.reduce((sum, people) => sum + people, 0);
  return { count, share: count / n, ...wilsonInterval(count, n) };
}
