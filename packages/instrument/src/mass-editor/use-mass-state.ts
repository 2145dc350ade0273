"use client";

import { useEffect, useRef, useState } from "react";
import { massReducer, startState, type MassAction, type MassState } from "./state.ts";

/**
 * The editor's state. Changes are told to the outside at once, except while a stroke paints: `settle` then tells the
 * last of them, so that the page around the editor is not redrawn for every movement of the pointer.
 */
export function useMassState(
  masses: readonly number[],
  change: (masses: readonly number[]) => void,
): {
  state: MassState;
  apply(action: MassAction): void;
  sketch(action: MassAction): void;
  settle(): void;
  /** Takes back what was sketched since the last settled state. */
  discard(): void;
} {
  const [state, setState] = useState(() => startState(masses));
  const latest = useRef(state);
  const settled = useRef(state);
  /** The masses the outside is known to hold. */
  const told = useRef(masses);

  function sketch(action: MassAction): void {
    latest.current = massReducer(latest.current, action);
    setState(latest.current);
  }

  function settle(): void {
    settled.current = latest.current;
    const now = latest.current.masses;
    if (sameMasses(now, told.current)) return;
    told.current = now;
    change(now);
  }

  useEffect(() => {
    if (sameMasses(masses, told.current)) return;
    told.current = masses;
    sketch({ type: "adopt", masses });
    settled.current = latest.current;
  });

  return {
    state,
    sketch,
    settle,
    discard() {
      latest.current = settled.current;
      setState(latest.current);
    },
    apply(action) {
      sketch(action);
      settle();
    },
  };
}

function sameMasses(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((mass, bar) => mass === b[bar]);
}
