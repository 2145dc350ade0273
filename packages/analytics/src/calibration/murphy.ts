import { tallyBrier, tallyForecasts } from "./forecast-tally.ts";

/** Parts of the mean Brier score: score = reliability − resolution + uncertainty. */
export interface MurphyDecomposition {
  /** Mean Brier score (binary form, 0 to 1). */
  readonly score: number;
  /** REL ≥ 0: mean squared distance of the forecast from the frequency of events where it was given. */
  readonly reliability: number;
  /** RES ≥ 0: mean squared distance of these frequencies from the base rate. */
  readonly resolution: number;
  /** UNC = b (1 − b) for the base rate b. */
  readonly uncertainty: number;
}

/**
 * Murphy's decomposition of the Brier score, over the **distinct forecast values**:
 *
 *     REL = Σ_u n_u (f_u − ō_u)² / n,   RES = Σ_u n_u (ō_u − b)² / n,   UNC = b (1 − b)
 *
 * On distinct values the three parts sum to the score exactly. Software that first moves forecasts to the
 * mid-points of bins scores other forecasts than were given. Where nearly every forecast is distinct each has
 * one event, so reliability and resolution are both large and say nothing: then use `corpDecomposition`.
 *
 * @param forecasts probabilities in [0, 1]. @param outcomes 1 if the event happened, 0 if not.
 * @throws AnalyticsArgumentError for none, lengths that differ, or values that are not such.
 *
 * Source: Murphy, *J. Appl. Meteorol.* 12 (1973) 595.
 *
 * @example murphyDecomposition([0.3, 0.3], [0, 1]) // score 0.29 = 0.04 − 0 + 0.25
 */
export function murphyDecomposition(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): MurphyDecomposition {
  const tally = tallyForecasts(forecasts, outcomes);
  const n = forecasts.length;
  const baseRate = tally.events.reduce((sum, count) => sum + count, 0) / n;
  let reliability = 0;
  let resolution = 0;
  tally.trials.forEach((trials, u) => {
    const frequency = tally.events[u]! / trials;
    reliability += (trials * (tally.forecasts[u]! - frequency) ** 2) / n;
    resolution += (trials * (frequency - baseRate) ** 2) / n;
  });
  return {
    score: tallyBrier(tally, (u) => tally.forecasts[u]!),
    reliability,
    resolution,
    uncertainty: baseRate * (1 - baseRate),
  };
}
