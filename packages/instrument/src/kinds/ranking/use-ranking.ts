"use client";

import { useLensAnswer } from "../../answering.tsx";
import { answerOf, type Lens } from "../../lens.ts";
import { orderIn } from "./order.ts";
import type { RankingAnswer, RankingSpec } from "./spec.ts";

export interface HeldRanking {
  /** Items from first to last. */
  order: readonly number[];
  /** All items as this respondent sees them. */
  shown: readonly number[];
  disabled: boolean;
  change(order: readonly number[]): void;
}

/** Ties an order to the respondent's answer: what is short of one is kept with the draft, and none at all is cleared. */
export function useRanking(questionId: string, lens: Lens, { items, partial }: RankingSpec): HeldRanking {
  const state = useLensAnswer(questionId, lens);
  return {
    order: orderIn(answerOf(state.said), items.length) ?? orderIn(state.partial, items.length) ?? [],
    shown: state.order ?? items.map((_, item) => item),
    disabled: state.disabled,
    change(next) {
      const held = { order: [...next] } satisfies RankingAnswer;
      if (next.length === 0) state.clear();
      else if (partial || next.length === items.length) state.answer(held);
      else state.keep(held);
    },
  };
}
