import { type Distribution, probabilities } from "../distribution.ts";
import { expectArgument } from "../errors.ts";

/** A checked forecast over K options and the option that came true. */
export function forecastAndOutcome(forecast: Distribution, outcome: number): Float64Array {
  const shares = probabilities(forecast, "forecast");
  expectArgument(
    Number.isInteger(outcome) && outcome >= 0 && outcome < shares.length,
    "outcome",
    `an option from 0 to ${shares.length - 1}`,
    outcome,
  );
  return shares;
}

/** Checks a probability of an event and whether it happened (1) or not (0). */
export function expectBinary(probability: number, outcome: number): void {
  expectArgument(probability >= 0 && probability <= 1, "forecast", "a probability in [0, 1]", probability);
  expectArgument(outcome === 0 || outcome === 1, "outcome", "0 or 1", outcome);
}

/** Checks numbers that may be anything but NaN and the infinities. */
export function expectFinite(values: Readonly<Record<string, number>>): void {
  for (const [argument, value] of Object.entries(values)) {
    expectArgument(Number.isFinite(value), argument, "a finite number", value);
  }
}
