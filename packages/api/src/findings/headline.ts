import { misjudgement, type Finding, type Findings } from "./findings.ts";
import { isClear, plainSentence, sentenceOf } from "./sentence.ts";

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
export function headlineOf({ items }: Findings): Headline | null {
  const clear = (items ?? []).filter(isClear);
  const full = clear.filter(({ estimate }) => estimate?.comparison?.form === "distribution");
  const [finding] = (full.length > 0 ? full : clear).toSorted((a, b) => misjudgement(b) - misjudgement(a));
  const sentence = finding && sentenceOf(finding);
  if (!sentence) return null;
  const said = plainSentence(sentence).replace(/\.$/, "");
  return {
    finding,
    text: `“${quoted(finding.question.text)}”: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  };
}

function quoted(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text.replace(/\.$/, "");
  const words = text.slice(0, LONGEST_QUOTE).split(/\s+/).slice(0, -1);
  return `${words.join(" ")} …`;
}
