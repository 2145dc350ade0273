import { DEFAULT_LOCALE, type Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { misjudgement, type Finding, type Findings } from "./findings.ts";
import { sentenceMessages } from "./messages.ts";
import { isClear, sizeInWords } from "./sentence.ts";

export interface Headline {
  finding: Finding;
  /** Without a full stop, as headings go. */
  text: string;
}

/** Longer questions are cut at a word, so that the heading can be read at a glance. */
const LONGEST_QUOTE = 120;

/**
 * The largest clear shift of a release in words; null where none is clear. Predicted distributions go before point
 * guesses, which are another instrument and not to be ranked with them.
 */
export function headlineOf({ items }: Findings, locale: Locale = DEFAULT_LOCALE): Headline | null {
  const clear = (items ?? []).filter(isClear);
  const full = clear.filter(({ estimate }) => estimate?.comparison?.form === "distribution");
  const [finding] = (full.length > 0 ? full : clear).toSorted((a, b) => misjudgement(b) - misjudgement(a));
  const comparison = finding?.estimate?.comparison;
  if (!finding || !comparison?.ordered) return null;
  return {
    finding,
    text: wordsIn(sentenceMessages, locale)("headline", {
      question: quoted(finding.question.text),
      form: comparison.form,
      size: sizeInWords(comparison.ordered, locale),
    }),
  };
}

function quoted(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text.replace(/\.$/, "");
  const words = text.slice(0, LONGEST_QUOTE).split(/\s+/).slice(0, -1);
  return `${words.join(" ")} …`;
}
