"use client";

import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import type { SaidProps } from "../../view.ts";
import { useLocale } from "../../words/use-words.ts";
import type { QuantityCrowd, QuantityOwn, QuantitySpec } from "./spec.ts";
import { describeQuantity } from "./words.ts";

export function QuantitySaid({ questionId, lens, spec }: SaidProps<QuantitySpec>) {
  const locale = useLocale();
  const answer = answerOf(useLensAnswer(questionId, lens).said);
  if (answer === undefined) return null;
  const words =
    lens === "own"
      ? describeQuantity(spec, { own: answer as QuantityOwn }, locale).own
      : describeQuantity(spec, { crowd: answer as QuantityCrowd }, locale).crowd;
  return <>{words}</>;
}
