import { type ForecastTally, tallyBrier, tallyForecasts } from "./forecast-tally.ts";
import { poolAdjacentViolators } from "./pool-adjacent-violators.ts";

/** Parts of the mean Brier score: score = miscalibration − discrimination + uncertainty. */
export interface CorpDecomposition {
  /** Mean Brier score (binary form, 0 to 1) of the forecasts as given. */
  readonly score: number;
  /** MCB ≥ 0: what recalibration would save. 0 when the forecasts mean what they say. */
  readonly miscalibration: number;
  /** DSC ≥ 0: what the recalibrated forecasts gain over the base rate. */
  readonly discrimination: number;
  /** UNC: score of the base rate itself, b (1 − b). */
  readonly uncertainty: number;
  /** Each forecast after recalibration: the observed frequency of its pool of neighbours. */
  readonly recalibrated: Float64Array;
}

/**
 * The CORP decomposition of the Brier score: calibration without bins.
 *
 * The forecasts are recalibrated by isotonic regression of the outcomes on the forecast (higher forecasts may
 * not get lower frequencies), and the score is taken apart into
 *
 *     miscalibration = S(given) − S(recalibrated)
 *     discrimination = S(base rate) − S(recalibrated)
 *     uncertainty    = S(base rate)
 *
 * No bins have to be chosen, so nobody can choose them well. In small samples isotonic regression follows noise: with
 * few events both miscalibration and discrimination are overstated; read them with the consistency band of
 * `reliabilityDiagram`. Equal forecasts are pooled first.
 *
 * @param forecasts probabilities in [0, 1]. @param outcomes 1 if the event happened, 0 if not.
 * @throws AnalyticsArgumentError for none, lengths that differ, or values that are not such.
 *
 * Source: Dimitriadis, Gneiting and Jordan, *PNAS* 118 (2021) e2016191118.
 *
 * @example Always 30 %, and one event in two: the recalibrated forecast is the base rate.
 * corpDecomposition([0.3, 0.3], [0, 1]) // score 0.29 = 0.04 − 0 + 0.25
 */
export function corpDecomposition(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): CorpDecomposition {
  return corpOfTally(tallyForecasts(forecasts, outcomes));
}

/** {@link corpDecomposition} of forecasts already grouped. */
export function corpOfTally(tally: ForecastTally): CorpDecomposition {
  const fitted = recalibrate(tally.trials, tally.events);
  const n = tally.trials.reduce((sum, count) => sum + count, 0);
  const baseRate = tally.events.reduce((sum, count) => sum + count, 0) / n;
  const score = tallyBrier(tally, (u) => tally.forecasts[u]!);
  const best = tallyBrier(tally, (u) => fitted[u]!);
  const uncertainty = baseRate * (1 - baseRate);
  return {
    score,
    // Both are 0 or more in algebra; rounding may say −1e−17.
    miscalibration: Math.max(0, score - best),
    discrimination: Math.max(0, uncertainty - best),
    uncertainty,
    recalibrated: Float64Array.from(tally.rowOf, (u) => fitted[u]!),
  };
}

/** Isotonic frequencies of events, one for each distinct forecast in increasing order. */
export function recalibrate(trials: ArrayLike<number>, events: ArrayLike<number>): Float64Array {
  return poolAdjacentViolators(
    Float64Array.from(events, (count, u) => count / trials[u]!),
    trials,
  );
}
