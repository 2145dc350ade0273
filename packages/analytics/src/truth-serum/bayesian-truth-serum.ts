import { type Distribution, probabilities } from "../distribution.ts";
import { expectArgument } from "../errors.ts";

export interface BayesianTruthSerumOptions {
  /** Weight of the prediction score, above 0; default 1, where the totals sum to zero. */
  readonly alpha?: number | undefined;
  /**
   * Each prediction is first mixed with the uniform distribution, (1 − ε) y + ε / K, so that a predicted share
   * of zero costs much and not everything. 0..1, default 0.01; keep it with the result.
   */
  readonly epsilon?: number | undefined;
}

/** Scores are in nats. */
export interface BayesianTruthSerum {
  /** Per respondent: log of (actual share / geometric mean of the predicted shares) of their answer. */
  readonly information: readonly number[];
  /** Per respondent: minus the relative entropy from the actual shares to their prediction; at most 0. */
  readonly prediction: readonly number[];
  /** information + alpha × prediction. */
  readonly total: readonly number[];
  /** x̄_k, actual share of each option. */
  readonly shares: readonly number[];
  /** log ȳ_k, mean log predicted share of each option after the mixing. */
  readonly logMeanPrediction: readonly number[];
  /** Information score of each option; `null` for an option nobody chose. */
  readonly informationByOption: readonly (number | null)[];
  readonly alpha: number;
  readonly epsilon: number;
}

/**
 * Prelec's Bayesian truth serum: a reward for answers that are more common than people collectively predict,
 * and for predictions that are close to the truth. Under its assumptions (large group, a common prior, answers
 * that depend on a private signal) telling the truth is an equilibrium, with no key of right answers.
 *
 *     x̄_k = share answering k        log ȳ_k = mean over respondents of log y_rk
 *     information of an answer k = log(x̄_k / ȳ_k)
 *     prediction of respondent r = Σ_k x̄_k log(y_rk / x̄_k)
 *     total = information + alpha × prediction
 *
 * At alpha = 1 the totals sum to zero, whatever the data. A respondent is counted in x̄ and ȳ like everybody
 * else (the large-group form of the paper).
 *
 * @param answers each respondent's option, from 0.
 * @param predictions each respondent's predicted distribution over K ≥ 2 options, any unit.
 * @throws AnalyticsArgumentError for no respondents, lengths that differ, an option out of range, alpha not
 *   above 0, epsilon outside [0, 1], or (only with epsilon 0) a predicted zero for an option somebody chose,
 *   whose score would be −∞ and would make every other score infinite.
 *
 * Source: Prelec, *Science* 306 (2004) 462.
 *
 * @example A coin is fair or two-headed, even odds; the holder of "tails" predicts 1/2 tails, the holder of
 * "heads" 1/6.
 * bayesianTruthSerum([1, 0], [[3, 3], [5, 1]], { epsilon: 0 }).information // [0.549, −0.255]
 */
export function bayesianTruthSerum(
  answers: ArrayLike<number>,
  predictions: readonly Distribution[],
  options: BayesianTruthSerumOptions = {},
): BayesianTruthSerum {
  const alpha = options.alpha ?? 1;
  const epsilon = options.epsilon ?? 0.01;
  expectArgument(alpha > 0 && Number.isFinite(alpha), "alpha", "a finite number above 0", alpha);
  expectArgument(epsilon >= 0 && epsilon <= 1, "epsilon", "a share in [0, 1]", epsilon);
  const n = answers.length;
  expectArgument(n > 0, "answers", "at least one respondent", answers);
  expectArgument(
    predictions.length === n,
    "predictions",
    `one row for each of ${n} respondents`,
    predictions,
  );
  const K = predictions[0]!.length;
  expectArgument(K >= 2, "predictions", "at least two options", predictions[0]);

  const shares = Array.from({ length: K }, () => 0);
  for (const answer of Array.from(answers)) {
    expectArgument(
      Number.isInteger(answer) && answer >= 0 && answer < K,
      "answers",
      `options from 0 to ${K - 1}`,
      answer,
    );
    shares[answer]! += 1 / n;
  }
  const logs = predictions.map((prediction) => {
    expectArgument(prediction.length === K, "predictions", `rows of ${K} options`, prediction);
    return Array.from(probabilities(prediction, "predictions"), (share, k) => {
      const mixed = (1 - epsilon) * share + epsilon / K;
      expectArgument(
        mixed > 0 || shares[k] === 0,
        "predictions",
        "no zero for an option that somebody chose, or epsilon above 0",
        prediction,
      );
      return Math.log(mixed);
    });
  });

  const logMeanPrediction = shares.map((_, k) => logs.reduce((sum, row) => sum + row[k]!, 0) / n);
  const informationByOption = shares.map((share, k) =>
    share > 0 ? Math.log(share) - logMeanPrediction[k]! : null,
  );
  const information = Array.from(answers, (answer) => informationByOption[answer]!);
  const prediction = logs.map((row) =>
    // Options nobody chose have weight zero; 0 × log 0 is 0 here.
    shares.reduce((sum, share, k) => (share > 0 ? sum + share * (row[k]! - Math.log(share)) : sum), 0),
  );
  return {
    information,
    prediction,
    total: information.map((score, r) => score + alpha * prediction[r]!),
    shares,
    logMeanPrediction,
    informationByOption,
    alpha,
    epsilon,
  };
}
