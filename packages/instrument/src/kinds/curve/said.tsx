"use client";

import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import type { SaidProps } from "../../view.ts";
import { useLocale } from "../../words/use-words.ts";
import type { CurveAnswer, CurveCrowd, CurveSpec } from "./spec.ts";
import { describeCurve } from "./words.ts";

export function CurveSaid({ questionId, lens, spec }: SaidProps<CurveSpec>) {
  const locale = useLocale();
  const answer = answerOf(useLensAnswer(questionId, lens).said);
  if (answer === undefined) return null;
  const words =
    lens === "own"
      ? describeCurve(spec, { own: answer as CurveAnswer }, locale).own
      : describeCurve(spec, { crowd: answer as CurveCrowd }, locale).crowd;
  return <>{words}</>;
}
