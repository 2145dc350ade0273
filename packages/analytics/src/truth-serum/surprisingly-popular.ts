import { type PredictionTally, predictionShares } from "../projection/prediction-tally.ts";

export interface SurprisinglyPopular {
  /** The options with the largest value: one, or several in a tie. */
  readonly options: readonly number[];
  /** Theorem 3's value of each option; `null` for options without voters. */
  readonly values: readonly (number | null)[];
  /** Actual minus mean predicted share of each option; positive = more common than people think. */
  readonly margins: readonly number[];
  /** Options that nobody chose: left out, because nobody's predictions belong to them. */
  readonly withoutVoters: readonly number[];
}

/**
 * The surprisingly popular answer among K options: the option most underestimated by people, in the sense of
 * Prelec, Seung and McCoy's Theorem 3. Here it is a **diagnostic**, "this view is more common than people
 * think", and never a claim about which view is true: the theorem is about questions with a right answer that
 * a knowing minority has. On questions without such a minority it does worse than the vote.
 *
 *     V(k) = v_k · Σ_i p(i | k) / p(k | i)
 *
 * v_k is the share of votes for k, p(i | k) the mean share of i predicted by those who voted k. With two
 * options the largest V is exactly the option with the positive margin (actual above mean predicted).
 *
 * Ratios: 0/0 counts as 0, as in the source; a positive number over 0 is infinite, so an option that some
 * group predicted to have no voters at all can have V = ∞. The options without voters have no row p(· | k)
 * and are left out of the maximum and of every sum.
 *
 * @param tally votes per option, and the sums (or, times the votes, the means) of the masses predicted by the
 *   voters of each option.
 * @throws AnalyticsArgumentError for a malformed tally.
 *
 * Source: Prelec, Seung and McCoy, *Nature* 541 (2017) 532, with the supplement.
 *
 * @example Six votes 3, 2, 1 over three options:
 * surprisinglyPopular({
 *   endorsers: [3, 2, 1],
 *   predictedMassSums: [[1.5, 1, 0.5], [0.55, 1.1, 0.35], [0.3, 0.3, 0.4]],
 * }) // values 1.384, 0.803, 0.752: options [0]
 */
export function surprisinglyPopular(tally: PredictionTally): SurprisinglyPopular {
  const { options: K, respondents, endorsers, sums } = predictionShares(tally);
  const predicted = (i: number, k: number) => sums[k]![i]! / endorsers[k]!;
  const voted = endorsers.map((n) => n > 0);
  const values = endorsers.map((n, k) => {
    if (!voted[k]) return null;
    let ratios = 0;
    for (let i = 0; i < K; i++) {
      if (!voted[i]) continue;
      const numerator = predicted(i, k);
      if (i === k) ratios += numerator > 0 ? 1 : 0;
      else if (numerator > 0) ratios += numerator / predicted(k, i);
    }
    return (n / respondents) * ratios;
  });
  return {
    options: largest(values),
    values,
    margins: endorsers.map((n, k) => (n - sums.reduce((sum, row) => sum + row[k]!, 0)) / respondents),
    withoutVoters: endorsers.flatMap((n, k) => (n === 0 ? [k] : [])),
  };
}

/** Positions of the largest value, equal up to rounding of the sums. */
function largest(values: readonly (number | null)[]): number[] {
  const top = Math.max(...values.map((value) => value ?? -Infinity));
  const tied = top * (1 - 1e-12);
  return values.flatMap((value, k) => (value !== null && value >= tied ? [k] : []));
}
