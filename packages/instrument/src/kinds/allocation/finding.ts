import type { Estimate } from "../../estimate.ts";
import { locatedWords } from "../../gap.ts";
import { withInterval } from "../../summaries/with-interval.ts";
import { fixed } from "../../words/fixed.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { AllocationDetail } from "./estimate.ts";
import { allocationResults } from "./messages-results.ts";
import type { AllocationSpec } from "./spec.ts";

/** The item with the highest mean, beside the next where the two are not told apart. */
export function allocationFinding(
  { detail: { own } }: Estimate<AllocationDetail>,
  { items }: AllocationSpec,
  locale: Locale,
): string | null {
  const [first, second] = (own?.items ?? [])
    .map((item, index) => ({ ...item, label: items[index]?.label ?? "" }))
    .toSorted((a, b) => b.mean - a.mean);
  if (!first || !second) return null;
  const points = ({ mean: value, low, high }: typeof first) =>
    withInterval(
      locatedWords({ value, low, high }, (share) => fixed(100 * share, 1, locale)),
      locale,
    );
  const clear = first.low !== null && second.high !== null && second.high < first.low;
  return wordsIn(allocationResults, locale)(clear ? "finding.clear" : "finding.unclear", {
    first: first.label,
    points: points(first),
    second: second.label,
    next: points(second),
  });
}
