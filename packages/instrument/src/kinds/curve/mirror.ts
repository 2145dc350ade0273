import { histogramQuantile } from "@plumbline/analytics/special/histogram-quantile";
import type { Answers, Asked } from "../../kind.ts";
import type { Mirror, Standing } from "../../mirror.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { messages } from "./messages.ts";
import type { CurveAnswer, CurveCrowd, CurveSpec } from "./spec.ts";
import { VALUE_CELLS } from "./tally.ts";

/**
 * One's own curves among those of the others: the shares below, at and above one's value, averaged over all points.
 * The prediction's error is the distance from the others' medians summed over all points, over the largest such sum
 * there could be; its words are of the last horizon.
 */
export function mirrorCurve(
  { own, crowd }: Answers<CurveAnswer, CurveCrowd>,
  asked: Asked<CurveSpec>,
  others: Tally,
  locale: Locale,
): Mirror {
  const [n = 0] = tallyVector(others, "said");
  if (!asked.own || n === 0) return { own: null, prediction: null };
  const { series, horizons } = asked.spec;
  const vector = tallyVector(others, "ownValue");
  const histograms = series.map((_, s) =>
    horizons.map((_, h) => {
      const from = (s * horizons.length + h) * VALUE_CELLS;
      return vector.slice(from, from + VALUE_CELLS);
    }),
  );
  return {
    own: own ? standing(own.values, histograms, n) : null,
    prediction: crowd ? prediction(crowd.values, histograms, asked.spec, locale) : null,
  };
}

function standing(values: readonly number[][], histograms: readonly number[][][], n: number): Standing {
  let below = 0;
  let same = 0;
  let points = 0;
  for (const [s, row] of values.entries()) {
    for (const [h, value] of row.entries()) {
      const counts = histograms[s]?.[h] ?? [];
      below += counts.slice(0, value).reduce((sum, count) => sum + count, 0) / n;
      same += (counts[value] ?? 0) / n;
      points += 1;
    }
  }
  return {
    ordered: true,
    below: below / points,
    same: same / points,
    above: Math.max(0, 1 - (below + same) / points),
  };
}

const VALUES = Array.from({ length: VALUE_CELLS }, (_, value) => value);

function prediction(
  guesses: readonly number[][],
  histograms: readonly number[][][],
  { series, horizons }: CurveSpec,
  locale: Locale,
): Mirror["prediction"] {
  const medians = histograms.map((row) => row.map((counts) => histogramQuantile(VALUES, counts, 0.5) ?? 0));
  let off = 0;
  let furthest = 0;
  for (const [s, row] of medians.entries()) {
    for (const [h, median] of row.entries()) {
      off += Math.abs((guesses[s]?.[h] ?? 0) - median);
      furthest += Math.max(median, 100 - median);
    }
  }
  const say = wordsIn(messages, locale);
  const last = horizons.at(-1)?.label ?? "";
  const atLast = (rows: readonly (readonly number[])[]) =>
    series
      .map(({ label }, s) => `${label} ${say("at", { horizon: last, value: rows[s]?.at(-1) ?? 0 })}`)
      .join(", ");
  return { error: off / furthest, expected: atLast(guesses), truth: atLast(medians) };
}
