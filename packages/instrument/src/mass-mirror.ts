import { totalVariationDistance } from "@plumbline/analytics/compare/total-variation";
import { wassersteinDistance } from "@plumbline/analytics/compare/wasserstein";
import { sumOf } from "./masses.ts";
import type { Mirror } from "./mirror.ts";
import type { Locale } from "./words/locales.ts";
import { catalogue, wordsIn } from "./words/words.ts";

const massMirrorWords = catalogue({
  en: { mean: "{mean, number, ::.0} on average", share: "{percent, number, ::.} % {label}" },
  de: { mean: "{mean, number, ::.0} im Mittel", share: "{percent, number, ::.}\u00a0% {label}" },
});

/**
 * A predicted distribution held against the true one. With scores by the Wasserstein distance over the length of the
 * scale, in words by the two means; without by total variation, in words by the answer that was misjudged most.
 *
 * @param predicted masses or counts; only their shares matter. @param truth likewise.
 * @param scores those of ordered answers, rising; null where the answers have no order.
 */
export function massMirror(
  predicted: readonly number[],
  truth: readonly number[],
  { labels, scores }: { labels: readonly string[]; scores: readonly number[] | null },
  locale: Locale,
): Mirror["prediction"] {
  const expected = sharesOf(predicted);
  const actual = sharesOf(truth);
  if (!expected || !actual) return null;
  const say = wordsIn(massMirrorWords, locale);
  if (scores) {
    const gaps = scores.slice(1).map((score, index) => score - scores[index]!);
    const mean = (shares: readonly number[]) =>
      say("mean", { mean: shares.reduce((sum, share, index) => sum + share * scores[index]!, 0) });
    return {
      error: Math.min(1, wassersteinDistance(expected, actual, gaps) / sumOf(gaps)),
      expected: mean(expected),
      truth: mean(actual),
    };
  }
  const off = expected.map((share, index) => Math.abs(share - actual[index]!));
  const worst = off.indexOf(Math.max(...off));
  const words = (shares: readonly number[]) =>
    say("share", { percent: 100 * shares[worst]!, label: labels[worst] ?? "" });
  return {
    error: Math.min(1, totalVariationDistance(expected, actual)),
    expected: words(expected),
    truth: words(actual),
  };
}

function sharesOf(sums: readonly number[]): number[] | null {
  const total = sumOf(sums);
  return total > 0 ? sums.map((sum) => sum / total) : null;
}
