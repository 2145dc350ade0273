"use client";

import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import type { SaidProps } from "../../view.ts";
import { useLocale } from "../../words/use-words.ts";
import type { RankingAnswer, RankingSpec } from "./spec.ts";
import { describeRanking } from "./words.ts";

export function RankingSaid({ questionId, lens, spec }: SaidProps<RankingSpec>) {
  const locale = useLocale();
  const answer = answerOf(useLensAnswer(questionId, lens).said);
  if (answer === undefined) return null;
  return <>{describeRanking(spec, { own: answer as RankingAnswer }, locale).own}</>;
}
