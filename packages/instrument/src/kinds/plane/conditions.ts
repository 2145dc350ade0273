import type { AnswerTest } from "../../conditions.ts";
import { DEFAULT_LOCALE, type Locale } from "../../words/locales.ts";
import { wordsIn } from "../../words/words.ts";
import { planeKindWords } from "./messages-kind.ts";
import { AXES } from "./scale.ts";
import type { PlaneSpec } from "./spec.ts";

/** Which side of each axis an answer lies on, or that it lies on neither. */
export function planeConditions(
  spec: PlaneSpec,
  locale: Locale = DEFAULT_LOCALE,
): { id: string; label: string; test: AnswerTest }[] {
  const say = wordsIn(planeKindWords, locale);
  return AXES.flatMap((axis) => {
    const { title, low, high } = spec[axis];
    return [
      {
        id: `${axis}_low`,
        label: say("conditions.end", { label: low }),
        test: { path: [axis], is: "at-most", value: -1 },
      },
      {
        id: `${axis}_zero`,
        label: say("conditions.zero", { title }),
        test: { path: [axis], is: "equal", value: 0 },
      },
      {
        id: `${axis}_high`,
        label: say("conditions.end", { label: high }),
        test: { path: [axis], is: "at-least", value: 1 },
      },
    ] satisfies { id: string; label: string; test: AnswerTest }[];
  });
}
