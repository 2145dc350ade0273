"use client";

import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import type { SaidProps } from "../../view.ts";
import { useLocale } from "../../words/use-words.ts";
import type { DistributionAnswer, DistributionSpec } from "./spec.ts";
import { describeDistribution } from "./words.ts";

export function DistributionSaid({ questionId, lens, spec }: SaidProps<DistributionSpec>) {
  const locale = useLocale();
  const answer = answerOf(useLensAnswer(questionId, lens).said);
  if (answer === undefined) return null;
  const words =
    lens === "own"
      ? describeDistribution(spec, { own: answer as DistributionAnswer }, locale).own
      : describeDistribution(spec, { crowd: answer as DistributionAnswer }, locale).crowd;
  return <>{words}</>;
}
