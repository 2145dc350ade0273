import type { Answers } from "../../kind.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { allocationWords } from "./messages.ts";
import type { AllocationAnswer, AllocationSpec } from "./spec.ts";

/** The items that got something, most first. */
export function describeAllocation(
  spec: AllocationSpec,
  { own, crowd }: Answers<AllocationAnswer, AllocationAnswer>,
  locale: Locale,
): { own?: string; crowd?: string } {
  const say = wordsIn(allocationWords, locale);
  const words = ({ masses }: AllocationAnswer): string =>
    masses
      .map((mass, item) => ({ mass, label: spec.items[item]?.label ?? "" }))
      .filter(({ mass }) => mass > 0)
      .toSorted((a, b) => b.mass - a.mass)
      .map((given) => say("share", given))
      .join(", ");
  return { ...(own ? { own: words(own) } : {}), ...(crowd ? { crowd: words(crowd) } : {}) };
}

export function rewordAllocation(spec: AllocationSpec, say: (text: string) => string): AllocationSpec {
  return {
    ...spec,
    // What an author left empty is no text to translate.
    items: spec.items.map(({ label, detail, group }) => ({
      label: say(label),
      detail: detail && say(detail),
      group: group && say(group),
    })),
  };
}
