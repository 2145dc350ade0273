import type { Answers, Asked } from "../../kind.ts";
import { differenceCells, scoresOf } from "../../scale.ts";
import type { Bump, TallyShape } from "../../tally.ts";
import type { ChoiceCrowd, ChoiceOwn, ChoiceSpec } from "./spec.ts";

/**
 * Vectors: `own` counts per option · `mass` a histogram 0..100 of predicted masses per option · `guess` point
 * guesses per option · `ownByMass` sums of predicted masses by own option (own-major) · `ownByGuess` likewise
 * counts · `difference` predicted minus own score in hundredths · `moments` Σ d·dᵀ of predicted minus own masses.
 */
export function choiceTallyShape({ spec, own, crowd }: Asked<ChoiceSpec>): TallyShape {
  const k = spec.options.length;
  const both = own && crowd && !spec.many;
  return {
    ...(own ? { own: k } : {}),
    ...(crowd === "distribution" ? { mass: k * 101 } : {}),
    ...(crowd === "point" ? { guess: k } : {}),
    ...(both && crowd === "distribution" ? { ownWithMass: k, ownByMass: k * k, moments: k * k } : {}),
    ...(both && crowd === "point" ? { ownByGuess: k * k } : {}),
    ...(both && spec.ordered ? { difference: differenceCells(scoresOf(spec.options)).length } : {}),
  };
}

export function countChoice(
  { own, crowd }: Answers<ChoiceOwn, ChoiceCrowd>,
  { spec }: Asked<ChoiceSpec>,
  bump: Bump,
): void {
  const k = spec.options.length;
  for (const option of own?.options ?? []) bump("own", option);
  if (crowd?.form === "distribution") {
    for (const [option, mass] of crowd.masses.entries()) bump("mass", option * 101 + mass);
  } else if (crowd) {
    bump("guess", crowd.option);
  }
  const mine = own?.options[0];
  if (mine === undefined || !crowd || spec.many) return;
  if (crowd.form === "point") {
    bump("ownByGuess", mine * k + crowd.option);
  } else {
    bump("ownWithMass", mine);
    const d = crowd.masses.map((mass, option) => mass - (option === mine ? 100 : 0));
    for (const [option, mass] of crowd.masses.entries()) bump("ownByMass", mine * k + option, mass);
    for (let row = 0; row < k; row++) {
      for (let column = 0; column < k; column++) bump("moments", row * k + column, d[row]! * d[column]!);
    }
  }
  if (!spec.ordered) return;
  const scores = scoresOf(spec.options);
  const predicted =
    crowd.form === "point"
      ? 100 * scores[crowd.option]!
      : crowd.masses.reduce((sum, mass, option) => sum + mass * scores[option]!, 0);
  bump("difference", differenceCells(scores).cell(predicted - 100 * scores[mine]!));
}
