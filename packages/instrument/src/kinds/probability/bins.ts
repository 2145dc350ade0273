import type { NumberBin } from "@plumbline/charts/number-histogram.tsx";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import type { ProbabilityDetail } from "./estimate.ts";
import { probabilityResults } from "./messages-results.ts";

/** Points of probability in one bar. */
const WIDTH = 5;

/**
 * Bars of five points about 0, 5, 10 … 100 %: people say fives and tens, and none of those falls on an edge. Those at
 * both ends are half empty, there being nothing below 0 and above 100.
 */
export function probabilityBins(
  { own, crowd }: Pick<ProbabilityDetail, "own" | "crowd">,
  locale: Locale = DEFAULT_LOCALE,
): NumberBin[] {
  const say = wordsIn(probabilityResults, locale);
  const actual = shares(own?.histogram);
  const predicted = shares(crowd?.histogram);
  return Array.from({ length: 100 / WIDTH + 1 }, (_, bin) => {
    const from = WIDTH * (bin - 0.5);
    const to = WIDTH * (bin + 0.5);
    return {
      from,
      to,
      label: say("bin", { from: Math.max(0, Math.ceil(from)), to: Math.min(100, Math.floor(to)) }),
      actual: actual?.[bin] ?? 0,
      ...(predicted ? { predicted: predicted[bin] ?? 0 } : {}),
    };
  });
}

function shares(histogram: readonly number[] | undefined): number[] | null {
  if (!histogram) return null;
  const counts = Array.from({ length: 100 / WIDTH + 1 }, () => 0);
  let n = 0;
  for (const [perMille, count] of histogram.entries()) {
    // No answer lies at 25 per mille: between two bars is never a whole per cent.
    counts[Math.round(perMille / (10 * WIDTH))]! += count;
    n += count;
  }
  return n === 0 ? null : counts.map((count) => count / n);
}
