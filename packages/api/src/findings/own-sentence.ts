import { kindOf } from "@plumbline/instrument/question";
import { DEFAULT_LOCALE, type Locale } from "@plumbline/instrument/words/locales";
import type { Finding } from "./findings.ts";
import { weak, type Sentence } from "./sentence-parts.ts";

/**
 * What the own views of a question come to, for questions that are held against no prediction; null where its kind has
 * nothing to say in a sentence.
 */
export function ownSentence(
  { question, estimate }: Pick<Finding, "question" | "estimate">,
  locale: Locale = DEFAULT_LOCALE,
): Sentence | null {
  const said = estimate && kindOf(question).finding?.(estimate, question.spec, locale);
  return said ? weak(said) : null;
}
