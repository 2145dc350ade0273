import type { Comparison } from "@plumbline/instrument/comparison";
import type { Gap } from "@plumbline/instrument/gap";
import { DEFAULT_LOCALE, type Locale } from "@plumbline/instrument/words/locales";
import { wordsIn, type Say } from "@plumbline/instrument/words/words";
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

type Ordered = NonNullable<Comparison["ordered"]>;

/**
 * Whether the shift is told from chance: by its own interval, which is of everybody's answers, and by the exact test, which
 * is of the people who gave both and corrected for all comparisons. Where the two do not say the same nothing is clear.
 */
export function isClear({ estimate, corrected }: Compared): boolean {
  const ordered = estimate?.comparison?.ordered;
  if (!ordered?.test || !isTold(corrected) || !excludesNone(ordered)) return false;
  return Math.sign(ordered.shift) === Math.sign(ordered.test.shift);
}

function isTold(corrected: Finding["corrected"]): boolean {
  return corrected !== null && corrected.benjaminiHochberg < LEVEL;
}

function excludesNone({ interval }: Ordered): boolean {
  return interval !== null && (interval.low > 0 || interval.high < 0);
}

/** The finding of a question that was asked through both lenses; null for any other. */
export function sentenceOf(finding: Compared, locale: Locale = DEFAULT_LOCALE): Sentence | null {
  const comparison = finding.estimate?.comparison;
  if (!comparison) return gapSentence(finding.estimate?.gaps ?? [], locale);
  const { ordered, form, n } = comparison;
  if (!ordered) return unorderedSentence(comparison, locale);
  const say = wordsIn(sentenceMessages, locale);
  const size = sizeInWords(ordered, locale);
  const { test } = ordered;
  if (!test) {
    return excludesNone(ordered)
      ? aroundStrong(say, "untested.apart", size, { form, both: n.both })
      : weak(say("untested.open", { both: n.both }));
  }
  if (isClear(finding)) return aroundStrong(say, "clear", size, { form });
  if (isTold(finding.corrected)) {
    const within = sizeInWords({ ...ordered, shift: test.shift }, locale);
    return excludesNone(ordered)
      ? aroundStrong(say, "against", size, { form, within })
      : aroundStrong(say, "within", within, { form });
  }
  if (excludesNone(ordered)) {
    const alike = Math.sign(ordered.shift) === Math.sign(test.shift);
    return aroundStrong(say, alike && test.pValue < LEVEL ? "uncorrected" : "untold", size, { form });
  }
  return weak(unclear(comparison, ordered, size, say));
}

/** What is left to say of two shapes whose shift neither the interval nor the test tells from chance. */
function unclear(
  comparison: Comparison,
  { dominance }: Ordered,
  size: string,
  say: Say<(typeof sentenceMessages)["en"]>,
): string {
  const further = beyondChance(comparison);
  if (dominance === "equal") return say("same");
  if (typeof dominance === "object") return say(further ? "crossingApart" : "crossing");
  return further ? say("apart") : say("chance", { size });
}

/** "0.95 levels more in agreement". */
export function sizeInWords({ shift, direction }: Ordered, locale: Locale): string {
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
