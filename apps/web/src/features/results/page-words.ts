import type { Finding, Findings } from "@plumbline/api/findings/findings";
import { isClear } from "@plumbline/api/findings/sentence";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn, type Say } from "@plumbline/instrument/words/words";
import { resultsMessages } from "./messages.ts";

/** The line under the heading: how much of what was compared is clear. */
export function summaryWords(findings: Findings, hasHeadline: boolean, locale: Locale): string {
  const say = wordsIn(resultsMessages, locale);
  const { family, items, minimumN, n } = findings;
  if (!items) return say("summary.tooFew", { minimumN });
  if (family === 0) return untestedWords(items, n, say);
  const clear = items.filter(isClear);
  if (clear.length === 0) return say("summary.none", { family });
  const share = say("summary.clear", { family, clear: clear.length });
  if (!hasHeadline) return share;
  const forms = new Set(clear.map(({ estimate }) => estimate?.comparison?.form));
  return say("summary.largest", { among: forms.size > 1 ? "full" : "all", clear: share });
}

/** Why no shift is tested: nothing was asked through both lenses, too few answered so, or what they gave has no test. */
function untestedWords(
  items: readonly Finding[],
  n: number,
  say: Say<(typeof resultsMessages)["en"]>,
): string {
  if (!items.some(({ question }) => question.own && question.crowd)) return say("summary.nothing", { n });
  const compared = items.filter(
    ({ estimate }) => estimate?.comparison || (estimate?.gaps && estimate.gaps.length > 0),
  ).length;
  return compared === 0 ? say("summary.fewPairs", { n }) : say("summary.untested", { n, compared });
}
