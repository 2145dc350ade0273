import { meanInterval } from "@plumbline/analytics/interval/mean";
import { planarMeanRegion } from "@plumbline/analytics/interval/mean-region";
import { compareLenses } from "../../comparison.ts";
import type { Estimate } from "../../estimate.ts";
import type { Asked } from "../../kind.ts";
import { differenceHistogram, massSums, plainDirection, scoresOf, squareMatrix } from "../../scale.ts";
import { resultMessages } from "../../summaries/messages.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { distributionResults } from "./messages-results.ts";
import type { DistributionSpec } from "./spec.ts";

/** A mean share over people with its 95 % t interval, kept within 0..1; no interval below two people. */
export interface MeanShare {
  mean: number;
  low: number | null;
  high: number | null;
}

export interface LensDetail {
  bins: MeanShare[];
  /** The mean mass past each threshold, and its quartiles over people. */
  beyond: (MeanShare & { median: number; lowerQuartile: number; upperQuartile: number })[];
  /**
   * Where three mean shares lie together with 95 % confidence, as a matrix of shares (planarMeanRegion); null for other
   * than a triangle, and below three people.
   */
  region: number[][] | null;
}

export interface DistributionDetail {
  drawn: DistributionSpec["drawn"];
  own: LensDetail | null;
  crowd: LensDetail | null;
}

export function estimateDistribution(
  tally: Tally,
  asked: Asked<DistributionSpec>,
  locale: Locale = DEFAULT_LOCALE,
): Estimate<DistributionDetail> {
  const { spec } = asked;
  const k = spec.bins.length;
  const [ownN, crowdN, bothN] = tallyVector(tally, "said") as [number, number, number];
  const n = { own: ownN, crowd: crowdN, both: bothN };
  const own = asked.own && ownN > 0 ? lensDetail(tally, "own", spec, ownN) : null;
  const crowd = asked.crowd && crowdN > 0 ? lensDetail(tally, "crowd", spec, crowdN) : null;
  return {
    n,
    comparison:
      asked.own && asked.crowd
        ? compareLenses({
            form: "distribution",
            labels: spec.bins.map(({ label }) => label),
            scores: spec.ordered
              ? { values: scoresOf(spec.bins), direction: spec.direction ?? plainDirection(locale) }
              : null,
            actual: massSums(tallyVector(tally, "ownMass"), k),
            predicted: massSums(tallyVector(tally, "crowdMass"), k),
            n,
            products: {
              own: squareMatrix(tallyVector(tally, "ownProducts"), k),
              crowd: squareMatrix(tallyVector(tally, "crowdProducts"), k),
            },
            cross: null,
            differences: spec.ordered
              ? differenceHistogram(scoresOf(spec.bins), tallyVector(tally, "difference"))
              : { values: [], counts: [], unit: 100 },
            secondMoments: squareMatrix(tallyVector(tally, "moments"), k),
          })
        : null,
    diagnostics: [],
    table: tableOf(spec, own, crowd, locale),
    detail: { drawn: spec.drawn, own, crowd },
  };
}

function lensDetail(tally: Tally, name: string, spec: DistributionSpec, n: number): LensDetail {
  const histogram = (vector: number[], index: number) => vector.slice(index * 101, (index + 1) * 101);
  const mass = tallyVector(tally, `${name}Mass`);
  const beyond = tallyVector(tally, `${name}Beyond`);
  return {
    bins: spec.bins.map((_, bin) => meanShare(histogram(mass, bin))),
    beyond: spec.thresholds.map((_, index) => {
      const counts = histogram(beyond, index);
      return {
        ...meanShare(counts),
        median: histogramQuantile(counts, n, 0.5),
        lowerQuartile: histogramQuantile(counts, n, 0.25),
        upperQuartile: histogramQuantile(counts, n, 0.75),
      };
    }),
    region: spec.drawn === "triangle" ? regionOf(tally, name, n) : null,
  };
}

function regionOf(tally: Tally, name: string, n: number): number[][] | null {
  const sums = massSums(tallyVector(tally, `${name}Mass`), 3);
  const products = squareMatrix(tallyVector(tally, `${name}Products`), 3);
  const region = planarMeanRegion(n, sums, products);
  // From squares of per cents to squares of shares.
  return region && region.shape.map((row) => row.map((value) => value / 10_000));
}

function meanShare(histogram: number[]): MeanShare {
  const { mean, interval } = meanInterval(MASSES, histogram);
  return {
    mean: (mean ?? 0) / 100,
    low: interval && Math.max(0, interval.low) / 100,
    high: interval && Math.min(100, interval.high) / 100,
  };
}

/** The masses a histogram's cells stand for. */
const MASSES = Array.from({ length: 101 }, (_, mass) => mass);

/** The smallest mass that at least the share `p` of the people do not exceed (type 1 of Hyndman and Fan). */
function histogramQuantile(histogram: number[], n: number, p: number): number {
  let seen = 0;
  for (const [mass, count] of histogram.entries()) {
    seen += count;
    if (seen >= p * n) return mass / 100;
  }
  return 1;
}

function tableOf(
  spec: DistributionSpec,
  own: LensDetail | null,
  crowd: LensDetail | null,
  locale: Locale,
): Estimate["table"] {
  const say = wordsIn(distributionResults, locale);
  const head = wordsIn(resultMessages, locale);
  const percent = (share: number | null) => (share === null ? null : Math.round(share * 1000) / 10);
  const row = (label: string, mine: MeanShare | undefined, theirs: MeanShare | undefined) => [
    label,
    ...(own ? [percent(mine!.mean), percent(mine!.low), percent(mine!.high)] : []),
    ...(crowd ? [percent(theirs!.mean)] : []),
  ];
  return {
    columns: [
      say("bin"),
      ...(own ? [say("own"), head("table.from"), head("table.to")] : []),
      ...(crowd ? [say("predicted")] : []),
    ],
    rows: [
      ...spec.bins.map(({ label }, bin) => row(label, own?.bins[bin], crowd?.bins[bin])),
      ...spec.thresholds.map(({ label }, index) =>
        row(say("past", { threshold: label }), own?.beyond[index], crowd?.beyond[index]),
      ),
    ],
  };
}
