"use client";

import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import type { SaidProps } from "../../view.ts";
import { useLocale } from "../../words/use-words.ts";
import type { ProbabilityCrowd, ProbabilityOwn, ProbabilitySpec } from "./spec.ts";
import { describeProbability } from "./words.ts";

export function ProbabilitySaid({ questionId, lens, spec }: SaidProps<ProbabilitySpec>) {
  const locale = useLocale();
  const answer = answerOf(useLensAnswer(questionId, lens).said);
  if (answer === undefined) return null;
  const words =
    lens === "own"
      ? describeProbability(spec, { own: answer as ProbabilityOwn }, locale).own
      : describeProbability(spec, { crowd: answer as ProbabilityCrowd }, locale).crowd;
  return <>{words}</>;
}
