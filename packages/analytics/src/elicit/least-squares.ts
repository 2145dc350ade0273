/** A point where a sum of squares is smallest, within its box. */
export interface LeastSquares {
  readonly parameters: Float64Array;
  readonly sumOfSquares: number;
}

/**
 * Fills in residuals and, row by row, their derivatives with respect to each parameter
 * (`jacobian[i * parameters + k]`). Both must be finite anywhere in the box.
 */
export type Residuals = (at: Float64Array, residuals: Float64Array, jacobian: Float64Array) => void;

/** Residuals are probabilities: what a step gains below this square of 1e-7 nobody sees. */
const NOTHING = 1e-14;

/**
 * A local minimum of a sum of squares with box constraints, for the handful of parameters of an elicited curve:
 * Levenberg-Marquardt steps (Marquardt 1963, with Nielsen's 1999 update of the damping), taken in the parameters that
 * are not pressed against a bound and cut back to the box.
 *
 * @param residuals the model.
 * @param count number of residuals.
 * @param start where to begin; moved into the box.
 * @param low @param high the box, one bound a parameter; ±Infinity where there is none.
 * @param limit the most steps: a few parameters settle within ten, more only stop a crawl along a valley to infinity.
 */
export function leastSquares(
  residuals: Residuals,
  count: number,
  start: ArrayLike<number>,
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  limit = 200,
): LeastSquares {
  const n = start.length;
  const clip = (value: number, k: number): number => Math.min(high[k]!, Math.max(low[k]!, value));
  let x = Float64Array.from(start, clip);
  let trial = new Float64Array(n);
  let r = new Float64Array(count);
  let trialR = new Float64Array(count);
  let J = new Float64Array(count * n);
  let trialJ = new Float64Array(count * n);
  const normal = new Float64Array(n * n);
  const gradient = new Float64Array(n);
  const step = new Float64Array(n);
  const factor = new Float64Array(n * n);
  const free: number[] = [];
  residuals(x, r, J);
  let sum = squares(r);
  let damping = 1e-3;
  let growth = 2;
  for (let iteration = 0; iteration < limit && sum > 0; iteration++) {
    normalEquations(r, J, n, normal, gradient);
    free.length = 0;
    for (let k = 0; k < n; k++) {
      const pressed = (x[k]! <= low[k]! && gradient[k]! >= 0) || (x[k]! >= high[k]! && gradient[k]! <= 0);
      if (!pressed && normal[k * n + k]! > 0) free.push(k);
    }
    if (free.length === 0) break;
    solveDamped(normal, gradient, free, n, damping, factor, step);
    let length = 0;
    let promised = 0;
    trial.set(x);
    for (const k of free) {
      trial[k] = clip(x[k]! - step[k]!, k);
      const moved = trial[k] - x[k]!;
      length = Math.max(length, Math.abs(moved) / (1e-3 + Math.abs(x[k]!)));
      promised += step[k]! * (damping * normal[k * n + k]! * step[k]! + gradient[k]!);
    }
    residuals(trial, trialR, trialJ);
    const trialSum = squares(trialR);
    if (trialSum < sum) {
      const ratio = promised > 0 ? (sum - trialSum) / promised : 1;
      damping *= Math.max(1 / 3, 1 - (2 * ratio - 1) ** 3);
      growth = 2;
      const settled = sum - trialSum < 1e-10 * sum + NOTHING;
      [x, trial, r, trialR, J, trialJ] = [trial, x, trialR, r, trialJ, J];
      sum = trialSum;
      if (settled || length < 1e-12) break;
    } else {
      if (length < 1e-12) break;
      damping *= growth;
      growth *= 2;
      if (damping > 1e20) break;
    }
  }
  return { parameters: x, sumOfSquares: sum };
}

function squares(r: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < r.length; i++) sum += r[i]! * r[i]!;
  return sum;
}

/** JᵀJ and Jᵀr. */
function normalEquations(
  r: Float64Array,
  J: Float64Array,
  n: number,
  normal: Float64Array,
  gradient: Float64Array,
): void {
  normal.fill(0);
  gradient.fill(0);
  for (let i = 0; i < r.length; i++) {
    for (let k = 0; k < n; k++) {
      const slope = J[i * n + k]!;
      gradient[k] = gradient[k]! + slope * r[i]!;
      for (let l = 0; l <= k; l++) normal[k * n + l] = normal[k * n + l]! + slope * J[i * n + l]!;
    }
  }
  for (let k = 0; k < n; k++) for (let l = k + 1; l < n; l++) normal[k * n + l] = normal[l * n + k]!;
}

/** Solves (JᵀJ + damping · diag) step = gradient in the free parameters, by Cholesky decomposition. */
function solveDamped(
  normal: Float64Array,
  gradient: Float64Array,
  free: readonly number[],
  n: number,
  damping: number,
  L: Float64Array,
  step: Float64Array,
): void {
  const m = free.length;
  for (let a = 0; a < m; a++) {
    const k = free[a]!;
    for (let b = 0; b <= a; b++) {
      let sum = normal[k * n + free[b]!]! * (a === b ? 1 + damping : 1);
      for (let c = 0; c < b; c++) sum -= L[a * m + c]! * L[b * m + c]!;
      // The damping keeps the matrix positive definite; the floor guards the last bits of rounding.
      if (a === b) L[a * m + a] = Math.sqrt(Math.max(sum, 1e-300));
      else L[a * m + b] = sum / L[b * m + b]!;
    }
    let rest = gradient[k]!;
    for (let c = 0; c < a; c++) rest -= L[a * m + c]! * step[free[c]!]!;
    step[k] = rest / L[a * m + a]!;
  }
  for (let a = m - 1; a >= 0; a--) {
    let rest = step[free[a]!]!;
    for (let c = a + 1; c < m; c++) rest -= L[c * m + a]! * step[free[c]!]!;
    step[free[a]!] = rest / L[a * m + a]!;
  }
}
