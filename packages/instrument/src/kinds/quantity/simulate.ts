import type { Answers, Asked } from "../../kind.ts";
import { stepsOf } from "./axis.ts";
import type { QuantityCrowd, QuantityOwn, QuantitySpec } from "./spec.ts";

/** A middle about the person's leaning with a spread of its own; the others are guessed nearer to the axis's middle. */
export function simulateQuantity(
  { spec, own, crowd }: Asked<QuantitySpec>,
  leaning: number,
  random: { next(): number },
): Answers<QuantityOwn, QuantityCrowd> {
  // Drawn whether asked or not, so that the same seed is the same person under any framing.
  const middle = 0.12 + 0.5 * leaning + 0.15 * (random.next() - 0.5);
  const spread = 0.04 + 0.16 * random.next();
  const doubt = random.next();
  const theirs = 0.2 + 0.4 * leaning + 0.1 * (random.next() - 0.5);
  // One in thirty is sure that it never happens; most give it little.
  const never = spec.never ? (doubt > 29 / 30 ? 100 : Math.round(40 * doubt ** 3)) : 0;
  const three = (centre: number, width: number) =>
    [centre - 0.7 * width, centre, centre + 1.3 * width].map((at) => stepNear(spec, at));
  return {
    ...(own
      ? {
          own: {
            quantiles:
              never === 100 ? [] : spec.asked === "point" ? [stepNear(spec, middle)] : three(middle, spread),
            never,
          },
        }
      : {}),
    ...(crowd === "point" ? { crowd: { form: "point", quantiles: [stepNear(spec, theirs)] } } : {}),
    ...(crowd === "distribution" ? { crowd: { form: "distribution", quantiles: three(theirs, 0.08) } } : {}),
  };
}

function stepNear({ axis }: QuantitySpec, share: number): number {
  const steps = stepsOf(axis);
  // People think in round numbers: half orders, fives, whole and half years.
  const round = axis.scale === "log10" ? 50 : axis.scale === "date" && axis.grain === "month" ? 6 : 5;
  const step = Math.round((share * steps) / round) * round;
  return Math.min(steps, Math.max(0, steps > 10 * round ? step : Math.round(share * steps)));
}
