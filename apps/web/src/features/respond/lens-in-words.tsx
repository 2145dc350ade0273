"use client";

import type { ReactNode } from "react";
import { useLensAnswer } from "@plumbline/instrument/answering.tsx";
import { isDeclined, type Lens } from "@plumbline/instrument/lens";
import { useWords } from "@plumbline/instrument/words/use-words";
import { lensMessages } from "./messages-lens.ts";

interface LensInWordsProps {
  questionId: string;
  lens: Lens;
  /** What is said where nothing is answered, and where something is begun. */
  open: string;
  begun: string;
  /** The answer in the words of its kind. */
  children: ReactNode;
}

/** What one lens of a question holds, in words. */
export function LensInWords({ questionId, lens, open, begun, children }: LensInWordsProps) {
  const say = useWords(lensMessages);
  const { said, partial } = useLensAnswer(questionId, lens);
  if (said === undefined) {
    return partial === undefined ? (
      <span className="text-muted">{open}</span>
    ) : (
      <strong className="text-warn">{begun}</strong>
    );
  }
  if (!isDeclined(said)) return children;
  const decline = say(`decline.${said.decline}`);
  return said.why ? say("review.reason", { decline, why: said.why }) : decline;
}
