import { expectArgument } from "../errors.ts";
import { checkAnswers, type LogisticSurface, type SurfaceAnswer } from "./quality-quantity.ts";
import {
  middleOf,
  parametersAt,
  surfaceOf,
  surfaceProblem,
  type SurfacePosition,
} from "./surface-least-squares.ts";

/** What a crowd's surfaces have in common: towards it a person's fit is shrunk. */
export interface SurfacePrior {
  /** The crowd's surface. */
  readonly centre: LogisticSurface;
  /**
   * The middle of the questions, where logits are shrunk. Shrinking b₀ instead, the logit at one data point of no
   * quality, would pull on the slopes.
   */
  readonly at: SurfacePosition;
  /** Variance of an answer about its surface ÷ variance of parameters between people; 0 borrows nothing. */
  readonly strength: number;
}

/** A person's surface. */
export interface SurfaceFit extends LogisticSurface {
  /** Root mean square difference between fitted and stated probabilities. */
  readonly error: number;
  /** Whether there were fewer answers than parameters, so that part of the surface is the crowd's. */
  readonly borrowed: boolean;
  /** b₂ / b₁: how many tenfold quantities one tenfold lower error rate is worth; Infinity where b₁ = 0. */
  readonly exchangeRate: number;
}

/**
 * A person's surface L / (1 + e^{−(b₀ + b₁ x + b₂ y)}) by least squares on stated probabilities, with b₁, b₂ ≥ 0 and
 * 0 ≤ L ≤ 1, so that it rises in quantity and quality whatever the answers are. With a prior the penalty
 * strength · Σ (θ − θ_crowd)² is added (ridge regression; θ are the logit at the prior's `at`, both slopes, and
 * L / 0.2): a person with few answers is drawn towards the crowd.
 *
 * @param answers at least as many as parameters (4, or 3 when the ceiling is given); with a prior one is enough.
 * @param options `ceiling`, when the person was asked for it, is taken as said and not fitted; `prior`.
 * @throws AnalyticsArgumentError on too few answers, positions that are not finite, values that are no probability,
 *   or a negative strength.
 * @example fitSurface(answers, { ceiling: 0.95 }).exchangeRate;
 */
export function fitSurface(
  answers: readonly SurfaceAnswer[],
  options: { readonly ceiling?: number; readonly prior?: SurfacePrior } = {},
): SurfaceFit {
  const { ceiling, prior } = options;
  checkAnswers(answers);
  if (ceiling !== undefined)
    expectArgument(ceiling >= 0 && ceiling <= 1, "ceiling", "a probability", ceiling);
  const strength = prior?.strength ?? 0;
  expectArgument(
    strength >= 0 && Number.isFinite(strength),
    "strength",
    "a finite number of at least 0",
    strength,
  );
  const parameters = ceiling === undefined ? 4 : 3;
  const enough = strength > 0 ? 1 : parameters;
  expectArgument(answers.length >= enough, "answers", `at least ${enough} answers`, answers);

  const at = prior?.at ?? middleOf(answers);
  const pull = prior && { toward: parametersAt(prior.centre, at), strength };
  const problem = surfaceProblem(answers, at, ceiling, pull);
  const starts = [
    problem.start(0.98),
    problem.start(Math.max(...answers.map((answer) => answer.probability))),
  ];
  if (pull && strength > 0) starts.push(pull.toward);
  const best = starts.map(problem.solve).reduce((a, b) => (b.sumOfSquares < a.sumOfSquares ? b : a));
  const surface = surfaceOf(best.parameters, at);
  return {
    ...surface,
    error: Math.sqrt(problem.squares(best.parameters) / answers.length),
    borrowed: answers.length < parameters,
    exchangeRate: surface.quantitySlope > 0 ? surface.qualitySlope / surface.quantitySlope : Infinity,
  };
}
