import { histogramQuantile } from "@plumbline/analytics/special/histogram-quantile";
import type { Answers, Asked } from "../../kind.ts";
import { NO_MIRROR, type Mirror } from "../../mirror.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import type { Locale } from "../../words/locales.ts";
import { stepsOf } from "./axis.ts";
import { stepWords } from "./entry.ts";
import type { QuantityCrowd, QuantityOwn, QuantitySpec } from "./spec.ts";
import { middleOf, quantilesAsked } from "./tally.ts";
import { givenWords } from "./words.ts";

/** Where one's middle answer stands among the others', and one's (middle) prediction against their median. */
export function mirrorQuantity(
  { own, crowd }: Answers<QuantityOwn, QuantityCrowd>,
  { spec, own: asked }: Asked<QuantitySpec>,
  others: Tally,
  locale: Locale,
): Mirror {
  if (!asked) return NO_MIRROR;
  const cells = stepsOf(spec.axis) + 1;
  const first = ((quantilesAsked(spec) - 1) / 2) * cells;
  const counts = tallyVector(others, "own").slice(first, first + cells);
  const median = histogramQuantile([...counts.keys()], counts, 0.5);
  if (median === null) return NO_MIRROR;
  const n = counts.reduce((sum, count) => sum + count, 0);
  const share = (from: number, to: number) =>
    counts.slice(from, to).reduce((sum, count) => sum + count, 0) / n;
  const mine = middleOf(own?.quantiles ?? []);
  const theirs = middleOf(crowd?.quantiles ?? []);
  return {
    own:
      mine === undefined
        ? null
        : {
            ordered: true,
            below: share(0, mine),
            same: share(mine, mine + 1),
            above: share(mine + 1, cells),
          },
    prediction:
      theirs === undefined
        ? null
        : {
            // The farther end of the axis is as wrong as one can be.
            error: Math.abs(theirs - median) / Math.max(median, cells - 1 - median),
            expected: stepWords(spec.axis, theirs, locale),
            truth: spec.never
              ? `${stepWords(spec.axis, median, locale)}, ${givenWords(spec, locale)}`
              : stepWords(spec.axis, median, locale),
          },
  };
}
