"use client";

import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import type { SaidProps } from "../../view.ts";
import { useLocale } from "../../words/use-words.ts";
import type { ChoiceCrowd, ChoiceOwn, ChoiceSpec } from "./spec.ts";
import { describeChoice } from "./words.ts";

export function ChoiceSaid({ questionId, lens, spec }: SaidProps<ChoiceSpec>) {
  const locale = useLocale();
  const answer = answerOf(useLensAnswer(questionId, lens).said);
  if (answer === undefined) return null;
  const words =
    lens === "own"
      ? describeChoice(spec, { own: answer as ChoiceOwn }, locale).own
      : describeChoice(spec, { crowd: answer as ChoiceCrowd }, locale).crowd;
  return <>{words}</>;
}
