import type { Answers, Asked } from "../../kind.ts";
import type { ProbabilityCrowd, ProbabilityOwn, ProbabilitySpec } from "./spec.ts";
import { placeOf, stepAt } from "./steps.ts";

/** Round numbers people say most; 0 and 100 % are left to those who mean them. */
const SAID = [1, 10, 20, 50, 100, 150, 200, 250, 300, 400, 500, 600, 700, 750, 800, 900, 950, 980, 990, 999];

/** Round numbers about the person's leaning; the others are guessed a little higher than the person is. */
export function simulateProbability(
  { own, crowd }: Asked<ProbabilitySpec>,
  leaning: number,
  random: { next(): number },
): Answers<ProbabilityOwn, ProbabilityCrowd> {
  // Both drawn whether asked or not, so that the same seed is the same person under any framing.
  const mine = said(0.1 + 0.65 * leaning + 0.3 * (random.next() - 0.5), random);
  const theirs = said(0.3 + 0.4 * leaning + 0.2 * (random.next() - 0.5), random);
  return {
    ...(own ? { own: { perMille: mine } } : {}),
    ...(crowd ? { crowd: { form: "point", perMille: theirs } } : {}),
  };
}

/** A round number at a share of the way from unlikely to likely; one in six says an odd one. */
function said(position: number, random: { next(): number }): number {
  const place = Math.min(1, Math.max(0, position));
  if (random.next() < 1 / 6) return stepAt(placeOf(1000 * place));
  return SAID[Math.min(SAID.length - 1, Math.floor(place * SAID.length))] ?? 500;
}
