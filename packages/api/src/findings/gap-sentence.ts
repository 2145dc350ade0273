import type { Gap } from "@plumbline/instrument/gap";
import { DEFAULT_LOCALE, type Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { sentenceMessages } from "./messages.ts";
import { aroundStrong, weak, type Sentence } from "./sentence-parts.ts";

/**
 * Whether a predicted number and the true one are told apart: their 95 % intervals share no number. Stricter than a test
 * at that level, whatever the two have to do with each other, and the same on every scale. That neither number lies in
 * the other's interval is not enough: of equal means of independent answers one pair in six would be told apart.
 */
export function isApart({ actual, predicted }: Gap): boolean {
  const [lower, upper] = actual.value <= predicted.value ? [actual, predicted] : [predicted, actual];
  return lower.high !== null && upper.low !== null && lower.high < upper.low;
}

/** The gap that is told about a question with several: the widest that is clear, else the widest. */
export function foremostGap(gaps: readonly Gap[]): Gap | null {
  const clear = gaps.filter(isApart);
  const [first] = (clear.length > 0 ? clear : gaps).toSorted((a, b) => Math.abs(b.shift) - Math.abs(a.shift));
  return first ?? null;
}

/** "The field expects its middle answer to be 40 %; it is 20 %." */
export function gapSentence(gaps: readonly Gap[], locale: Locale = DEFAULT_LOCALE): Sentence | null {
  const gap = foremostGap(gaps);
  if (!gap) return null;
  const say = wordsIn(sentenceMessages, locale);
  const { of, statistic = "median", given = "none" } = gap;
  const words = { actual: gap.words.actual.value, predicted: gap.words.predicted.value };
  const which = { statistic, given, ...(of === null ? {} : { of }) };
  if (!isApart(gap)) return weak(say(of === null ? "gap.chance" : "gap.chanceOn", { ...which, ...words }));
  return aroundStrong(say, of === null ? "gap.apart" : "gap.apartOn", say("gap.numbers", words), which);
}
