import type { Answers } from "../../kind.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { writeEntry } from "./entry.ts";
import { probabilityWords } from "./messages.ts";
import { oddsOf } from "./odds.ts";
import type { ProbabilityCrowd, ProbabilityOwn, ProbabilitySpec } from "./spec.ts";

/** "0.5 %". */
export function percentWords(perMille: number, locale: Locale): string {
  return wordsIn(probabilityWords, locale)("percent", { number: writeEntry(perMille, locale) });
}

/** "1 in 200", "as likely as not". */
export function oddsWords(perMille: number, locale: Locale): string {
  const say = wordsIn(probabilityWords, locale);
  if (perMille === 500) return say("odds.even");
  const odds = oddsOf(perMille);
  if (!odds) return say(perMille === 0 ? "odds.never" : "odds.certain");
  return say(odds.exact ? "odds.exact" : "odds.about", { k: odds.k, n: odds.n });
}

export function describeProbability(
  _spec: ProbabilitySpec,
  { own, crowd }: Answers<ProbabilityOwn, ProbabilityCrowd>,
  locale: Locale,
): { own?: string; crowd?: string } {
  const words = ({ perMille }: ProbabilityOwn) =>
    `${percentWords(perMille, locale)} (${oddsWords(perMille, locale)})`;
  return { ...(own ? { own: words(own) } : {}), ...(crowd ? { crowd: words(crowd) } : {}) };
}

export function rewordProbability(spec: ProbabilitySpec, say: (text: string) => string): ProbabilitySpec {
  return { ...spec, event: spec.event && say(spec.event), rule: spec.rule && say(spec.rule) };
}
