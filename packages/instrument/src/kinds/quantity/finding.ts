import type { Estimate } from "../../estimate.ts";
import { locatedWords } from "../../gap.ts";
import { withInterval } from "../../summaries/with-interval.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { withoutUnit } from "./axis.ts";
import { stepWords } from "./entry.ts";
import type { QuantityDetail } from "./estimate.ts";
import { quantityResults } from "./messages-results.ts";
import type { QuantitySpec } from "./spec.ts";
import { givenWords } from "./words.ts";

/** The median of the (middle) answers, and how likely people find it that there is no number at all. */
export function quantityFinding(
  { detail: { own, never } }: Estimate<QuantityDetail>,
  spec: QuantitySpec,
  locale: Locale,
): string | null {
  const say = wordsIn(quantityResults, locale);
  if (!own) return never && spec.never ? say("summary.sure", spec.never) : null;
  const { axis } = spec;
  const { median, probability } = own.middle;
  const middle = withInterval(
    locatedWords(
      median,
      (step) => stepWords(axis, step, locale),
      (step) => stepWords(withoutUnit(axis), step, locale),
    ),
    locale,
  );
  const asked = probability === null ? "point" : axis.scale === "date" ? "dates" : "quantiles";
  const found = say(`finding.${asked}`, { middle, given: givenWords(spec, locale) });
  if (!spec.never || !never) return say("finding.all", { found });
  return say("finding.never", {
    found,
    label: spec.never.label,
    percent: Math.round(100 * never.mean.mean),
  });
}
