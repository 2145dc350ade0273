import type { Answers } from "../../kind.ts";
import { rewordDirection } from "../../reword.ts";
import type { Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { choiceWords } from "./messages.ts";
import type { ChoiceCrowd, ChoiceOwn, ChoiceSpec } from "./spec.ts";

export function describeChoice(
  spec: ChoiceSpec,
  { own, crowd }: Answers<ChoiceOwn, ChoiceCrowd>,
  locale: Locale,
): { own?: string; crowd?: string } {
  const say = wordsIn(choiceWords, locale);
  const label = (option: number): string => spec.options[option]?.label ?? "";
  return {
    ...(own ? { own: own.options.map(label).join(", ") } : {}),
    ...(crowd?.form === "point" ? { crowd: label(crowd.option) } : {}),
    ...(crowd?.form === "distribution"
      ? {
          crowd: crowd.masses
            .flatMap((mass, option) => (mass > 0 ? [say("share", { mass, label: label(option) })] : []))
            .join(", "),
        }
      : {}),
  };
}

export function rewordChoice(spec: ChoiceSpec, say: (text: string) => string): ChoiceSpec {
  return {
    ...spec,
    options: spec.options.map((option) => ({ ...option, label: say(option.label) })),
    ...(spec.direction ? { direction: rewordDirection(spec.direction, say) } : {}),
  };
}
