import type { ComponentType } from "react";
import type { InputProps, MatrixProps, SaidProps } from "../view.ts";

/** What a respondent's browser loads of a kind, its types forgotten. */
export interface AnyAsking {
  Input: ComponentType<InputProps<unknown>>;
  Said: ComponentType<SaidProps<unknown>>;
  Matrix?: ComponentType<MatrixProps<unknown>>;
}

const loaded = new Map<string, Promise<AnyAsking>>();

/**
 * Loads the inputs of a kind, once: the same promise every time, so that React can wait for it. One template import, so
 * that each kind is a chunk of its own and the first question waits for none but its own.
 */
export function askingOf(kindId: string): Promise<AnyAsking> {
  const known = loaded.get(kindId);
  if (known) return known;
  const loading = import(`./${kindId}/asking.tsx`).then(
    ({ asking }: { asking: AnyAsking }) => asking,
    (error: unknown) => {
      // A connection that was lost meanwhile may be back for the next attempt.
      loaded.delete(kindId);
      throw error;
    },
  );
  loaded.set(kindId, loading);
  return loading;
}
