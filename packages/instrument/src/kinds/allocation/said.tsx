"use client";

import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import type { SaidProps } from "../../view.ts";
import { useLocale } from "../../words/use-words.ts";
import type { AllocationAnswer, AllocationSpec } from "./spec.ts";
import { describeAllocation } from "./words.ts";

export function AllocationSaid({ questionId, lens, spec }: SaidProps<AllocationSpec>) {
  const locale = useLocale();
  const answer = answerOf(useLensAnswer(questionId, lens).said);
  if (answer === undefined) return null;
  return <>{describeAllocation(spec, { [lens]: answer as AllocationAnswer }, locale)[lens]}</>;
}
