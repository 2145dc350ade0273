"use client";

import { createContext, useContext } from "react";
import type { Lens, LensAnswer } from "./lens.ts";

/**
 * How an input reads and changes its answer. `partial` is what was typed and is not an answer yet (masses that
 * do not sum to 100): it is kept with the draft so that nothing typed is ever lost, and never submitted.
 */
export interface LensState {
  said: LensAnswer<unknown> | undefined;
  partial: unknown;
  disabled: boolean;
  /** The order this respondent sees the items in, as indices; null for the author's order. */
  order: readonly number[] | null;
  /**
   * @param beside what else stands in the fields and is no part of the answer, to be kept with the draft: the numbers of
   * somebody who has become sure that there are none.
   */
  answer(value: unknown, beside?: unknown): void;
  /** Keeps what was typed while it is not an answer; takes back the answer given before. */
  keep(partial: unknown): void;
  /** Back to "not answered". */
  clear(): void;
}

export interface Answering {
  lens(questionId: string, lens: Lens): LensState;
}

const AnsweringContext = createContext<Answering | null>(null);

export const AnsweringProvider = AnsweringContext.Provider;

export function useLensAnswer(questionId: string, lens: Lens): LensState {
  const answering = useContext(AnsweringContext);
  if (!answering) throw new Error("An input is rendered outside of AnsweringProvider.");
  return answering.lens(questionId, lens);
}
