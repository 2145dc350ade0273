import type { Comparison } from "@plumbline/instrument/comparison";
import type { Gap } from "@plumbline/instrument/gap";
import { DEFAULT_LOCALE, type Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { figuresIn } from "./figures.ts";
import type { Finding } from "./findings.ts";
import { gapSentence } from "./gap-sentence.ts";
import { sentenceMessages } from "./messages.ts";
import { aroundStrong, weak, type Sentence } from "./sentence-parts.ts";

/** A difference is called clear below this p-value, corrected after Benjamini and Hochberg. */
export const LEVEL = 0.05;

type Compared = Pick<Finding, "corrected"> & {
  estimate: { comparison: Comparison | null; gaps?: Gap[] } | null;
};

/**
 * Whether the shift is told from chance. The test is on the people who gave both answers, the shift on everybody's;
 * where the two point different ways nothing is clear.
 */
export function isClear({ estimate, corrected }: Compared): boolean {
  const ordered = estimate?.comparison?.ordered;
  if (!ordered?.test || !corrected || corrected.benjaminiHochberg >= LEVEL) return false;
  return Math.sign(ordered.shift) === Math.sign(ordered.test.shift);
}

/** The finding of a question that was asked through both lenses; null for any other. */
export function sentenceOf(finding: Compared, locale: Locale = DEFAULT_LOCALE): Sentence | null {
  const comparison = finding.estimate?.comparison;
  if (!comparison) return gapSentence(finding.estimate?.gaps ?? [], locale);
  const { ordered, form } = comparison;
  if (!ordered) return unorderedSentence(comparison, locale);
  const say = wordsIn(sentenceMessages, locale);
  if (!ordered.test) return weak(say("untested"));
  const size = sizeInWords(ordered, locale);
  if (isClear(finding)) return aroundStrong(say, "clear", size, { form });
  if (ordered.dominance === "equal") return weak(say("same"));
  if (typeof ordered.dominance !== "object") return weak(say("chance", { size }));
  return weak(say(beyondChance(comparison) ? "crossingApart" : "crossing"));
}

/** "0.95 levels more in agreement". */
export function sizeInWords(
  { shift, direction }: NonNullable<Comparison["ordered"]>,
  locale: Locale,
): string {
  return wordsIn(sentenceMessages, locale)("size", {
    size: figuresIn(locale).decimal(Math.abs(shift)),
    unit: direction.unit,
    direction: shift < 0 ? direction.lower : direction.higher,
  });
}

/** Options without an order have no direction, and the distance between them no exact test. */
function unorderedSentence(comparison: Comparison, locale: Locale): Sentence {
  const say = wordsIn(sentenceMessages, locale);
  const { form, distance } = comparison;
  const share = say("unordered.share", { share: Math.round(100 * distance.value), form });
  if (!distance.chance) return aroundStrong(say, "unordered.unknown", share, { form });
  if (!beyondChance(comparison)) return weak(say("unordered.none"));
  return aroundStrong(say, "unordered.apart", share, { form });
}

function beyondChance({ distance }: Comparison): boolean {
  return distance.chance !== null && distance.value > distance.chance.upper;
}

/** Where the prediction lies as a whole, from first-order stochastic dominance. */
export function dominanceInWords(
  { labels, ordered }: Comparison,
  locale: Locale = DEFAULT_LOCALE,
): string | null {
  if (!ordered) return null;
  const say = wordsIn(sentenceMessages, locale);
  const { dominance, direction } = ordered;
  if (dominance === "equal") return say("dominance.equal");
  if (typeof dominance === "string") {
    return say("dominance.throughout", { direction: direction[dominance] });
  }
  return say("dominance.crosses", { answer: labels[dominance.crossesAt] ?? "" });
}
