import { expectArgument } from "../errors.ts";
import { checkProblem, type AllocationProblem } from "./allocation-problem.ts";

/** Named ways to spend a budget, to hold against the optimum with `policyRegret`. */
export interface Policies {
  /** The same effort on every technique. */
  readonly equal: Float64Array;
  /** Effort on technique j in proportion to P(world j): prepare for each world by what just suffices there. */
  readonly proportional: Float64Array;
  /** Everything on the first technique not yet in hand. */
  readonly frontier: Float64Array;
}

/**
 * Three policies people argue for: spread evenly, follow the odds, or push the frontier (take the easiest level that
 * is not solved, and move on when it is).
 *
 * @param problem as for `allocateEffort`; each policy spends the whole budget.
 * @param frontier index of the first technique not yet in hand, 0 = easiest.
 * @returns efforts in the unit of the budget. Where all mass is on the last world, which no technique fits, the
 *   proportional policy is the equal one.
 * @throws AnalyticsArgumentError on a bad problem or an index outside the techniques.
 * @example namedPolicies({ levels: [1, 3, 4], cost: [1, 2], budget: 8 }, 1).proportional; // [2, 6]
 */
export function namedPolicies(problem: AllocationProblem, frontier: number): Policies {
  const { pi, budget, cost } = checkProblem(problem);
  const techniques = cost.length;
  const valid = Number.isInteger(frontier) && frontier >= 0 && frontier < techniques;
  expectArgument(valid, "frontier", `an index from 0 to ${techniques - 1}`, frontier);
  const solvable = pi.subarray(0, techniques);
  const mass = solvable.reduce((sum, p) => sum + p, 0);
  const equal = new Float64Array(techniques).fill(budget / techniques);
  return {
    equal,
    proportional: mass > 0 ? solvable.map((p) => (p / mass) * budget) : equal.slice(),
    frontier: new Float64Array(techniques).fill(budget, frontier, frontier + 1),
  };
}
