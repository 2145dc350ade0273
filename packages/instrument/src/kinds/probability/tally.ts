import type { Answers, Asked } from "../../kind.ts";
import type { Bump, TallyShape } from "../../tally.ts";
import type { ProbabilityCrowd, ProbabilityOwn, ProbabilitySpec } from "./spec.ts";

/** Cells of a histogram of probabilities in per mille. */
const CELLS = 1001;
/** The cell of a difference of nothing. */
export const EQUAL = 1000;

/**
 * Vectors, all histograms in per mille: `own` answers · `crowd` guesses of their median · `difference` guess minus own
 * answer, from −1000, of the people who gave both.
 */
export function probabilityTallyShape({ own, crowd }: Asked<ProbabilitySpec>): TallyShape {
  return {
    ...(own ? { own: CELLS } : {}),
    ...(crowd ? { crowd: CELLS } : {}),
    ...(own && crowd ? { difference: 2 * EQUAL + 1 } : {}),
  };
}

export function countProbability(
  { own, crowd }: Answers<ProbabilityOwn, ProbabilityCrowd>,
  _asked: Asked<ProbabilitySpec>,
  bump: Bump,
): void {
  if (own) bump("own", own.perMille);
  if (crowd) bump("crowd", crowd.perMille);
  if (own && crowd) bump("difference", EQUAL + crowd.perMille - own.perMille);
}
