import { expectArgument } from "../errors.ts";
import { checkProblem, evaluateAllocation, type AllocationProblem } from "./allocation-problem.ts";
import { monotoneEffort } from "./monotone-effort.ts";

/** The optimum of an allocation problem, with the proof that it is one. */
export interface Allocation {
  /** Effort x_j ≥ 0 of each technique, in the unit of the budget. */
  readonly allocation: Float64Array;
  /** U(x), the chance that a sufficient technique is ready less the weighted harm. */
  readonly value: number;
  /** ∂U/∂x_j at the optimum, per unit of effort. */
  readonly gradient: Float64Array;
  /** Largest violation of the first-order conditions, per unit of effort: 0 proves the optimum, as U is concave. */
  readonly kktResidual: number;
  /** Upper bound on what any other allocation could add to `value`. */
  readonly dualityGap: number;
}

/**
 * The allocation of effort over techniques that maximises the chance of success under a belief about difficulty.
 * A model of stated beliefs, not a recommendation.
 *
 * Technique j suffices in worlds d ≤ j. With S_d = Σ_{j ≥ d} x_j / c_j,
 * U(x) = Σ_{d < D} π_d [1 − e^{−S_d}] − (λ / B) Σ_j κ_j P(d > j) x_j, over x ≥ 0 and Σ x_j ≤ B.
 *
 * Solved exactly: at a price μ of effort the optimal S is an isotonic regression (`monotoneEffort`), and the effort
 * it uses falls in μ, so μ is found by bisection. No step size, no starting point, no local optimum.
 *
 * Where more effort gains nothing (all mass on the last world) and `spendAll` is false, the rest stays unspent.
 * With equal costs and λ = 0 the hardest technique takes all, since it also suffices in every easier world.
 *
 * Source: the two parts follow from the ladder of difficulty levels; compare Cook and Corlouer (2022), "The optimal
 * timing of spending on AGI safety work".
 *
 * @throws AnalyticsArgumentError on fewer than two worlds, lengths that do not fit, or parameters out of range.
 * @example allocateEffort({ levels: [1, 1], cost: [1], budget: 2 }); // allocation [2], value 0.5 (1 − e⁻²) = 0.432
 */
export function allocateEffort(problem: AllocationProblem): Allocation {
  const { pi, cost, budget, harm, spendAll } = checkProblem(problem);
  const techniques = cost.length;
  const mass = pi.subarray(0, techniques);
  let least = 0;
  for (let j = 1; j < techniques; j++) if (harm[j]! <= harm[least]!) least = j;
  // A forced budget may have a negative price, but none below that of the least harmful technique: counting harm
  // from there keeps every price searched positive.
  const shift = spendAll ? harm[least]! : 0;
  const base = harm.map((h, j) => cost[j]! * (h - shift));
  let reached = 0;
  let ceiling = 0;
  let reachedByLeast = 0;
  for (let j = 0; j < techniques; j++) {
    reached += mass[j]!;
    ceiling = Math.max(ceiling, (reached - base[j]!) / cost[j]!);
    if (j === least) reachedByLeast = reached;
  }

  const S = new Float64Array(techniques);
  const price = new Float64Array(techniques);
  const spend = (logPrice: number): number => {
    const mu = ceiling * Math.exp(logPrice);
    for (let j = 0; j < techniques; j++) price[j] = base[j]! + mu * cost[j]!;
    monotoneEffort(mass, price, S);
    let spent = 0;
    for (let j = 0; j < techniques; j++) spent += cost[j]! * (S[j]! - (S[j + 1] ?? 0));
    return spent;
  };
  // On a logarithmic scale, down to the price at which e^{−S} is lost to rounding.
  let low = -700;
  let spent = ceiling > 0 ? spend(low) : 0;
  const exhausted = spent >= budget;
  if (exhausted) {
    let high = 0;
    for (let middle = low / 2; middle > low && middle < high; middle = (low + high) / 2) {
      if (spend(middle) >= budget) low = middle;
      else high = middle;
    }
    spent = spend(low);
  }
  const allocation = cost.map((c, j) => c * Math.max(0, S[j]! - (S[j + 1] ?? 0)));
  if (exhausted) {
    // Takes off what rounding of the price left over.
    for (let j = 0; j < techniques; j++) allocation[j] = allocation[j]! * (budget / spent);
  } else if (spendAll || (base[least] === 0 && reachedByLeast > 0)) {
    // A vanishing price did not use it up: the rest does least harm here, and none where λ = 0.
    allocation[least] = allocation[least]! + budget - spent;
  }
  return certified(problem, allocation);
}

