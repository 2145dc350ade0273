import { expectArgument } from "../errors.ts";

/** Forecasts of yes/no events, one row for each distinct forecast, in increasing order. */
export interface ForecastTally {
  /** The distinct forecast probabilities. */
  readonly forecasts: Float64Array;
  /** How often each was given, and how many of these events happened. */
  readonly trials: Float64Array;
  readonly events: Float64Array;
  /** Row of each original forecast. */
  readonly rowOf: Uint32Array;
}

/**
 * Groups equal forecasts: all that calibration depends on.
 *
 * @param forecasts probabilities in [0, 1]. @param outcomes 1 if the event happened, 0 if not.
 * @throws AnalyticsArgumentError for none, lengths that differ, or values that are not such.
 */
export function tallyForecasts(forecasts: ArrayLike<number>, outcomes: ArrayLike<number>): ForecastTally {
  const n = forecasts.length;
  expectArgument(n > 0, "forecasts", "at least one forecast", forecasts);
  expectArgument(outcomes.length === n, "outcomes", `${n} outcomes, one a forecast`, outcomes);
  for (let i = 0; i < n; i++) {
    expectArgument(
      forecasts[i]! >= 0 && forecasts[i]! <= 1,
      "forecasts",
      "probabilities in [0, 1]",
      forecasts[i],
    );
    expectArgument(outcomes[i] === 0 || outcomes[i] === 1, "outcomes", "outcomes 0 or 1", outcomes[i]);
  }
  const distinct = Float64Array.from(new Set(Array.from(forecasts))).sort();
  const row = new Map(Array.from(distinct, (p, u) => [p, u]));
  const trials = new Float64Array(distinct.length);
  const events = new Float64Array(distinct.length);
  const rowOf = Uint32Array.from(forecasts, (p, i) => {
    const u = row.get(p)!;
    trials[u]! += 1;
    events[u]! += outcomes[i]!;
    return u;
  });
  return { forecasts: distinct, trials, events, rowOf };
}

/** Mean Brier score of forecasts in a tally, when `forecast(u)` stands in row u. */
export function tallyBrier(tally: ForecastTally, forecast: (u: number) => number): number {
  let sum = 0;
  let n = 0;
  for (let u = 0; u < tally.trials.length; u++) {
    const p = forecast(u);
    sum += tally.events[u]! * (1 - p) ** 2 + (tally.trials[u]! - tally.events[u]!) * p * p;
    n += tally.trials[u]!;
  }
  return sum / n;
}
