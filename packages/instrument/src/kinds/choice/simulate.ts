import type { Answers, Asked } from "../../kind.ts";
import { roundToTotal } from "../../masses.ts";
import type { ChoiceCrowd, ChoiceOwn, ChoiceSpec } from "./spec.ts";

/** Options near the person's leaning are likelier; the crowd is expected to lean a little further. */
export function simulateChoice(
  { spec, own, crowd }: Asked<ChoiceSpec>,
  leaning: number,
  random: { next(): number },
): Answers<ChoiceOwn, ChoiceCrowd> {
  const weights = spec.ordered ? bump(spec.options.length, leaning, 0.22) : spec.options.map(() => 1);
  const mine = draw(weights, random);
  const others = spec.ordered
    ? bump(spec.options.length, Math.min(1, leaning + 0.15 + 0.2 * (random.next() - 0.5)), 0.25)
    : spec.options.map(() => 0.5 + random.next());
  return {
    ...(own ? { own: { options: spec.many ? manyOf(spec.options.length, mine, random) : [mine] } } : {}),
    ...(crowd === "distribution" ? { crowd: { form: "distribution", masses: roundToTotal(others) } } : {}),
    ...(crowd === "point" ? { crowd: { form: "point", option: draw(others, random) } } : {}),
  };
}

function manyOf(options: number, first: number, random: { next(): number }): number[] {
  return Array.from({ length: options }, (_, option) => option).filter(
    (option) => option === first || random.next() < 0.25,
  );
}

/** A normal shape over K places with its top at `centre` of the way. */
function bump(k: number, centre: number, width: number): number[] {
  return Array.from({ length: k }, (_, index) => Math.exp(-(((index / (k - 1) - centre) / width) ** 2) / 2));
}

function draw(weights: readonly number[], random: { next(): number }): number {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return index;
  }
  return weights.length - 1;
}