/** Evaluates an allocation and measures how far it is from the optimum. */
function certified(problem: AllocationProblem, allocation: Float64Array): Allocation {
  const { value, gradient } = evaluateAllocation(problem, allocation);
  const steepest = gradient.reduce((most, g) => Math.max(most, g), -Infinity);
  const multiplier = problem.spendAll ? steepest : Math.max(0, steepest);
  const spent = allocation.reduce((sum, x) => sum + x, 0);
  // A positive multiplier is only allowed where nothing is left to spend.
  const unspent = Math.abs(problem.budget - spent) > 1e-12 * problem.budget;
  let kktResidual = unspent ? multiplier : 0;
  let dualityGap = multiplier * problem.budget;
  for (let j = 0; j < gradient.length; j++) {
    dualityGap -= gradient[j]! * allocation[j]!;
    if (allocation[j]! > 0) kktResidual = Math.max(kktResidual, multiplier - gradient[j]!);
  }
  return { allocation, value, gradient, kktResidual, dualityGap: Math.max(0, dualityGap) };
}

/**
 * What it would be worth to learn how hard the problem is before allocating: the expected value of perfect
 * information, Σ_d π_d max_x U(x | d) − max_x U(x) ≥ 0, in the unit of U (probability of success).
 *
 * @throws AnalyticsArgumentError as {@link allocateEffort}.
 * @example valueOfInformation({ levels: [0, 1, 0], cost: [1, 2], budget: 1 }).value; // 0: nothing left to learn
 */
export function valueOfInformation(problem: AllocationProblem): {
  value: number;
  withInformation: number;
  withoutInformation: number;
} {
  const { pi } = checkProblem(problem);
  const best = bestByWorld(problem);
  const withInformation = best.reduce((sum, U, d) => sum + pi[d]! * U, 0);
  const withoutInformation = allocateEffort(problem).value;
  return { value: Math.max(0, withInformation - withoutInformation), withInformation, withoutInformation };
}

/** What an allocation gives up against the optimum of the stated belief, and in each world taken as known. */
export interface PolicyRegret {
  /** U of the policy. */
  readonly value: number;
  /** max U − U of the policy, under the stated belief. Not negative for a policy within the budget. */
  readonly regret: number;
  /** The same in each of the D worlds, were that world known. */
  readonly regretByWorld: Float64Array;
  /** The largest of them. */
  readonly worstRegret: number;
  /** Index of the world in which it occurs (0 = easiest). */
  readonly worstWorld: number;
}

/**
 * The regret of a named policy: everything at the frontier, equal shares, today's spending.
 *
 * @param allocation effort of each technique, within the budget (and all of it where `spendAll`).
 * @throws AnalyticsArgumentError as {@link allocateEffort}, and when the policy spends another sum.
 * @example policyRegret({ levels: [1, 1, 0], cost: [1, 1], budget: 1 }, [1, 0]).worstWorld; // 1: technique 2 was needed
 */
export function policyRegret(problem: AllocationProblem, allocation: ArrayLike<number>): PolicyRegret {
  const { pi, budget } = checkProblem(problem);
  const { value } = evaluateAllocation(problem, allocation);
  const spent = Float64Array.from(allocation).reduce((sum, x) => sum + x, 0);
  const off = problem.spendAll ? Math.abs(spent - budget) : spent - budget;
  expectArgument(off <= 1e-9 * budget, "allocation", `effort that fits the budget of ${budget}`, allocation);
  const regretByWorld = bestByWorld(problem).map(
    (best, d) =>
      best - evaluateAllocation({ ...problem, levels: worldKnown(d, pi.length) }, allocation).value,
  );
  let worstWorld = 0;
  for (let d = 1; d < pi.length; d++) if (regretByWorld[d]! > regretByWorld[worstWorld]!) worstWorld = d;
  const regret = allocateEffort(problem).value - value;
  return { value, regret, regretByWorld, worstRegret: regretByWorld[worstWorld]!, worstWorld };
}

function bestByWorld(problem: AllocationProblem): Float64Array {
  return Float64Array.from(
    { length: problem.levels.length },
    (_, d) => allocateEffort({ ...problem, levels: worldKnown(d, problem.levels.length) }).value,
  );
}

function worldKnown(d: number, worlds: number): Float64Array {
  return new Float64Array(worlds).fill(1, d, d + 1);
}
