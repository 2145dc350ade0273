import type { Finding } from "@plumbline/api/findings/findings";
import { DECLINES, LENSES } from "@plumbline/instrument/lens";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { findingMessages } from "./messages-finding.ts";

/**
 * How many people a finding is about: "n = 120 own, 118 predicted, 117 both". They are those its figures are made of, and
 * beside them those who said something else instead.
 */
export function countWords(finding: Finding, locale: Locale): string {
  if (!finding.estimate) return "";
  const { figured } = finding.estimate;
  if (!figured) return inFigures(finding, finding.estimate.n, locale);
  const { own, both, instead } = figured;
  const counts = inFigures(finding, { ...finding.estimate.n, own, both }, locale);
  return wordsIn(findingMessages, locale)("n.instead", { counts, ...instead });
}

function inFigures(
  { question }: Finding,
  { own, crowd, both }: { own: number; crowd: number; both: number },
  locale: Locale,
): string {
  const say = wordsIn(findingMessages, locale);
  const form = question.crowd ?? "distribution";
  if (!question.crowd) return say("n.all", { own });
  if (!question.own) return say("n.onePart", { crowd, form });
  return own === crowd && own === both ? say("n.all", { own }) : say("n.each", { own, crowd, both, form });
}

/** Who declined and how, lens by lens; declines nobody chose are left out, and null says that nobody declined. */
export function declineWords({ estimate, question }: Finding, locale: Locale): string | null {
  if (!estimate) return null;
  const say = wordsIn(findingMessages, locale);
  const lenses = LENSES.flatMap((lens) => {
    const chosen = DECLINES.filter((decline) => estimate.declines[lens][decline] > 0);
    const ways = chosen.map((decline) =>
      say(`declined.${decline}`, { count: estimate.declines[lens][decline] }),
    );
    const form = question.crowd ?? "distribution";
    return ways.length > 0 ? [say(`declined.${lens}`, { ways: ways.join(", "), form })] : [];
  });
  return lenses.length > 0 ? say("declined.line", { lenses: lenses.join("; ") }) : null;
}
