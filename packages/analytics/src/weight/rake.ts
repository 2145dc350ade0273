import { probabilities, type Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";
import { checkMembership, marginFactors, startWeights } from "./post-stratify.ts";

/** Weights that meet several margins at once. */
export interface RakedWeights {
  /** One weight a respondent, with the sum of the starting weights. */
  readonly weights: Float64Array;
  /** Rounds over all margins that were needed. */
  readonly iterations: number;
}

/**
 * Raking (iterative proportional fitting): weights that give the sample the population's shares on several margins,
 * say seniority and field, when their joint distribution in the population is not known. Of all weightings that do,
 * it is the one nearest to the starting weights in Kullback-Leibler divergence (Deming and Stephan 1940; Ireland and
 * Kullback 1968). Never on by default; show the unweighted numbers beside, and the effective sample size.
 *
 * A two-way table is raked by taking its cells as respondents and its counts as starting weights.
 *
 * @param memberships for each margin, each respondent's category: an index into the margin's target.
 * @param targets for each margin, counts or shares of its categories in the population.
 * @param options starting `weights` (default 1 each); `tolerance` on the shares, default 1e-12; `maxIterations`,
 *   default 10,000 rounds.
 * @throws AnalyticsArgumentError on no margins or respondents, lengths that do not fit, an empty category with a
 *   positive target, or targets no weighting of this sample reaches within `maxIterations`.
 * @example rake([[0, 0, 1, 1], [0, 1, 0, 1]], [[1, 3], [1, 1]]).weights; // [0.5, 0.5, 1.5, 1.5]
 */
export function rake(
  memberships: readonly ArrayLike<number>[],
  targets: readonly Distribution[],
  options: { weights?: ArrayLike<number>; tolerance?: number; maxIterations?: number } = {},
): RakedWeights {
  const { tolerance = 1e-12, maxIterations = 10_000 } = options;
  expectArgument(memberships.length > 0, "memberships", "at least one margin", memberships.length);
  expectArgument(targets.length === memberships.length, "targets", "one target a margin", targets.length);
  expectArgument(tolerance > 0, "tolerance", "a positive difference of shares", tolerance);
  const n = memberships[0]!.length;
  const weights = startWeights(options.weights ?? new Float64Array(n).fill(1), n);
  const shares = targets.map((target, m) => {
    const share = probabilities(target, `targets[${m}]`);
    checkMembership(memberships[m]!, `memberships[${m}]`, n, share.length);
    return share;
  });
  const total = weights.reduce((sum, w) => sum + w, 0);
  for (let iterations = 1; iterations <= maxIterations; iterations++) {
    let deviation = 0;
    memberships.forEach((of, m) => {
      const factors = marginFactors(of, shares[m]!, weights, total, `targets[${m}]`);
      for (let i = 0; i < n; i++) weights[i] = weights[i]! * factors[of[i]!]!;
      // Before this step the category had the share target / factor.
      factors.forEach((factor, c) => {
        const share = shares[m]![c]!;
        if (share > 0) deviation = Math.max(deviation, Math.abs(share - share / factor));
      });
    });
    if (deviation <= tolerance) return { weights, iterations };
  }
  expectArgument(
    false,
    "targets",
    `margins that some weighting reaches in ${maxIterations} rounds`,
    targets.length,
  );
}
