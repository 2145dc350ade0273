"use client";

import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import type { SaidProps } from "../../view.ts";
import { useLocale } from "../../words/use-words.ts";
import type { SurfaceAnswer, SurfaceSpec } from "./spec.ts";
import { describeSurface } from "./words.ts";

export function SurfaceSaid({ questionId, lens, spec }: SaidProps<SurfaceSpec>) {
  const locale = useLocale();
  const answer = answerOf(useLensAnswer(questionId, lens).said);
  if (answer === undefined) return null;
  return <>{describeSurface(spec, { own: answer as SurfaceAnswer }, locale).own}</>;
}
