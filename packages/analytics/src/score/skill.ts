import { expectArgument } from "../errors.ts";
import { expectFinite } from "./outcome.ts";

/**
 * Skill: how far a mean score has come from a reference's towards perfection.
 *
 *     (S_ref − S) / (S_ref − S_perfect),  = 1 − S / S_ref where a perfect score is 0
 *
 * 1 is perfect, 0 no better than the reference, negative worse. It says nothing unless the reference is named
 * (always the base rate? last wave's answer? the unweighted pool?), and it is not proper for the single
 * forecast: maximise the score, report the skill.
 *
 * @param score mean score of the forecasts. @param reference mean score of the reference on the same questions.
 * @param perfect the score of a perfect forecast; default 0. Give 1 for the spherical score.
 * @throws AnalyticsArgumentError when the reference is already perfect, or for NaN or infinities.
 *
 * Source: Murphy, *J. Appl. Meteorol.* 12 (1973) 215.
 *
 * @example skillScore(0.15, 0.25) // 0.4
 */
export function skillScore(score: number, reference: number, perfect = 0): number {
  expectFinite({ score, reference, perfect });
  expectArgument(reference !== perfect, "reference", "a score that is not perfect", reference);
  return (reference - score) / (reference - perfect);
}
