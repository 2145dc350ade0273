import type { Comparison } from "@plumbline/instrument/comparison";
import type { CrowdForm } from "@plumbline/instrument/lens";
import type { Gap } from "@plumbline/instrument/gap";
import type { Finding } from "./findings.ts";
import { gapSentence } from "./gap-sentence.ts";
import { decimal } from "./numbers.ts";

/** A difference is called clear below this p-value, corrected after Benjamini and Hochberg. */
export const LEVEL = 0.05;

/** A finding in words; `strong` is the part that carries the size and the direction. */
export interface Sentence {
  before: string;
  strong: string;
  after: string;
}

export function plainSentence({ before, strong, after }: Sentence): string {
  return before + strong + after;
}

type Compared = Pick<Finding, "corrected"> & {
  estimate: { comparison: Comparison | null; gaps?: Gap[] } | null;
};

/**
 * Whether the shift is told from chance. The test is on the people who gave both answers, the shift on everybody's;
 * where the two point different ways nothing is clear.
 */
export function isClear({ estimate, corrected }: Compared): boolean {
  const ordered = estimate?.comparison?.ordered;
  if (!ordered?.interval || !corrected || corrected.benjaminiHochberg >= LEVEL) return false;
  return Math.sign(ordered.shift) === Math.sign(ordered.interval.low + ordered.interval.high);
}

/** The finding of a question that was asked through both lenses; null for any other. */
export function sentenceOf(finding: Compared): Sentence | null {
  const comparison = finding.estimate?.comparison;
  if (!comparison) return gapSentence(finding.estimate?.gaps ?? []);
  const { ordered } = comparison;
  if (!ordered) return unorderedSentence(comparison);
  if (!ordered.test) return weak("Nobody gave both answers, so no difference is tested.");
  const size = sizeInWords(ordered);
  if (isClear(finding)) {
    return { before: `The field ${VERB[comparison.form]} itself `, strong: size, after: " than it is." };
  }
  if (ordered.dominance === "equal") return weak("No difference: the two shapes are the same.");
  if (typeof ordered.dominance !== "object")
    return weak(`No clear difference is shown: ${size} could be chance.`);
  return weak(
    beyondChance(comparison)
      ? "No clear difference in direction is shown; the two shapes cross, further apart than chance alone would usually put them."
      : "No clear difference is shown; the two shapes cross.",
  );
}

const VERB: Record<CrowdForm, string> = { distribution: "predicts", point: "guesses" };

function sizeInWords({ shift, direction }: NonNullable<Comparison["ordered"]>): string {
  return `${decimal(Math.abs(shift))} ${direction.unit} ${shift < 0 ? direction.lower : direction.higher}`;
}

/** Options without an order have no direction, and the distance between them no exact test. */
function unorderedSentence(comparison: Comparison): Sentence {
  const points = `${Math.round(100 * comparison.distance.value)} of 100 ${comparison.form === "point" ? "guesses" : "points"}`;
  const where =
    comparison.form === "point"
      ? "fall on other answers than are given"
      : "are predicted on other answers than are given";
  const { chance } = comparison.distance;
  if (!chance)
    return { before: "", strong: points, after: ` ${where}; how much of that is chance is not known.` };
  if (!beyondChance(comparison)) return weak("No clear difference is shown.");
  return { before: "", strong: points, after: ` ${where}, more than chance alone explains.` };
}

function beyondChance({ distance }: Comparison): boolean {
  return distance.chance !== null && distance.value > distance.chance.upper;
}

function weak(text: string): Sentence {
  return { before: text, strong: "", after: "" };
}

/** Where the prediction lies as a whole, from first-order stochastic dominance. */
export function dominanceInWords({ labels, ordered }: Comparison): string | null {
  if (!ordered) return null;
  const { dominance, direction } = ordered;
  if (dominance === "equal") return "the same";
  if (dominance === "higher") return `${direction.higher} throughout`;
  if (dominance === "lower") return `${direction.lower} throughout`;
  return `crosses at “${labels[dominance.crossesAt] ?? ""}”`;
}
