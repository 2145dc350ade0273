import { totalVariationDistance } from "@plumbline/analytics/compare/total-variation";
import { wassersteinDistance } from "@plumbline/analytics/compare/wasserstein";
import { sumOf } from "./masses.ts";
import type { Mirror } from "./mirror.ts";
import type { Locale } from "./words/locales.ts";
import { catalogue, wordsIn } from "./words/words.ts";

const massMirrorWords = catalogue({
  en: { mean: "about “{label}” on average ({mean})", share: "{percent, number, ::.} % for “{label}”" },
  de: { mean: "etwa „{label}“ im Mittel ({mean})", share: "{percent, number, ::.}\u00a0% für „{label}“" },
});

/**
 * A predicted distribution held against the true one. With scores by the Wasserstein distance over the length of the
 * scale, in words by the two means and the answers nearest to them, of two as near the lower; without by total
 * variation, in words by the answer that was misjudged most.
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
    const decimal = new Intl.NumberFormat(locale, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: "negative",
    });
    const mean = (shares: readonly number[]) => {
      const at = shares.reduce((sum, share, index) => sum + share * scores[index]!, 0);
      const off = scores.map((score) => Math.abs(score - at));
      // A number alone says nothing to somebody who never saw the scores.
      const label = labels[off.indexOf(Math.min(...off))] ?? "";
      return say("mean", { label, mean: decimal.format(at).replace("-", "−") });
    };
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
