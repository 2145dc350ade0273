import { totalVariationDistance } from "@plumbline/analytics/compare/total-variation";
import type { Answers, Asked } from "../../kind.ts";
import { NO_MIRROR, type Mirror } from "../../mirror.ts";
import { massSums } from "../../scale.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { allocationWords } from "./messages.ts";
import type { AllocationAnswer, AllocationSpec } from "./spec.ts";

/**
 * The predicted mean points held against those of the others: the share of the points that lie on other items, and
 * the item that was misjudged most. Own points stand nowhere among the others': hardly two people give the same.
 */
export function mirrorAllocation(
  { crowd }: Answers<AllocationAnswer, AllocationAnswer>,
  asked: Asked<AllocationSpec>,
  others: Tally,
  locale: Locale,
): Mirror {
  const [n = 0] = tallyVector(others, "said");
  if (!crowd || !asked.own || n === 0) return NO_MIRROR;
  const actual = massSums(tallyVector(others, "ownMass"), asked.spec.items.length).map((sum) => sum / n);
  const off = (item: number) => Math.abs((crowd.masses[item] ?? 0) - (actual[item] ?? 0));
  const worst = actual.reduce((most, _, item) => (off(item) > off(most) ? item : most), 0);
  const say = wordsIn(allocationWords, locale);
  const words = (points: number) =>
    say("points", { label: asked.spec.items[worst]?.label ?? "", points: Math.round(points * 10) / 10 });
  return {
    own: null,
    prediction: {
      error: Math.min(1, totalVariationDistance(crowd.masses, actual)),
      expected: words(crowd.masses[worst] ?? 0),
      truth: words(actual[worst] ?? 0),
    },
  };
}
