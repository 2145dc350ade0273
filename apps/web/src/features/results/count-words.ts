import type { Finding } from "@plumbline/api/findings/findings";
import { DECLINES, LENSES } from "@plumbline/instrument/lens";
import type { Locale } from "@plumbline/instrument/words/locales";
import { wordsIn } from "@plumbline/instrument/words/words";
import { findingMessages } from "./messages-finding.ts";

/** How many people a finding is about: "n = 120 own, 118 predicted, 117 both". */
export function countWords({ estimate, question }: Finding, locale: Locale): string {
  if (!estimate) return "";
  const say = wordsIn(findingMessages, locale);
  const { own, crowd, both } = estimate.n;
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
