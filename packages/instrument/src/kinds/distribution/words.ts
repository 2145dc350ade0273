import type { Answers } from "../../kind.ts";
import { rewordDirection } from "../../reword.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { distributionWords } from "./messages.ts";
import type { DistributionAnswer, DistributionSpec } from "./spec.ts";

export function describeDistribution(
  spec: DistributionSpec,
  { own, crowd }: Answers<DistributionAnswer, DistributionAnswer>,
  locale: Locale,
): { own?: string; crowd?: string } {
  const say = wordsIn(distributionWords, locale);
  const words = ({ masses }: DistributionAnswer): string =>
    masses
      .flatMap((mass, bin) => (mass > 0 ? [say("share", { mass, label: spec.bins[bin]?.label ?? "" })] : []))
      .join(", ");
  return { ...(own ? { own: words(own) } : {}), ...(crowd ? { crowd: words(crowd) } : {}) };
}

export function rewordDistribution(spec: DistributionSpec, say: (text: string) => string): DistributionSpec {
  return {
    ...spec,
    // An empty detail is no text to translate.
    bins: spec.bins.map((bin) => ({ ...bin, label: say(bin.label), detail: bin.detail && say(bin.detail) })),
    thresholds: spec.thresholds.map((threshold) => ({ ...threshold, label: say(threshold.label) })),
    ...(spec.direction ? { direction: rewordDirection(spec.direction, say) } : {}),
  };
}
