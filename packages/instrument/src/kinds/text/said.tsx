"use client";

import { useLensAnswer } from "../../answering.tsx";
import { answerOf } from "../../lens.ts";
import type { SaidProps } from "../../view.ts";
import { textOf } from "./limit.ts";
import type { TextSpec } from "./spec.ts";

export function TextSaid({ questionId, lens }: SaidProps<TextSpec>) {
  const text = textOf(answerOf(useLensAnswer(questionId, lens).said));
  if (!text) return null;
  return (
    <span dir="auto" className="break-words whitespace-pre-line">
      {text}
    </span>
  );
}
