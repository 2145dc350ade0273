import { probabilities, type Distribution } from "../distribution.ts";
import { expectArgument } from "../errors.ts";

/** A stated belief about difficulty, costs and side effects, from which an allocation of effort follows. */
export interface AllocationProblem {
  /** Counts or masses over D worlds, from easiest to hardest; in the last world no technique suffices. */
  readonly levels: Distribution;
  /** Cost scale c_j > 0 of each of the D − 1 techniques: effort c_j leaves a chance 1/e that j is not ready. */
  readonly cost: ArrayLike<number>;
  /** Total effort B > 0, in the unit of `cost`. */
  readonly budget: number;
  /** κ_j ≥ 0: how much harm effort on technique j does in worlds harder than j. Default none. */
  readonly externality?: ArrayLike<number>;
  /** λ ≥ 0, the weight of that harm against success. Default 0. */
  readonly lambda?: number;
  /** Whether the whole budget has to be spent even where spending harms. Default false: Σ x_j ≤ B. */
  readonly spendAll?: boolean;
}

/** The numbers of a problem after checking. */
export interface CheckedProblem {
  /** Probabilities of the D worlds. */
  readonly pi: Float64Array;
  readonly cost: Float64Array;
  readonly budget: number;
  /** Harm per unit of effort, (λ / B) κ_j P(d > j), of each technique. */
  readonly harm: Float64Array;
  readonly spendAll: boolean;
}

/** @throws AnalyticsArgumentError on fewer than two worlds, lengths that do not fit, or parameters out of range. */
export function checkProblem(problem: AllocationProblem): CheckedProblem {
  const { levels, budget, lambda = 0, spendAll = false } = problem;
  expectArgument(levels.length >= 2, "levels", "at least two worlds", levels);
  const pi = probabilities(levels, "levels");
  const techniques = pi.length - 1;
  const cost = nonNegative(problem.cost, "cost", techniques);
  expectArgument(
    cost.every((c) => c > 0),
    "cost",
    "positive costs",
    cost,
  );
  expectArgument(Number.isFinite(budget) && budget > 0, "budget", "a positive, finite effort", budget);
  expectArgument(Number.isFinite(lambda) && lambda >= 0, "lambda", "a finite weight of at least 0", lambda);
  const kappa = nonNegative(problem.externality ?? new Float64Array(techniques), "externality", techniques);
  const harm = new Float64Array(techniques);
  let harder = 0;
  for (let j = techniques - 1; j >= 0; j--) {
    harder += pi[j + 1]!;
    harm[j] = (lambda / budget) * kappa[j]! * harder;
  }
  return { pi, cost, budget, harm, spendAll };
}

/**
 * U(x) and its gradient for any allocation, optimal or not, by the formula of `allocateEffort`.
 *
 * @param allocation effort x_j ≥ 0 of each technique; its sum is not held against the budget.
 * @throws AnalyticsArgumentError on a bad problem or an allocation of the wrong length, negative or not finite.
 * @example evaluateAllocation({ levels: [1, 1], cost: [1], budget: 1 }, [1]).value; // 0.5 (1 − e⁻¹) = 0.316
 */
export function evaluateAllocation(
  problem: AllocationProblem,
  allocation: ArrayLike<number>,
): { value: number; gradient: Float64Array } {
  const { pi, cost, harm } = checkProblem(problem);
  const x = nonNegative(allocation, "allocation", cost.length);
  const unready = new Float64Array(cost.length);
  let S = 0;
  let value = 0;
  for (let j = cost.length - 1; j >= 0; j--) {
    S += x[j]! / cost[j]!;
    value -= pi[j]! * Math.expm1(-S) + harm[j]! * x[j]!;
    unready[j] = pi[j]! * Math.exp(-S);
  }
  let sum = 0;
  const gradient = unready.map((mass, j) => (sum += mass) / cost[j]! - harm[j]!);
  return { value, gradient };
}

function nonNegative(values: ArrayLike<number>, argument: string, length: number): Float64Array {
  const out = Float64Array.from(values);
  expectArgument(out.length === length, argument, `${length} numbers, one a technique`, values);
  expectArgument(
    out.every((v) => Number.isFinite(v) && v >= 0),
    argument,
    "finite numbers of at least 0",
    values,
  );
  return out;
}
