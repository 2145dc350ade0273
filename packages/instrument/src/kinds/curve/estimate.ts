import { quantileInterval } from "@plumbline/analytics/interval/quantile";
import { wilsonInterval } from "@plumbline/analytics/interval/wilson";
import { histogramQuantile } from "@plumbline/analytics/special/histogram-quantile";
import type { Estimate } from "../../estimate.ts";
import { type Gap, locatedWords } from "../../gap.ts";
import type { Asked } from "../../kind.ts";
import { resultMessages } from "../../summaries/messages.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import { signed } from "../../words/fixed.ts";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { CurveSpec } from "./spec.ts";
import { curveTable } from "./table.ts";
import { GAP_CELLS, VALUE_CELLS } from "./tally.ts";

/** Where the people are at one point, in points of the scale. */
export interface CurvePoint {
  median: number;
  /** 95 % interval of the median; null below six people. */
  low: number | null;
  high: number | null;
  p10: number;
  p25: number;
  p75: number;
  p90: number;
}

export interface PairDetail {
  /** First curve minus second, per horizon. */
  gap: CurvePoint[];
  /** Share of people whose first curve is at or above their second, per horizon, with Wilson's interval. */
  ahead: { share: number; low: number; high: number }[];
  /** Shares of people by the first horizon at which it is; `never` sees none. They sum to 1. */
  reach: { at: number[]; never: number };
  /** Shares of people by the first horizon at which it is below. */
  fall: { at: number[]; never: number };
}

export interface CurveLens {
  /** Per curve and horizon. */
  points: CurvePoint[][];
  pairs: PairDetail[];
}

export interface CurveDetail {
  own: CurveLens | null;
  crowd: CurveLens | null;
}

export function estimateCurve(
  tally: Tally,
  asked: Asked<CurveSpec>,
  locale: Locale = DEFAULT_LOCALE,
): Estimate<CurveDetail> {
  const { spec } = asked;
  const [ownN, crowdN, bothN] = tallyVector(tally, "said") as [number, number, number];
  const n = { own: ownN, crowd: crowdN, both: bothN };
  const own = asked.own && ownN > 0 ? lensDetail(tally, "own", spec, ownN) : null;
  const crowd = asked.crowd && crowdN > 0 ? lensDetail(tally, "crowd", spec, crowdN) : null;
  return {
    n,
    comparison: null,
    gaps: own && crowd ? gapsOf(spec, own, crowd, n, locale) : [],
    diagnostics: [],
    table: curveTable(spec, own, crowd, locale),
    detail: { own, crowd },
  };
}

function lensDetail(
  tally: Tally,
  name: string,
  { series, horizons, pairs }: CurveSpec,
  n: number,
): CurveLens {
  const cut = (vector: number[], cells: number, index: number) =>
    vector.slice(index * cells, (index + 1) * cells);
  const values = tallyVector(tally, `${name}Value`);
  const gaps = tallyVector(tally, `${name}Gap`);
  const crossing = (vector: number[], pair: number) => {
    const shares = cut(vector, horizons.length + 1, pair).map((count) => count / n);
    return { at: shares.slice(0, -1), never: shares.at(-1) ?? 0 };
  };
  return {
    points: series.map((_, s) =>
      horizons.map((_, h) => pointOf(VALUES, cut(values, VALUE_CELLS, s * horizons.length + h))),
    ),
    pairs: pairs.map((_, pair) => {
      const histograms = horizons.map((_, h) => cut(gaps, GAP_CELLS, pair * horizons.length + h));
      return {
        gap: histograms.map((counts) => pointOf(GAPS, counts)),
        ahead: histograms.map((counts) => {
          const ahead = counts.slice(100).reduce((sum, count) => sum + count, 0);
          return { share: ahead / n, ...wilsonInterval(ahead, n) };
        }),
        reach: crossing(tallyVector(tally, `${name}Reach`), pair),
        fall: crossing(tallyVector(tally, `${name}Fall`), pair),
      };
    }),
  };
}

/** What the cells of the histograms stand for. */
const VALUES = Array.from({ length: VALUE_CELLS }, (_, value) => value);
const GAPS = Array.from({ length: GAP_CELLS }, (_, cell) => cell - 100);

function pointOf(values: readonly number[], counts: readonly number[]): CurvePoint {
  const quantile = (p: number) => histogramQuantile(values, counts, p) ?? 0;
  const { value, interval } = quantileInterval(values, counts, 0.5);
  return {
    median: value ?? 0,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    p10: quantile(0.1),
    p25: quantile(0.25),
    p75: quantile(0.75),
    p90: quantile(0.9),
  };
}

/** Each curve at its last horizon, where the most has been assumed: all points would drown the other questions. */
function gapsOf(spec: CurveSpec, own: CurveLens, crowd: CurveLens, n: Gap["n"], locale: Locale): Gap[] {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const figure = (value: number) => format.format(value);
  const horizon = spec.horizons.length - 1;
  return spec.series.map(({ label }, series) => {
    const actual = locatedAt(own, series, horizon);
    const predicted = locatedAt(crowd, series, horizon);
    const shift = predicted.value - actual.value;
    return {
      of: `${label}, ${spec.horizons[horizon]?.label ?? ""}`,
      n: { own: n.own, crowd: n.crowd },
      actual,
      predicted,
      shift,
      unit: wordsIn(resultMessages, locale)("units.points"),
      words: {
        actual: locatedWords(actual, figure),
        predicted: locatedWords(predicted, figure),
        shift: signed(shift, Number.isInteger(shift) ? 0 : 1, locale),
        within: null,
      },
    };
  });
}

function locatedAt(lens: CurveLens, series: number, horizon: number): Gap["actual"] {
  const { median, low, high } = lens.points[series]![horizon]!;
  return { value: median, low, high };
}
