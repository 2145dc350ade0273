"use client";

import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import type { SaidProps } from "../../view.ts";
import { useLocale } from "../../words/use-words.ts";
import type { PlaneAnswer, PlaneSpec } from "./spec.ts";
import { pointInWords } from "./words.ts";

export function PlaneSaid({ questionId, lens, spec }: SaidProps<PlaneSpec>) {
  const locale = useLocale();
  const answer = answerOf(useLensAnswer(questionId, lens).said);
  return answer === undefined ? null : <>{pointInWords(spec, answer as PlaneAnswer, locale)}</>;
}
