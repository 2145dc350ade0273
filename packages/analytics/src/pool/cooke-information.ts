import { expectArgument } from "../errors.ts";
import { COOKE_BINS } from "./cooke-calibration.ts";

/**
 * Information in Cooke's classical model: how much narrower than "anything in the range" the experts' quantiles
 * are. For each question the background is uniform over the intrinsic range, from the lowest to the highest
 * quantile anyone gave (and the answer, if known), stretched by the overshoot on each side; an expert's
 * information is the relative entropy of their piecewise-uniform distribution to it, averaged over questions.
 *
 * @param quantiles `quantiles[e][j]`: the quantiles of expert e on question j, strictly increasing; all experts
 *   answer all questions.
 * @param answers the known answers, one a question; leave out when none is known.
 * @param options.probabilities of the bins around the quantiles, one more than quantiles, summing to 1; default
 *   5, 45, 45, 5 %.
 * @param options.overshoot share of the range added on each side, above 0; default 0.1.
 * @returns one number an expert, in nats, 0 or more.
 * @throws AnalyticsArgumentError for no experts or questions, shapes that differ, quantiles that do not
 *   increase, NaN, or an overshoot not above 0.
 *
 * Source: Cooke, *Experts in Uncertainty* (1991), ch. 12.
 *
 * @example One expert alone, quantiles 0, 1, 2 and a range of −0.2..2.2:
 * cookeInformation([[[0, 1, 2]]]) // ln 2.4 + 2 × 0.05 ln(0.05 / 0.2) + 2 × 0.45 ln 0.45 = 0.0182
 */
export function cookeInformation(
  quantiles: readonly (readonly ArrayLike<number>[])[],
  answers?: ArrayLike<number>,
  options: { readonly probabilities?: ArrayLike<number>; readonly overshoot?: number } = {},
): number[] {
  const probabilities = Array.from(options.probabilities ?? COOKE_BINS);
  const overshoot = options.overshoot ?? 0.1;
  expectArgument(
    overshoot > 0 && Number.isFinite(overshoot),
    "overshoot",
    "a finite share above 0",
    overshoot,
  );
  expectArgument(quantiles.length > 0, "quantiles", "at least one expert", quantiles);
  const questions = quantiles[0]!.length;
  expectArgument(questions > 0, "quantiles", "at least one question", quantiles[0]);
  expectArgument(
    answers === undefined || answers.length === questions,
    "answers",
    `${questions} answers, one a question`,
    answers,
  );
  expectArgument(
    probabilities.every((p) => p > 0) && Math.abs(probabilities.reduce((sum, p) => sum + p, 0) - 1) <= 1e-9,
    "probabilities",
    "probabilities above 0 that sum to 1",
    probabilities,
  );
  const information = quantiles.map(() => 0);
  for (let j = 0; j < questions; j++) {
    const rows = quantiles.map((expert) => checkedQuantiles(expert, j, questions, probabilities.length - 1));
    const known = answers === undefined ? [] : [answers[j]!];
    expectArgument(known.every(Number.isFinite), "answers", "finite numbers", answers);
    const low = Math.min(...known, ...rows.map((row) => row[0]!));
    const high = Math.max(...known, ...rows.map((row) => row[row.length - 1]!));
    const from = low - overshoot * (high - low);
    const to = high + overshoot * (high - low);
    rows.forEach((row, e) => {
      const edges = [from, ...row, to];
      const entropy = probabilities.reduce(
        (sum, p, b) => sum + p * Math.log((p * (to - from)) / (edges[b + 1]! - edges[b]!)),
        0,
      );
      information[e]! += Math.max(0, entropy) / questions;
    });
  }
  return information;
}

function checkedQuantiles(
  expert: readonly ArrayLike<number>[],
  question: number,
  questions: number,
  levels: number,
): number[] {
  expectArgument(expert.length === questions, "quantiles", `${questions} questions for every expert`, expert);
  const row = Array.from(expert[question]!);
  expectArgument(
    // A single quantile has no range of its own; the overshoot could not stretch it.
    levels >= 2 &&
      row.length === levels &&
      row.every((q, i) => Number.isFinite(q) && (i === 0 || q > row[i - 1]!)),
    "quantiles",
    `${Math.max(2, levels)} finite, strictly increasing quantiles`,
    row,
  );
  return row;
}
