import { expectArgument } from "../errors.ts";
import type { Random } from "../random.ts";
import { sampleBinomial } from "../special/sample.ts";
import { sortedQuantile } from "../special/sorted-quantile.ts";
import { type CorpDecomposition, corpOfTally, recalibrate } from "./corp.ts";
import { tallyForecasts } from "./forecast-tally.ts";

/** A point of the diagram: one distinct forecast. */
export interface ReliabilityPoint {
  readonly forecast: number;
  readonly count: number;
  /** Frequency of events after isotonic recalibration; on the diagonal when calibrated. */
  readonly recalibrated: number;
  /** Where `recalibrated` would lie, with the chosen probability, if the forecasts were calibrated. */
  readonly band: { readonly low: number; readonly high: number };
}

export interface ReliabilityDiagram extends Omit<CorpDecomposition, "recalibrated"> {
  /** In increasing order of the forecast. */
  readonly points: readonly ReliabilityPoint[];
  readonly level: number;
  readonly draws: number;
}

/**
 * The CORP reliability diagram: the isotonic curve of event frequency over forecast, with a **consistency band**.
 *
 * The band answers "how far from the diagonal would calibrated forecasters stray by chance?": outcomes are
 * drawn anew as if each forecast were true, recalibrated, and at each forecast the middle `level` of the draws
 * is the band. It holds point by point, not for the whole curve at once, so with many points a few outside are
 * expected. It is not a confidence band around the curve.
 *
 * @param forecasts probabilities in [0, 1]. @param outcomes 1 if the event happened, 0 if not.
 * @param options.random source of chance; store its seed with the result.
 * @param options.draws resamples, at least 20; default 1000. Cost: draws × distinct forecasts.
 * @param options.level probability of the band at each point, in (0, 1); default 0.9.
 * @throws AnalyticsArgumentError for none, lengths that differ, values that are not such, too few draws or a
 *   level outside (0, 1).
 *
 * Source: Dimitriadis, Gneiting and Jordan, *PNAS* 118 (2021) e2016191118; consistency resampling: Bröcker and
 * Smith, *Weather and Forecasting* 22 (2007) 651.
 *
 * @example reliabilityDiagram(forecasts, outcomes, { random: seededRandom(1) }).points
 */
export function reliabilityDiagram(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  options: { readonly random: Random; readonly draws?: number; readonly level?: number },
): ReliabilityDiagram {
  const draws = options.draws ?? 1000;
  const level = options.level ?? 0.9;
  expectArgument(Number.isInteger(draws) && draws >= 20, "draws", "a whole number of at least 20", draws);
  expectArgument(level > 0 && level < 1, "level", "a probability strictly between 0 and 1", level);
  const tally = tallyForecasts(forecasts, outcomes);
  const { recalibrated: _, ...parts } = corpOfTally(tally);
  const size = tally.forecasts.length;
  const simulated = Array.from({ length: size }, () => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const events = tally.forecasts.map((p, u) => sampleBinomial(options.random, tally.trials[u]!, p));
    recalibrate(tally.trials, events).forEach((value, u) => (simulated[u]![draw] = value));
  }
  const curve = recalibrate(tally.trials, tally.events);
  return {
    ...parts,
    points: Array.from(tally.forecasts, (forecast, u) => {
      const sorted = simulated[u]!.sort();
      return {
        forecast,
        count: tally.trials[u]!,
        recalibrated: curve[u]!,
        band: {
          low: sortedQuantile(sorted, (1 - level) / 2),
          high: sortedQuantile(sorted, (1 + level) / 2),
        },
      };
    }),
    level,
    draws,
  };
}
