import type { Estimate } from "../../estimate.ts";
import { locatedWords } from "../../gap.ts";
import { withInterval } from "../../summaries/with-interval.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { writeEntry } from "./entry.ts";
import type { ProbabilityDetail } from "./estimate.ts";
import { probabilityResults } from "./messages-results.ts";
import type { ProbabilitySpec } from "./spec.ts";
import { percentWords } from "./words.ts";

/** The median, and how far apart people are: a middle answer alone would pass for one they agree on. */
export function probabilityFinding(
  { detail: { own } }: Estimate<ProbabilityDetail>,
  _spec: ProbabilitySpec,
  locale: Locale,
): string | null {
  if (!own) return null;
  const number = (share: number) => writeEntry(1000 * share, locale);
  const percent = (share: number) => percentWords(1000 * share, locale);
  const { low, ...median } = locatedWords(own.median, percent);
  return wordsIn(probabilityResults, locale)("finding", {
    middle: withInterval({ ...median, low: own.median.low === null ? low : number(own.median.low) }, locale),
    lower: number(own.lowerQuartile),
    upper: percent(own.upperQuartile),
  });
}
