"use client";

import { useLensAnswer, type LensState } from "../answering.tsx";
import { answerOf, type Lens } from "../lens.ts";
import { massesProblem, sumOf } from "../masses.ts";

/** The masses of one lens, and how to change them. */
export interface MassAnswer {
  masses: readonly number[];
  disabled: boolean;
  /** The order this respondent sees the bars in; null for the author's. */
  order: readonly number[] | null;
  change(masses: readonly number[]): void;
}

/**
 * Ties masses to the respondent's answer: exactly 100 points are an answer, anything short of it is kept with the
 * draft, and none at all is "not answered".
 *
 * @param toAnswer wraps complete masses into the kind's own answer, which holds them as `masses`.
 */
export function useMassAnswer(
  questionId: string,
  lens: Lens,
  bars: number,
  toAnswer: (masses: number[]) => unknown,
): MassAnswer {
  const state = useLensAnswer(questionId, lens);
  return {
    masses: massesOf(state, bars),
    disabled: state.disabled,
    order: state.order,
    change(masses) {
      if (massesProblem(masses, bars) === null) state.answer(toAnswer([...masses]));
      else if (sumOf(masses) === 0) state.clear();
      else state.keep({ masses: [...masses] });
    },
  };
}

/** The masses a lens holds, given or partial; zeros where it holds none that fit. */
export function massesOf({ said, partial }: Pick<LensState, "said" | "partial">, bars: number): number[] {
  return readMasses(answerOf(said), bars) ?? readMasses(partial, bars) ?? zeros(bars);
}

function readMasses(held: unknown, bars: number): number[] | null {
  if (typeof held !== "object" || held === null || !("masses" in held)) return null;
  const { masses } = held;
  if (!Array.isArray(masses) || masses.length !== bars) return null;
  const fine = masses.every((mass) => Number.isInteger(mass) && mass >= 0 && mass <= 100);
  return fine ? (masses as number[]) : null;
}

function zeros(bars: number): number[] {
  return Array.from({ length: bars }, () => 0);
}
