import type { Findings } from "@plumbline/api/findings/findings";
import { isClear } from "@plumbline/api/findings/sentence";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { resultsMessages } from "./messages.ts";

/** The line under the heading: how much of what was compared is clear. */
export function summaryWords(findings: Findings, hasHeadline: boolean, locale: Locale): string {
  const say = wordsIn(resultsMessages, locale);
  const { family, items, minimumN, n } = findings;
  if (!items) return say("summary.tooFew", { minimumN });
  if (family === 0) return say("summary.nothing", { n });
  const clear = items.filter(isClear).length;
  if (clear === 0) return say("summary.none", { family });
  const share = say("summary.clear", { family, clear });
  return hasHeadline ? say("summary.largest", { clear: share }) : share;
}
