import { expectArgument } from "../errors.ts";
import { expectProbabilities, normalizedWeights } from "./weights.ts";

/**
 * The geometric mean of odds of one event: the logistic of the weighted mean of log odds.
 *
 *     logit p = Σ_r w_r logit p_r
 *
 * On forecasts that later resolved it beats the mean of probabilities again and again, because it trusts those
 * who are near certain. For the same reason a careless 0 or 1 would decide alone: probabilities are first moved
 * into [clamp, 1 − clamp]. Store the clamp with the result. Clamping hurts where tiny probabilities are meant.
 *
 * @param probabilities at least one, in [0, 1].
 * @param weights one for each, 0 or more, any unit; default equal.
 * @param options.clamp 0 ≤ clamp < 1/2, default 0.01.
 * @throws AnalyticsArgumentError for no probabilities, values outside [0, 1], weights that are not weights, or,
 *   with clamp 0, both a 0 and a 1 among those with weight.
 *
 * Source: Satopää et al., *Int. J. Forecast.* 30 (2014) 344; Sevilla, "My current best guess on how to
 * aggregate forecasts" (2021), for the example.
 *
 * @example Odds of 1 : 118 from four estimates around 1 %.
 * geometricMeanOfOdds([0.014, 0.0221, 0.0039, 0.004], undefined, { clamp: 0 }) // 0.00836
 */
export function geometricMeanOfOdds(
  probabilities: ArrayLike<number>,
  weights?: ArrayLike<number>,
  options: { readonly clamp?: number } = {},
): number {
  const clamp = options.clamp ?? 0.01;
  expectArgument(clamp >= 0 && clamp < 0.5, "clamp", "a probability in [0, 1/2)", clamp);
  expectProbabilities(probabilities);
  const w = normalizedWeights(weights, probabilities.length);
  let yes = 0;
  let no = 0;
  for (let r = 0; r < w.length; r++) {
    if (w[r] === 0) continue;
    const p = Math.min(1 - clamp, Math.max(clamp, probabilities[r]!));
    yes += w[r]! * Math.log(p);
    no += w[r]! * Math.log1p(-p);
  }
  expectArgument(
    yes > -Infinity || no > -Infinity,
    "probabilities",
    "not both 0 and 1 without a clamp",
    probabilities,
  );
  return 1 / (1 + Math.exp(no - yes));
}
