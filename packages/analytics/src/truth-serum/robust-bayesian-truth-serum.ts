import { expectArgument } from "../errors.ts";

export interface RobustBayesianTruthSerumOptions {
  /**
   * Which reference and peer a respondent is scored with. `"all"` (default): the mean over every ordered pair
   * of two others, without the lottery of a draw. `"next"`: the following respondent is the reference and
   * the one after the peer, cyclically; then the caller must have put the respondents in random order.
   */
  readonly pairing?: "all" | "next" | undefined;
}

/**
 * The robust Bayesian truth serum for yes/no questions. Unlike Prelec's it keeps its incentives in groups as
 * small as three, and needs no common prior to be known.
 *
 * A respondent i is scored against a reference j and a peer k. The reference's prediction y_j is shadowed
 * by the answer x_i,
 *
 *     δ = min(y_j, 1 − y_j),   y' = y_j + δ if x_i = 1, y_j − δ if x_i = 0
 *
 * and with the quadratic rule R(y, 1) = 2y − y², R(y, 0) = 1 − y², each in [0, 1],
 *
 *     score_i = R(y', x_k) + R(y_i, x_k)      (information + prediction, in [0, 2])
 *
 * @param answers 0 or 1 for each of n ≥ 3 respondents.
 * @param predictions each respondent's predicted share of 1, in [0, 1].
 * @returns one score a respondent, 0..2; O(n) also for `"all"`.
 * @throws AnalyticsArgumentError for fewer than three respondents, lengths that differ, answers other than
 *   0 and 1, or predictions outside [0, 1].
 *
 * Source: Witkowski and Parkes, "A robust Bayesian truth serum for small populations", *AAAI* 2012.
 *
 * @example With x = 1, 0, 1, 1 and y = 0.7, 0.4, 0.6, 0.55 in turn: 1.87, 1, 1.84, 0.6975.
 * robustBayesianTruthSerum([1, 0, 1, 1], [0.7, 0.4, 0.6, 0.55], { pairing: "next" })
 */
export function robustBayesianTruthSerum(
  answers: ArrayLike<number>,
  predictions: ArrayLike<number>,
  options: RobustBayesianTruthSerumOptions = {},
): number[] {
  const n = answers.length;
  expectArgument(n >= 3, "answers", "at least three respondents", answers);
  expectArgument(predictions.length === n, "predictions", `one for each of ${n} respondents`, predictions);
  const x = Array.from(answers);
  const y = Array.from(predictions);
  expectArgument(
    x.every((v) => v === 0 || v === 1),
    "answers",
    "answers 0 or 1",
    answers,
  );
  expectArgument(
    y.every((v) => v >= 0 && v <= 1),
    "predictions",
    "shares in [0, 1]",
    predictions,
  );
  if (options.pairing === "next") {
    return x.map((answer, i) => {
      const peer = x[(i + 2) % n]!;
      return quadratic(shadow(y[(i + 1) % n]!, answer), peer) + quadratic(y[i]!, peer);
    });
  }
  return averagesOverPairs(x, y);
}

/**
 * The mean over all (n − 1)(n − 2) ordered pairs, from totals: with `ones` ones among the others of i, a
 * reference j leaves ones − x_j peers who said 1, so the sum over pairs needs only sums over j.
 */
function averagesOverPairs(x: readonly number[], y: readonly number[]): number[] {
  const n = x.length;
  const ones = x.reduce((sum, v) => sum + v, 0);
  const totals = [0, 1].map((answer) => {
    let yes = 0;
    let no = 0;
    let shift = 0;
    y.forEach((prediction, j) => {
      const shadowed = shadow(prediction, answer);
      const ifYes = quadratic(shadowed, 1);
      const ifNo = quadratic(shadowed, 0);
      yes += ifYes;
      no += ifNo;
      shift += x[j]! * (ifNo - ifYes);
    });
    return { yes, no, shift };
  });
  return x.map((answer, i) => {
    const { yes, no, shift } = totals[answer]!;
    const othersYes = ones - answer;
    const othersNo = n - 1 - othersYes;
    const shadowed = shadow(y[i]!, answer);
    const ownYes = quadratic(shadowed, 1);
    const ownNo = quadratic(shadowed, 0);
    const information =
      othersYes * (yes - ownYes) + (othersNo - 1) * (no - ownNo) + shift - answer * (ownNo - ownYes);
    const prediction = othersYes * quadratic(y[i]!, 1) + othersNo * quadratic(y[i]!, 0);
    return information / ((n - 1) * (n - 2)) + prediction / (n - 1);
  });
}

function shadow(y: number, answer: number): number {
  const delta = Math.min(y, 1 - y);
  return answer === 1 ? y + delta : y - delta;
}

function quadratic(y: number, outcome: number): number {
  return outcome === 1 ? 2 * y - y * y : 1 - y * y;
}
