import { probabilities } from "../distribution.ts";

/**
 * Kish's effective sample size: how many equally weighted respondents would give a mean as precise as these weighted
 * ones, (Σw)² / Σw². Equal weights give n; one respondent with all the weight gives 1.
 *
 * It assumes that the weights are unrelated to the answers, and so overstates the loss where they are related
 * (Kish 1965, "Survey Sampling", section 11.7).
 *
 * @param weights at least one finite, non-negative weight with a positive sum, in any unit.
 * @throws AnalyticsArgumentError on no weights, negative or non-finite ones, or none positive.
 * @example effectiveSampleSize([1, 1, 2, 4, 0.5]); // 3.247
 */
export function effectiveSampleSize(weights: ArrayLike<number>): number {
  return 1 / probabilities(weights, "weights").reduce((sum, share) => sum + share * share, 0);
}
