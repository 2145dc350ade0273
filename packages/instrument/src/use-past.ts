"use client";

import { useState } from "react";

interface Step<State> {
  state: State;
  /** The movement that led away from it: all its changes are one step back. */
  gesture: string | null;
}

/** Earlier states of an input, to go back to one by one. */
export function usePast<State>() {
  const [past, setPast] = useState<readonly Step<State>[]>([]);
  return {
    empty: past.length === 0,
    remember(state: State, gesture: string | null = null): void {
      setPast((steps) => withStep(steps, { state, gesture }));
    },
    /** The state before the last step, which is forgotten; undefined where there is none. */
    back(): State | undefined {
      setPast(past.slice(0, -1));
      return past.at(-1)?.state;
    },
  };
}

export function withStep<State>(past: readonly Step<State>[], step: Step<State>): readonly Step<State>[] {
  return step.gesture !== null && past.at(-1)?.gesture === step.gesture ? past : [...past, step];
}
