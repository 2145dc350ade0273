import type { Answers, Asked } from "../../kind.ts";
import { massMirror } from "../../mass-mirror.ts";
import { NO_MIRROR, type Mirror } from "../../mirror.ts";
import { massSums, scoresOf } from "../../scale.ts";
import { tallyVector, type Tally } from "../../tally.ts";
import type { Locale } from "../../words/locales.ts";
import type { DistributionAnswer, DistributionSpec } from "./spec.ts";

/**
 * The prediction held against the mean of the others. Where one's own distribution stands is not said: the tally holds
 * no person's mean, and it cannot be told one later, since the next release goes on from the tally of the last.
 */
export function mirrorDistribution(
  { crowd }: Answers<DistributionAnswer, DistributionAnswer>,
  asked: Asked<DistributionSpec>,
  others: Tally,
  locale: Locale,
): Mirror {
  if (!asked.own || !crowd) return NO_MIRROR;
  const { bins, ordered } = asked.spec;
  const truth = massSums(tallyVector(others, "ownMass"), bins.length);
  const scale = { labels: bins.map(({ label }) => label), scores: ordered ? scoresOf(bins) : null };
  return { own: null, prediction: massMirror(crowd.masses, truth, scale, locale) };
}
