import { leastSquares, type LeastSquares, type Residuals } from "../elicit/least-squares.ts";
import type { LogisticSurface, SurfaceAnswer } from "./quality-quantity.ts";

/** Where the logit of a surface is a parameter, in place of its value at one data point of no quality. */
export interface SurfacePosition {
  readonly logQuantity: number;
  readonly quality: number;
}

/** A crowd's parameters and how strongly they pull. */
export interface Pull {
  /** (logit at the position, b₁, b₂, L). */
  readonly toward: ArrayLike<number>;
  readonly strength: number;
}

/** Differences of opinion that count as equal: one logit, one logit per tenfold, and a fifth of ceiling. */
export const SCALES: readonly number[] = [1, 1, 1, 0.2];

/** The least-squares problem of one person's surface; parameters (logit at the position, b₁, b₂, L). */
export interface SurfaceProblem {
  solve(start: ArrayLike<number>): LeastSquares;
  /** A start from the answers, for an assumed ceiling. */
  start(ceiling: number): number[];
  /** Sum of squares of the answers alone, without the pull. */
  squares(parameters: Float64Array): number;
  /** Derivatives of the fitted answers, row by row. */
  slopes(parameters: Float64Array): Float64Array;
}

export function surfaceProblem(
  answers: readonly SurfaceAnswer[],
  at: SurfacePosition,
  ceiling: number | undefined,
  pull: Pull | undefined,
): SurfaceProblem {
  const n = answers.length;
  const pulled = pull !== undefined && pull.strength > 0;
  const rows = n + (pulled ? 4 : 0);
  const low = [-60, 0, 0, ceiling ?? 0];
  const high = [60, 30, 30, ceiling ?? 1];
  const residuals: Residuals = (theta, r, J) => {
    const [logit, b1, b2, L] = [theta[0]!, theta[1]!, theta[2]!, theta[3]!];
    answers.forEach(({ logQuantity, quality, probability }, i) => {
      const x = logQuantity - at.logQuantity;
      const y = quality - at.quality;
      const s = 1 / (1 + Math.exp(-(logit + b1 * x + b2 * y)));
      const slope = L * s * (1 - s);
      r[i] = L * s - probability;
      J.set([slope, slope * x, slope * y, s], 4 * i);
    });
    if (!pulled) return;
    J.fill(0, 4 * n, 4 * rows);
    for (let k = 0; k < 4; k++) {
      // A ceiling that was stated is not pulled.
      const weight = k === 3 && ceiling !== undefined ? 0 : Math.sqrt(pull.strength) / SCALES[k]!;
      r[n + k] = weight * (theta[k]! - pull.toward[k]!);
      J[4 * (n + k) + k] = weight;
    }
  };
  const evaluate = (parameters: Float64Array): [Float64Array, Float64Array] => {
    const r = new Float64Array(rows);
    const J = new Float64Array(4 * rows);
    residuals(parameters, r, J);
    return [r, J];
  };
  return {
    solve: (start) => leastSquares(residuals, rows, start, low, high),
    start(assumed) {
      const L = Math.max(0.01, ceiling ?? assumed);
      const share = answers.reduce((sum, { probability }) => sum + probability, 0) / n / L;
      const middle = Math.min(0.98, Math.max(0.02, share));
      return [Math.log(middle / (1 - middle)), 0.5, 0.5, L];
    },
    squares: (parameters) =>
      evaluate(parameters)[0]
        .subarray(0, n)
        .reduce((sum, v) => sum + v * v, 0),
    slopes: (parameters) => evaluate(parameters)[1].subarray(0, 4 * n),
  };
}

/** (logit at the position, b₁, b₂, L) of a surface. */
export function parametersAt(surface: LogisticSurface, at: SurfacePosition): number[] {
  const { ceiling, intercept, quantitySlope, qualitySlope } = surface;
  return [
    intercept + quantitySlope * at.logQuantity + qualitySlope * at.quality,
    quantitySlope,
    qualitySlope,
    ceiling,
  ];
}

/** The surface of (logit at the position, b₁, b₂, L). */
export function surfaceOf(parameters: ArrayLike<number>, at: SurfacePosition): LogisticSurface {
  const [logit, b1, b2, L] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
  const intercept = logit - b1 * at.logQuantity - b2 * at.quality;
  return { ceiling: L, intercept, quantitySlope: b1, qualitySlope: b2 };
}

/** The middle of the asked points, where the logit is known best. */
export function middleOf(answers: readonly SurfaceAnswer[]): SurfacePosition {
  let [x, y] = [0, 0];
  for (const { logQuantity, quality } of answers) {
    x += logQuantity / answers.length;
    y += quality / answers.length;
  }
  return { logQuantity: x, quality: y };
}
