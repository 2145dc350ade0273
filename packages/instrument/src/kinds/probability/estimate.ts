import { meanInterval } from "@plumbline/analytics/interval/mean";
import { quantileInterval } from "@plumbline/analytics/interval/quantile";
import { geometricMeanOfOdds } from "@plumbline/analytics/pool/geometric-mean-of-odds";
import { histogramQuantile } from "@plumbline/analytics/special/histogram-quantile";
import type { Estimate } from "../../estimate.ts";
import { type Gap, type Located, locatedWords } from "../../gap.ts";
import type { Asked } from "../../kind.ts";
import { resultMessages } from "../../summaries/messages.ts";
import { type Written, written, writtenSigned, writtenTable } from "../../summaries/written.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import { signed } from "../../words/fixed.ts";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { writeEntry } from "./entry.ts";
import { probabilityResults } from "./messages-results.ts";
import type { ProbabilitySpec } from "./spec.ts";
import { EQUAL } from "./tally.ts";
import { percentWords } from "./words.ts";

/** The probabilities one lens collected, all as shares of 1. */
export interface LensDetail {
  /** The arithmetic mean, which is also the linear pool; cut to [0, 1]. */
  mean: { mean: number; low: number | null; high: number | null };
  median: Located;
  lowerQuartile: number;
  upperQuartile: number;
  /** People per answer in per mille. */
  histogram: number[];
}

export interface ProbabilityDetail {
  own: LensDetail | null;
  crowd: LensDetail | null;
  /** Geometric mean of the odds of the own answers, none of them nearer to 0 or 1 than `clamp`. */
  pooledOdds: { value: number; clamp: number } | null;
  /** Guess minus own answer within the people who gave both: its median. */
  difference: Located | null;
}

/**
 * "Impossible" would decide a geometric mean alone. It is counted as the least chance that can be told from it: a tenth
 * of a per cent, at the other end likewise.
 */
const CLAMP = 0.001;

export function estimateProbability(
  tally: Tally,
  asked: Asked<ProbabilitySpec>,
  locale: Locale = DEFAULT_LOCALE,
): Estimate<ProbabilityDetail> {
  const [ownN, crowdN, bothN] = tallyVector(tally, "said") as [number, number, number];
  const own = asked.own ? lensDetail(tallyVector(tally, "own")) : null;
  const crowd = asked.crowd ? lensDetail(tallyVector(tally, "crowd")) : null;
  const differences = asked.own && asked.crowd ? tallyVector(tally, "difference") : [];
  const detail: ProbabilityDetail = {
    own,
    crowd,
    pooledOdds: own && { value: geometricMeanOfOdds(SHARES, own.histogram, { clamp: CLAMP }), clamp: CLAMP },
    difference: difference(differences),
  };
  return {
    n: { own: ownN, crowd: crowdN, both: bothN },
    comparison: null,
    gaps:
      own && crowd
        ? [
            gapOf(
              { own, crowd, difference: detail.difference },
              { own: ownN, crowd: crowdN, both: sum(differences) },
              locale,
            ),
          ]
        : [],
    diagnostics: [],
    table: tableOf(detail, locale),
    detail,
  };
}

/** The shares the cells of a histogram stand for. */
const SHARES = Array.from({ length: 1001 }, (_, perMille) => perMille / 1000);

function lensDetail(histogram: number[]): LensDetail | null {
  const median = located(SHARES, histogram);
  const { mean, interval } = meanInterval(SHARES, histogram);
  if (!median || mean === null) return null;
  return {
    mean: {
      mean,
      low: interval && Math.max(0, interval.low),
      high: interval && Math.min(1, interval.high),
    },
    median,
    lowerQuartile: histogramQuantile(SHARES, histogram, 0.25) ?? median.value,
    upperQuartile: histogramQuantile(SHARES, histogram, 0.75) ?? median.value,
    histogram,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function difference(counts: number[]): Located | null {
  return located(
    counts.map((_, cell) => (cell - EQUAL) / 1000),
    counts,
  );
}

function located(values: number[], counts: number[]): Located | null {
  const { value, interval } = quantileInterval(values, counts, 0.5);
  return value === null ? null : { value, low: interval?.low ?? null, high: interval?.high ?? null };
}

/** In per cent, as the question is asked. */
function gapOf(
  medians: { own: LensDetail; crowd: LensDetail; difference: Located | null },
  n: { own: number; crowd: number; both: number },
  locale: Locale,
): Gap {
  const actual = inPercent(medians.own.median);
  const predicted = inPercent(medians.crowd.median);
  const shift = hundredths(predicted.value - actual.value);
  const within = medians.difference && { ...inPercent(medians.difference), n: n.both };
  const number = (percent: number) => percentWords(10 * percent, locale);
  const end = (percent: number) => writeEntry(10 * percent, locale);
  const points = (by: number) => signed(by, 1, locale);
  return {
    of: null,
    n: { own: n.own, crowd: n.crowd },
    actual,
    predicted,
    shift,
    within,
    unit: wordsIn(resultMessages, locale)("units.percentagePoints"),
    words: {
      actual: locatedWords(actual, number, end),
      predicted: locatedWords(predicted, number, end),
      shift: points(shift),
      within: within && locatedWords(within, points),
    },
  };
}

function inPercent({ value, low, high }: Located): Located {
  return {
    value: percent(value),
    low: low === null ? null : percent(low),
    high: high === null ? null : percent(high),
  };
}

/** Medians of two answers lie half a step between them: hundredths of a per cent hold them exactly. */
function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

function tableOf(detail: ProbabilityDetail, locale: Locale): Estimate["table"] {
  const { own, crowd, pooledOdds, difference: within } = detail;
  const say = wordsIn(probabilityResults, locale);
  const head = wordsIn(resultMessages, locale);
  const cell = (share: number | null | undefined) =>
    share === null || share === undefined ? null : writtenPercent(share, locale);
  const row = (label: string, mine: [number, number | null, number | null] | null, theirs: number | null) => [
    label,
    ...(own ? [cell(mine?.[0]), cell(mine?.[1]), cell(mine?.[2])] : []),
    ...(crowd ? [cell(theirs)] : []),
  ];
  const points = (share: number | null) => writtenSigned(share && percent(share), 1, locale);
  return writtenTable(
    [
      head("table.figure"),
      ...(own ? [say("own"), head("table.from"), head("table.to")] : []),
      ...(crowd ? [say("guessed")] : []),
    ],
    [
      row(
        head("table.median"),
        own && [own.median.value, own.median.low, own.median.high],
        crowd?.median.value ?? null,
      ),
      row(head("table.lowerQuartile"), own && [own.lowerQuartile, null, null], crowd?.lowerQuartile ?? null),
      row(head("table.upperQuartile"), own && [own.upperQuartile, null, null], crowd?.upperQuartile ?? null),
      row(say("mean"), own && [own.mean.mean, own.mean.low, own.mean.high], crowd?.mean.mean ?? null),
      ...(own && pooledOdds
        ? [
            row(
              say("odds", { low: percent(pooledOdds.clamp), high: percent(1 - pooledOdds.clamp) }),
              [pooledOdds.value, null, null],
              null,
            ),
          ]
        : []),
      ...(own && crowd && within
        ? [[say("difference"), ...[within.value, within.low, within.high].map(points), null]]
        : []),
    ],
  );
}

/** In per cent, with a decimal more at the ends, where a tenth of one is much. */
function writtenPercent(share: number, locale: Locale): Written | null {
  const value = percent(share);
  return written(value, (value > 0 && value < 1) || (value > 99 && value < 100) ? 2 : 1, locale);
}
