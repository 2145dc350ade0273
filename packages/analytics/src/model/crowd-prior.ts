import { expectArgument } from "../errors.ts";
import { fitSurface, type SurfacePrior } from "./fit-surface.ts";
import type { SurfaceAnswer } from "./quality-quantity.ts";
import { middleOf, parametersAt, SCALES, surfaceOf, surfaceProblem } from "./surface-least-squares.ts";

/** Stated in whole per cent, an answer differs from the thought by a rounding with this variance: 0.01² / 12. */
const ROUNDING_VARIANCE = 0.01 ** 2 / 12;

/**
 * The prior towards which people's surfaces are shrunk, learnt from all of them (empirical Bayes): its centre is the
 * mean of the shrunken parameters, and its strength the ratio of the two variances, answers about their surface and
 * parameters between people, under which the answers of all are most likely.
 *
 * The likelihood is that of a mixed model, linearised at each person's fit (Lindstrom and Bates 1990): for ratio ρ,
 * −2 log L = N ln σ² + PSS / σ² + Σ_r ln det(I + S J_rᵀJ_r S / ρ), with PSS the penalised sum of squares. ρ is chosen
 * among thirteen values from 1e-5 to 10; a factor of three in it hardly moves a fit.
 *
 * @param people at least two, each with at least one answer; `ceiling` where the person was asked for it.
 * @throws AnalyticsArgumentError on fewer than two people, a person without answers, fewer than four answers in all,
 *   or answers out of range.
 * @example const prior = crowdPrior(people); fitSurface(people[0].answers, { prior });
 */
export function crowdPrior(
  people: readonly { readonly answers: readonly SurfaceAnswer[]; readonly ceiling?: number }[],
): SurfacePrior {
  expectArgument(people.length >= 2, "people", "at least two people", people.length);
  for (const { answers } of people)
    expectArgument(answers.length > 0, "people", "an answer of each", answers);
  const all = people.flatMap(({ answers }) => answers);
  const at = middleOf(all);
  const pooled = parametersAt(fitSurface(all), at);

  let best = { likelihood: Infinity, strength: 0, centre: pooled };
  for (let step = 0; step <= 12; step++) {
    const strength = 10 ** (step / 2 - 5);
    let centre = pooled;
    let fits: Float64Array[] = people.map(() => Float64Array.from(pooled));
    let penalised = 0;
    // The mean and the fits towards it settle within a few rounds.
    for (let round = 0; round < 5; round++) {
      penalised = 0;
      fits = people.map(({ answers, ceiling }, r) => {
        const fit = surfaceProblem(answers, at, ceiling, { toward: centre, strength }).solve(fits[r]!);
        penalised += fit.sumOfSquares;
        return fit.parameters;
      });
      centre = centre.map((_, k) => fits.reduce((sum, fit) => sum + fit[k]!, 0) / fits.length);
    }
    const variance = Math.max(ROUNDING_VARIANCE, penalised / all.length);
    let likelihood = all.length * Math.log(variance) + penalised / variance;
    people.forEach(({ answers, ceiling }, r) => {
      const slopes = surfaceProblem(answers, at, ceiling, undefined).slopes(fits[r]!);
      likelihood += logDeterminant(slopes, ceiling === undefined ? 4 : 3, strength);
    });
    if (likelihood < best.likelihood) best = { likelihood, strength, centre };
  }
  return { centre: surfaceOf(best.centre, at), at, strength: best.strength };
}

/** ln det(I + S JᵀJ S / ρ) over the first `free` parameters, by Cholesky decomposition. */
function logDeterminant(J: Float64Array, free: number, strength: number): number {
  const L = new Float64Array(16);
  let log = 0;
  for (let a = 0; a < free; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = a === b ? 1 : 0;
      for (let i = 0; i < J.length; i += 4)
        sum += (J[i + a]! * J[i + b]! * SCALES[a]! * SCALES[b]!) / strength;
      for (let c = 0; c < b; c++) sum -= L[4 * a + c]! * L[4 * b + c]!;
      L[4 * a + b] = a === b ? Math.sqrt(sum) : sum / L[5 * b]!;
    }
    log += 2 * Math.log(L[5 * a]!);
  }
  return log;
}
