import { histogramQuantile } from "@plumbline/analytics/special/histogram-quantile";
import type { Answers, Asked } from "../../kind.ts";
import { NO_MIRROR, type Mirror } from "../../mirror.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import type { Locale } from "../../words/locales.ts";
import type { ProbabilityCrowd, ProbabilityOwn, ProbabilitySpec } from "./spec.ts";
import { percentWords } from "./words.ts";

/** Where one's probability stands among the others', and one's guess against their median. */
export function mirrorProbability(
  { own, crowd }: Answers<ProbabilityOwn, ProbabilityCrowd>,
  asked: Asked<ProbabilitySpec>,
  others: Tally,
  locale: Locale,
): Mirror {
  if (!asked.own) return NO_MIRROR;
  const counts = tallyVector(others, "own");
  const median = histogramQuantile([...counts.keys()], counts, 0.5);
  if (median === null) return NO_MIRROR;
  const n = counts.reduce((sum, count) => sum + count, 0);
  const share = (from: number, to: number) =>
    counts.slice(from, to).reduce((sum, count) => sum + count, 0) / n;
  return {
    own: own
      ? {
          ordered: true,
          below: share(0, own.perMille),
          same: share(own.perMille, own.perMille + 1),
          above: share(own.perMille + 1, counts.length),
        }
      : null,
    prediction: crowd
      ? {
          // The farther end of the scale is as wrong as one can be.
          error: Math.abs(crowd.perMille - median) / Math.max(median, 1000 - median),
          expected: percentWords(crowd.perMille, locale),
          truth: percentWords(median, locale),
        }
      : null,
  };
}
